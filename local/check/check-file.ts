import { basename } from 'node:path';
import { askProduct } from '../command/ask-product';
import { readBytes } from '../command/read-bytes';
import { Unreadable } from '../command/unreadable';
import { ImportRefused } from '../import/import-refused';
import { openWorkspace } from '../workspace';
import type { CheckArguments } from './read-arguments';
import type { CheckReport } from './check-report';

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
  return askProduct(workspace, checker, 'rpc', ['checkTdd', { tdd, production }]);
}

function refused(error: unknown): never {
  throw error instanceof ImportRefused ? new Unreadable(error.message) : error;
}
