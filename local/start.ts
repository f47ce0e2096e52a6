import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seed } from './seed/seed';
import { createServer } from './server/create-server';
import { listen } from './server/listen';
import { openWorkspace } from './workspace';

/** `npm start`: the local workspace of this checkout, on this machine only. */
const root = fileURLToPath(new URL('..', import.meta.url));
const firstPort = Number(process.env.PORT ?? 8787);
/** How often a running clock looks for triggers that have fallen due, in milliseconds. */
const tick = 5000;

const workspace = openWorkspace({ dist: join(root, 'dist'), folder: join(root, '.workspace') });
const sample = () => seed(workspace, root);
if (workspace.isNew) await sample();

workspace.address = await listen(createServer({ workspace, root, seed: sample }), firstPort);
await workspace.save();
setInterval(() => workspace.tick(), tick);

for (const notice of workspace.notices) console.error(notice);
console.log(`Handoff's local workspace: ${workspace.address}`);
