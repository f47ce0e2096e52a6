import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

const attempts = 50;

export interface Listening {
  readonly address: string;
  readonly close: () => void;
}

/** Listens on 127.0.0.1 at `first` or the next free port. */
export async function listen(app: Hono, first: number): Promise<Listening> {
  for (let port = first; port < first + attempts; port++) {
    const close = await listenAt(app, port);
    if (close) return { address: `http://127.0.0.1:${port}`, close };
  }
  throw new Error(`There is no free port between ${first} and ${first + attempts - 1}. Set PORT to another one.`);
}

/** How to stop listening; `null` when the port is taken. */
function listenAt(app: Hono, port: number): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(() => server.close()));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
  });
}
