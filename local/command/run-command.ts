import { fileURLToPath } from 'node:url';
import { Unreadable } from './unreadable';

/** The built project, beside the folder of the bundle that runs. */
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Runs a command as npm started it: prints what it says.
 *
 * Exit code 0 when all is well, 1 when something is not, 2 with one sentence when it cannot begin.
 */
export async function runCommand(
  command: (typed: readonly string[], dist: string) => Promise<{ readonly says: string; readonly well: boolean }>,
): Promise<void> {
  try {
    const { says, well } = await command(process.argv.slice(2), dist);
    console.log(says);
    process.exitCode = well ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
