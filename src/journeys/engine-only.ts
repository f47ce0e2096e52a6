import { err, ok, type Result } from '../base/result';
import type { Workspace } from '../workspace/workspace';

/**
 * Does work of the engine account, and of nobody else: every top-level function can be named in `google.script.run`.
 *
 * Asks under whose authority this runs, since a trigger's active user may be whoever set it off. Nothing else is read before.
 */
export function engineOnly(workspace: Workspace, work: () => void): Result<null> {
  const engine = workspace.memory.read('engine');
  const account = workspace.runsAs();
  if (!engine || account !== engine)
    return err({
      code: 'engine-only',
      because: `Only ${engine || 'the account that runs Set up'} can run this; it was started as ${account || 'nobody'}.`,
      fix: 'There is nothing you need to do: its triggers start it.',
    });
  work();
  return ok(null);
}
