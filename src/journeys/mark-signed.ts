import { isDate } from '../base/calendar-date';
import { formatDate } from '../base/format-time';
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
  if (!isDate(on))
    return err({ code: 'no-date', because: `“${on}” is not a date.`, fix: 'Write the date of the signature like 2026-12-09.' });
  if (on > dateIn(desk.now, desk.directory.zoneOf(desk.viewer)))
    return err({
      code: 'future-date',
      because: `${formatDate(on)} is in the future.`,
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
