import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

const attempts = 50;

/** Listens on 127.0.0.1 at `first` or the next free port; answers the address. */
export async function listen(app: Hono, first: number): Promise<string> {
  for (let port = first; port < first + attempts; port++) {
    const taken = await listenAt(app, port);
    if (!taken) return `http://127.0.0.1:${port}`;
  }
  throw new Error(`No free port between ${first} and ${first + attempts - 1}. Set PORT to another one.`);
}

function listenAt(app: Hono, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(false));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
  });
}
