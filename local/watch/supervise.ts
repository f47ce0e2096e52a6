import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './built';
import { changedParts, digestsOf } from './digests';

/** Editors write a file in several steps. Milliseconds. */
const settled = 120;

const watched = ['src', 'local', 'build.mjs', 'appsscript.json'];

/**
 * Runs the workspace of a checkout, builds whenever a source changes, and tells it what is new. A server that is new itself is started
 * again; the workspace's state is on disk, so it is the same one. Answers how to stop.
 */
export function supervise(root: string): () => Promise<void> {
  let server = start(root);
  let before = digestsOf(root);
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  /** A server that has ended by itself said why, and starts again with the next one that is built. */
  const tell = (built: Built['built']) => {
    if (server.connected) server.send({ built } satisfies Built);
  };
  const rebuild = async () => {
    const built = await build(root);
    if (!built) {
      console.error('The build failed; the workspace keeps running as before.');
      tell('nothing');
      return;
    }
    const after = digestsOf(root);
    const changed = changedParts(before, after);
    before = after;
    if (changed.length > 0) console.log(`Built: ${changed.join(', ')}.`);
    if (changed.includes('server')) {
      await end(server);
      server = start(root);
      return;
    }
    for (const part of changed) if (part !== 'server') tell(part);
  };
  const noticed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(rebuild);
    }, settled);
  };
  const watchers = watched.map((path): FSWatcher => watch(join(root, path), { recursive: true }, noticed));
  return async () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
    await turn;
    await end(server);
  };
}

const start = (root: string): ChildProcess => fork(join(root, 'build/start.mjs'), [], { cwd: root });

async function build(root: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'build.mjs')], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** What was answered is on disk, so it may end at any moment. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
