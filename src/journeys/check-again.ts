import { ok, type Result } from '../base/result';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { lookThrough } from './look-through';

/** Checks a registered TDD thoroughly: with its suggestions, its comments, and the names of other customers. */
export function checkAgain(workspace: Workspace, tdd: string): Result<PanelView> {
  return changeHandoff(workspace, { tdd, decide: (subject) => ok(lookThrough(subject).events) });
}
