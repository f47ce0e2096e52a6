import { ok, type Result } from '../base/result';
import type { ProductionAnswer } from '../handoff/handoff';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { preSalesOnly } from './pre-sales-only';

/** Records whether production differs from the trial, with who said so and when. */
export function declareProduction(workspace: Workspace, tdd: string, answer: ProductionAnswer['is']): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => preSalesOnly(subject, 'Whether production differs', () => ok({ what: 'production declared', answer })),
  });
}
