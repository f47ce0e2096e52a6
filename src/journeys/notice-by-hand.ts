import { shortened } from '../base/shortened';
import { dateIn } from '../base/zone';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { noticeRow } from '../tracker/notice-row';
import { rowSeal } from '../tracker/row-seal';
import type { SeenRow } from '../workspace/workspace';
import type { Desk } from './desk';
import { handoffIn } from './handoff-record';
import { takenBy } from './opportunities';
import { shown } from './commit-handoffs';

/** What happened, and who did it: the hand at the grid, or the engine that saw it. */
export type Noticed = Happening & { readonly by: Email };

/** Google withholds the address of whoever edits a spreadsheet from everybody but its owner. */
const unknownEditor = 'somebody in the tracker';

/** What somebody typed into a row, by its seal; `editor` is empty where Google does not tell. No call, but one where an opportunity was typed. */
export function noticeByHand(desk: Desk, row: SeenRow, handoff: Handoff, editor: Email): readonly Noticed[] {
  if (rowSeal(row.cells) === row.cells.seal) return [];
  const ours = shown(desk, handoff, null, row.cells.note ?? '');
  const today = dateIn(desk.now, desk.directory.zoneOf(editor || handoff.team.ae));
  const happened = noticeRow({
    handoff,
    seen: row.cells,
    ours,
    editor,
    find: desk.directory.find,
    takenBy: (opportunity) => takenBy(desk, opportunity, handoff.id),
    today,
  });
  return happened.map((happening) => ({ ...happening, by: editor || unknownEditor }));
}

/** A record that a hand was at is put right: the handoff is as the log tells it. */
export function noticeRecord(desk: Desk, row: SeenRow, editor: Email): readonly Noticed[] {
  if (handoffIn(desk, row)) return [];
  const typed = shortened(row.cells.record ?? '', 60);
  const because = 'The record follows from what is done in the panel and in the other columns.';
  return [{ what: 'put right', column: 'Record', typed, stands: 'what the log tells', because, by: editor || unknownEditor }];
}
