import { formatDate } from '../base/format-time';
import { refusedDate } from '../base/refused-date';
import { err, ok, type Result } from '../base/result';
import type { DateText } from '../base/time';
import { dateIn } from '../base/zone';
import type { Happening } from '../handoff/handoff-event';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import type { Subject } from './panel/subject';
import { preSalesOnly } from './pre-sales-only';

/** Records that the customer has signed. The engine books the internal handoff meeting at its next sweep. */
export function markSigned(workspace: Workspace, tdd: string, on: DateText): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => preSalesOnly(subject, 'Marking the customer as signed', () => signed(subject, on)),
  });
}

function signed({ handoff, desk }: Subject, on: DateText): Result<Happening> {
  const today = dateIn(desk.now, desk.directory.zoneOf(desk.viewer));
  const refused = refusedDate(on, today);
  if (refused) return err({ code: 'no-date', ...refused });
  if (on > today)
    return err({
      code: 'future-date',
      because: `${formatDate(on, today)} is in the future.`,
      fix: 'Mark the customer as signed once they have signed.',
    });
  if (handoff.signature.is === 'signed' && handoff.signature.on === on)
    return err({
      code: 'already-signed',
      because: `${handoff.customer} is already marked as signed on ${on}.`,
      fix: 'There is nothing you need to do.',
    });
  return ok({ what: 'customer signed', on });
}
