import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Serving } from './serving';

/** Keeps browsers from giving the stream up, in milliseconds. */
const beat = 25_000;

/** `GET /local/changes`: one server-sent event for each change, as it happens. */
export function changeRoutes({ workspace }: Serving): Hono {
  return new Hono().get('/local/changes', (context) =>
    streamSSE(context, async (stream) => {
      // Before the first word: who hears that one hears every change from then on.
      const stop = workspace.subscribe((change) => void stream.writeSSE({ data: JSON.stringify(change) }));
      const live = () => stream.write(': still here\n\n');
      await live();
      const beating = setInterval(() => void live(), beat);
      await new Promise<void>((left) => stream.onAbort(left));
      clearInterval(beating);
      stop();
    }),
  );
}
