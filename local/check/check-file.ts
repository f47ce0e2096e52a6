import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportRefused } from '../import/import-refused';
import { openWorkspace } from '../workspace';
import type { CheckArguments } from './read-arguments';
import type { CheckReport } from './check-report';
import { Unreadable } from './unreadable';

const checker = 'you@vendor.example';

/**
 * Checks one file through the built product: imports it into a workspace in memory and asks the product's own `checkTdd`.
 *
 * `dist` is the built project. Throws `Unreadable` when the file is not there, or is no document.
 */
export async function checkFile({ file, production }: CheckArguments, dist: string): Promise<CheckReport> {
  const bytes = readBytes(file);
  const workspace = openWorkspace({ dist });
  workspace.addAccount({ email: checker, name: 'You', zone: 'Etc/UTC' });
  const tdd = await workspace.importFile(checker, basename(file), bytes).then(({ documentId }) => documentId, refused);
  const answer = workspace.run(checker, 'rpc', ['checkTdd', { tdd, production }]) as
    { ok: true; value: CheckReport } | { ok: false; refusal: { because: string; fix?: string } };
  if (!answer.ok) throw new Unreadable([answer.refusal.because, answer.refusal.fix].filter(Boolean).join(' '));
  return answer.value;
}

function readBytes(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Unreadable(`There is no file ${file}.`);
  if (!found.isFile()) throw new Unreadable(`${file} is not a file.`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unreadable(`${file} cannot be opened (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function refused(error: unknown): never {
  throw error instanceof ImportRefused ? new Unreadable(error.message) : error;
}
