import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Serving } from './serving';

/** Keeps proxies and browsers from giving the stream up. */
const beat = 25_000;

/** `GET /local/changes`: one server-sent event for each change, as it happens. */
export function changeRoutes({ workspace }: Serving): Hono {
  return new Hono().get('/local/changes', (context) =>
    streamSSE(context, async (stream) => {
      const stop = workspace.subscribe((change) => void stream.writeSSE({ data: JSON.stringify(change) }));
      stream.onAbort(stop);
      while (!stream.aborted) {
        await stream.write(': still here\n\n');
        await stream.sleep(beat);
      }
    }),
  );
}
