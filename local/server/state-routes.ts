import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { roleOn } from '../drive/access';
import { callerOf, type Serving } from './serving';
import { trackerOf } from './tracker-of';

/** A number of calls is never this large, a moment always is. */
const smallestMoment = 1e11;

/** What there is, for the page and for programs that look on. */
export function stateRoutes({ workspace, root, seed }: Serving): Hono {
  return (
    new Hono()
      .get('/local/state', (context) => {
        const caller = callerOf(context);
        const { world } = workspace;
        const files = Object.values(world.drive.files).flatMap((file) => {
          const role = roleOn(file, caller);
          return role && !file.trashed ? [{ id: file.id, name: file.name, mimeType: file.mimeType, role }] : [];
        });
        const accounts = Object.values(world.accounts).map((account) => ({ external: false, ...account }));
        const tracker = trackerOf(world);
        const trackerOwner = world.drive.files[tracker ?? '']?.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? null;
        return context.json({ accounts, files, tracker, trackerOwner, scriptId: world.script.scriptId });
      })
      .get('/local/process', (context) => context.json({ pid: process.pid, page: pageBuilt(root) }))
      .get('/local/executions', (context) => context.json({ executions: workspace.world.script.executions }))
      // `since` is `next` of an earlier answer, or a moment in epoch milliseconds.
      .get('/local/calls', (context) => {
        const since = Number(context.req.query('since') ?? 0);
        const calls = since >= smallestMoment ? workspace.calls().filter(({ at }) => at >= since) : workspace.calls(since || 0);
        return context.json({ calls, next: workspace.world.script.callsMade });
      })
      .post('/local/reset', async (context) => {
        await workspace.whole(() => {
          workspace.reset();
          return seed(workspace);
        });
        return context.json({ ok: true });
      })
  );
}

/** When the page was built: an open page that was loaded before is an old one. Milliseconds; 0 where it is not built. */
const pageBuilt = (root: string): number => statSync(join(root, 'build/page/main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
