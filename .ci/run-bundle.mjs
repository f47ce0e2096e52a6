// Runs a bundle of build/ for a command, and builds before where a source has changed since: no command judges by an old bundle.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sources } from './sources.mjs';

/** Answers the exit code: 2 where the sources cannot be built, in the words of the build. */
export function runBundle(name, ...args) {
  if (!isFresh() && node('build.mjs') !== 0) return 2;
  return node(`build/${name}.mjs`, ...args);
}

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;

function isFresh() {
  try {
    return readFileSync('build/sources', 'utf8') === sources();
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}
