import type { Workspace } from '../workspace/workspace';
import { deskOf } from './desk';

/** Somebody typed into the People or Policy tab: what cannot be used is told beside it at once. Health tells it with the next sweep. */
export function followSettingsEdit(workspace: Workspace): void {
  workspace.alone(() => {
    const { problems } = deskOf(workspace, workspace.tracker.byRow([]));
    workspace.tracker.noteProblems(problems);
  });
}
