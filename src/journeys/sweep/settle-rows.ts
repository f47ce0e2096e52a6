import { dueOf, isLost } from '../../handoff/due-of';
import type { Handoff } from '../../handoff/handoff';
import { joining } from '../../handoff/team-consequences';
import { isFault } from '../../workspace/fault';
import type { Workspace } from '../../workspace/workspace';
import { isMended } from '../book-meeting';
import { withoutCustomer } from '../colleagues';
import { type Desk, deskOf } from '../desk';
import { handoffIn } from '../handoff-record';
import { noticeByHand, type Noticed } from '../notice-by-hand';
import { isAgendaDue } from '../refresh-agenda';
import type { HandoffChange } from '../commit-handoffs';
import { writeHandoffs } from '../write-handoff';
import type { Duty } from './duties-of';

/** Rows of one read and one write, so that the lock is held for two calls and no longer. */
const perWrite = 100;

/**
 * Brings rows right that time or a hand has overtaken, a hundred in one read and one write. Answers those for which more is to be done than that,
 * each of which is then settled by itself: a document to be read, a meeting to be booked, a record that somebody broke.
 */
export function settleRows(workspace: Workspace, due: readonly Duty[], goOn: () => boolean): readonly Duty[] {
  // One row costs as much by itself, and is not read twice when more is to be done for it.
  if (due.length === 1) return due;
  const alone: Duty[] = [];
  for (let first = 0; first < due.length && goOn(); first += perWrite)
    alone.push(...settleSome(workspace, due.slice(first, first + perWrite)));
  return alone;
}

/** One row that Google refuses takes the others of its write with it: then each is written by itself. */
function settleSome(workspace: Workspace, duties: readonly Duty[]): readonly Duty[] {
  const together = duties.filter(({ documentChanged, event }) => !documentChanged && !event);
  try {
    const left = workspace.alone(() => settleTogether(workspace, together));
    return duties.filter((duty) => !together.includes(duty) || left.includes(duty));
  } catch (fault) {
    if (isFault(fault, 'invalid')) return duties;
    throw fault;
  }
}

function settleTogether(workspace: Workspace, duties: readonly Duty[]): readonly Duty[] {
  if (duties.length === 0) return [];
  const desk = deskOf(workspace, workspace.tracker.byRow(duties.map(({ row }) => row.row)));
  const seen = duties.map((duty) => {
    const row = desk.seen.rows.find((one) => one.row === duty.row.row && one.cells.id === duty.row.cells.id);
    return { duty, row, handoff: handoffIn(desk, row) };
  });
  const plain = seen.flatMap(({ duty, row, handoff }) => {
    if (!row || !handoff || isCalledFor(desk, handoff)) return [];
    const told = noticeByHand(withoutCustomer(desk, handoff), row, handoff, '');
    return hasJoined(handoff, told) ? [] : [{ duty, row, handoff, told }];
  });
  const changes = plain.map(({ row, handoff, told }): HandoffChange => {
    return { row, before: handoff, events: told.map((event) => ({ ...event, at: desk.now })), contents: null, noticed: true };
  });
  const written = writeHandoffs(desk, changes);
  const done = plain.filter((_, index) => !isCalledFor(written.desk, written.handoffs[index] as Handoff));
  return duties.filter((duty) => !done.some((one) => one.duty === duty));
}

/** Whoever was typed into a team is let into its TDD. */
const hasJoined = ({ team }: Handoff, told: readonly Noticed[]): boolean =>
  told.some((event) => event.what === 'details changed' && joining(team, event.team).length > 0);

/** Do the facts call for something outside of the row? */
function isCalledFor(desk: Desk, handoff: Handoff): boolean {
  const due = dueOf(handoff, desk.now);
  return (due !== null && due <= desk.now) || isLost(handoff) || isMended(desk, handoff) || isAgendaDue(desk, handoff, false);
}
