import type { Result } from '../base/result';
import { googleWorkspace } from '../google/google-workspace';
import { engineOnly } from '../journeys/engine-only';
import type { Workspace } from '../workspace/workspace';

/** Runs what a trigger starts. A refusal is answered to whoever called, and logged for whoever looks for a trigger that does nothing. */
export function asEngine(work: (workspace: Workspace) => void): Result<null> {
  const workspace = googleWorkspace();
  const done = engineOnly(workspace, () => {
    work(workspace);
  });
  if (!done.ok) console.warn(done.refusal.because);
  return done;
}
