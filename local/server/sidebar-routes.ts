import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { ApiError } from '../kernel/api-error';
import type { ShownHtml } from '../script/script-host';
import type { Serving } from './serving';

/** The add-on's pages, with `google.script` in front: the sidebar of a file, and the web page of the project. */
export function sidebarRoutes({ workspace, root }: Serving): Hono {
  const shim = readFileSync(join(root, 'local/server/sidebar-shim.client.js'), 'utf8');
  return new Hono()
    .get('/local/sidebar', (context) => {
      const { user = '', documentId, spreadsheetId } = context.req.query();
      const shown = workspace.sidebar(user, documentId ?? spreadsheetId ?? '');
      if (!shown) throw new ApiError(404, 'notFound', 'No sidebar has been opened here. Open it from the menu first.');
      return page(context, shown, shim, { user, documentId, spreadsheetId, from: 'sidebar' });
    })
    .get('/local/web', (context) => {
      const { user = '', ...parameters } = context.req.query();
      if (user === '') return context.html(asWhoever);
      return page(context, workspace.web(user, parameters), shim, { user, from: 'web page' });
    });
}

/** Links to the web page name nobody, as on Google, where the browser knows who it is; here the workspace's page has noted that. */
const asWhoever = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Handoff</title></head><body><p>Open the workspace first, and choose who you are.</p><script>
const me = localStorage.getItem('handoff.me');
if (me) { const asked = new URLSearchParams(location.search); asked.set('user', me); location.replace('/local/web?' + asked); }
</script></body></html>`;

function page(context: Context, { title, html }: ShownHtml, shim: string, local: object): Response {
  const place = JSON.stringify(local).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const front = `<script data-local="${place}">${shim.replace(/<\/script/g, '<\\/script')}</script>`;
  return context.html(withFront(html, title, front));
}

/** In the head where there is one, so that the page keeps its doctype; before everything else that runs. */
function withFront(html: string, title: string, front: string): string {
  const head = /<head\b[^>]*>/i;
  if (head.test(html)) return html.replace(head, (found) => found + front);
  const name = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><html lang="en"><head>${front}<meta charset="utf-8"><title>${name}</title></head><body>${html}</body></html>`;
}
