import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { seed } from '../../local/seed/seed';
import { createServer } from '../../local/server/create-server';
import type { World } from '../../local/kernel/world';
import { openWorkspace, type Workspace } from '../../local/workspace';

const root = resolve(__dirname, '../..');

/** The world of the sample company as JSON: made once for each file of tests, since Set up takes its time. */
let seeded: string | null = null;

export interface ServedPage {
  readonly workspace: Workspace;
  readonly base: string;
  close(): void;
}

/** The local workspace with its sample company, in memory, on a free port of this machine; stands at 16 November 2026, 09:00 UTC. */
export async function servePage(): Promise<ServedPage> {
  build();
  const workspace = openWorkspace({ dist: resolve(root, 'dist'), now: Date.parse('2026-11-16T09:00:00Z') });
  const sample = () => seed(workspace, root);
  if (seeded === null) {
    await sample();
    seeded = JSON.stringify(workspace.world);
  } else workspace.world = JSON.parse(seeded) as World;
  const app = createServer({ workspace, root, seed: sample });
  const server = await new Promise<ServerType>((ready) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => ready(listening));
  });
  const { port } = server.address() as AddressInfo;
  return {
    workspace,
    base: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    },
  };
}

/** The page is tested as it is built: `npm run check` builds first, a lone test run builds when nothing is there. */
function build(): void {
  if (existsSync(resolve(root, 'build/page/main.js')) && existsSync(resolve(root, 'dist/Code.js'))) return;
  execFileSync(process.execPath, ['build.mjs'], { cwd: root });
}
