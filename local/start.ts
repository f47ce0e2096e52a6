import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seed } from './seed/seed';
import { createServer } from './server/create-server';
import { findRunning, noteRunning } from './server/find-running';
import { listen } from './server/listen';
import { hearBuilds } from './watch/hear-builds';
import { supervise } from './watch/supervise';
import { openWorkspace } from './workspace';

/** `npm start`: the local workspace of this checkout, on this machine only. With `-- --watch` it is built anew whenever a source changes. */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.workspace');
const firstPort = Number(process.env.PORT ?? 8787);
/** How often a running clock looks for triggers that have fallen due, in milliseconds. */
const tick = 5000;

const running = await findRunning(folder);
if (running !== null) console.log(`Handoff's local workspace is already running: ${running}`);
else if (process.argv.includes('--watch')) supervise(root);
else await start();

async function start(): Promise<void> {
  const workspace = openWorkspace({ dist: join(root, 'dist'), folder });
  const sample = () => seed(workspace, root);
  if (workspace.isNew) await workspace.whole(sample);
  const { address } = await listen(createServer({ workspace, root, seed: sample }), firstPort);
  workspace.address = address;
  await workspace.save();
  await noteRunning(folder, address);
  hearBuilds(workspace);
  setInterval(() => {
    workspace.tick();
    tell(workspace.notices.splice(0));
  }, tick);
  tell(workspace.notices.splice(0));
  console.log(`Handoff's local workspace: ${address}`);
}

function tell(notices: readonly string[]): void {
  for (const notice of notices) console.error(notice);
}
