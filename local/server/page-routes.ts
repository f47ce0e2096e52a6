import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Serving } from './serving';

const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'main.css': 'text/css; charset=utf-8',
};

/** The workspace's own page, as it was built. */
export function pageRoutes({ root }: Serving): Hono {
  const serve = async (name: string) => {
    const body = await readFile(join(root, 'build/page', name)).catch(nullWhereAbsent);
    const headers = { 'content-type': types[name] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
    return body ? new Response(new Uint8Array(body), { headers }) : new Response('Not built yet: run npm run build.', { status: 404 });
  };
  return new Hono()
    .get('/', () => serve('index.html'))
    .get('/main.js', () => serve('main.js'))
    .get('/main.css', () => serve('main.css'));
}

function nullWhereAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
