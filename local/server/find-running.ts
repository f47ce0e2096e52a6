import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

const name = 'running.json';
/** A workspace on this machine answers at once, or is not there. Milliseconds. */
const patience = 1000;

interface Running {
  readonly pid: number;
  readonly address: string;
}

/** Notes that this process has the folder. */
export async function noteRunning(folder: string, address: string): Promise<void> {
  await writeFileAtomic(join(folder, name), JSON.stringify({ pid: process.pid, address } satisfies Running));
}

/**
 * The address of a workspace that has this folder already, or `null`. Two on one folder would overwrite each other.
 *
 * What a killed process left behind does not count: the one that is noted must answer with its process id.
 */
export async function findRunning(folder: string): Promise<string | null> {
  try {
    const { pid, address } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Running;
    const answer = await fetch(`${address}/local/process`, { signal: AbortSignal.timeout(patience) });
    const found = (await answer.json()) as { pid?: number };
    return found.pid === pid ? address : null;
  } catch {
    return null;
  }
}
