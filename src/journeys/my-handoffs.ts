import { dateOfDay, dayNumber } from '../base/calendar-date';
import { formatDate } from '../base/format-time';
import { err, ok, type Result } from '../base/result';
import { dateIn } from '../base/zone';
import type { Role } from '../handoff/people';
import type { BoardView, HandoffLine } from '../rpc/contract/board-view';
import type { Cells, ColumnKey } from '../tracker/columns';
import type { SeenRow, Workspace } from '../workspace/workspace';
import { strangerTo, tabless } from './change-handoff';
import { type Desk, deskOf } from './desk';
import { engineAlarm } from './engine-alarm';
import { fileIdIn } from './file-id-in';

/** What a line tells, and by which it is found to be the viewer’s. */
const told: readonly ColumnKey[] = ['id', 'customer', 'opportunity', 'stage', 'turn', 'why', 'clock', 'ae', 'ce', 'ie', 'pm', 'tdd'];

/** More than this nobody reads; the tracker has them all. */
const most = 200;

/**
 * The handoffs that the viewer is part of, all of them for a lead: what waits for the viewer first, the oldest due day on top.
 *
 * In the words of the rows, so that it costs one read of the tracker however many there are.
 */
export function myHandoffs(workspace: Workspace): Result<BoardView> {
  const desk = deskOf(workspace, workspace.tracker.all(told));
  const refusal = strangerTo(desk) ?? tabless(desk);
  if (refusal) return err(refusal);
  const lines = inOrder(desk, [...new Map(linesFor(desk).map((line) => [line.tdd, line])).values()]);
  return ok({
    me: { email: desk.viewer, name: desk.directory.nameOf(desk.viewer) },
    checkedAt: desk.now,
    lines: lines.slice(0, most),
    more: Math.max(0, lines.length - most),
    trackerLink: workspace.tracker.link(),
    alarm: engineAlarm(desk),
  });
}

const sides = ['mine', 'others', 'done'] as const;
const overWith: readonly string[] = ['Complete', 'Lost', 'No implementation needed', 'Not selected'];

function linesFor(desk: Desk): readonly HandoffLine[] {
  const { viewer, directory, workspace } = desk;
  const name = directory.nameOf(viewer);
  const namesakes = directory.people.filter((person) => person.name === name).length > 1;
  const isLead = directory.standingOf(viewer).includes('lead');
  const twice = namedTwice(desk.seen.rows);
  return desk.seen.rows.flatMap((row): HandoffLine[] => {
    const { id = '', stage = '', turn = '', why = '', clock = '' } = row.cells;
    const tdd = fileIdIn(row);
    const customer = customerOf(row, twice);
    const roles = rolesIn(row, viewer);
    // The row names people; a stand-in holds no role in it, so only a name that is theirs alone lets them in.
    const isNamed = `, ${turn}, `.includes(`, ${name}, `) && (roles.length > 0 || !namesakes);
    if (id === '' || tdd === '' || !(roles.length > 0 || isNamed || isLead)) return [];
    const side = overWith.includes(stage) ? 'done' : isNamed ? 'mine' : 'others';
    return [{ tdd, side, customer, stage, turn, why, clock, overdue: clock.endsWith('overdue'), roles, page: workspace.pageLink(tdd) }];
  });
}

/** A customer with two deals is told apart by the opportunity, or by the handoff where that is a link. */
function customerOf({ cells }: SeenRow, twice: ReadonlySet<string>): string {
  const { customer = '', opportunity = '', id = '' } = cells;
  if (!twice.has(customer)) return customer;
  return `${customer} (${opportunity === '' || opportunity.includes('/') ? id : opportunity})`;
}

/** A copied row is no second handoff. */
function namedTwice(rows: readonly SeenRow[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const { cells } of rows) {
    const { customer = '', id = '' } = cells;
    if ((first.get(customer) ?? id) !== id) twice.add(customer);
    first.set(customer, id);
  }
  return twice;
}

const columnsOf: readonly (readonly [Role, keyof Cells])[] = [
  ['AE', 'ae'],
  ['CE', 'ce'],
  ['IE', 'ie'],
  ['PM', 'pm'],
];

const rolesIn = ({ cells }: SeenRow, viewer: string): readonly Role[] =>
  columnsOf.filter(([, key]) => (cells[key] ?? '').trim().toLowerCase() === viewer).map(([role]) => role);

/** The cell names the due day without its year: the one within half a year of today is meant. */
function inOrder({ now, directory, viewer }: Desk, lines: readonly HandoffLine[]): readonly HandoffLine[] {
  const today = dayNumber(dateIn(now, directory.zoneOf(viewer)));
  const days = new Map(Array.from({ length: 365 }, (_, index) => [formatDate(dateOfDay(today - 182 + index)), today - 182 + index]));
  const dueOn = ({ clock }: HandoffLine) => days.get(/due (\d+ \w+)/.exec(clock)?.[1] ?? '') ?? Infinity;
  return lines
    .map((line) => ({ line, side: sides.indexOf(line.side), due: dueOn(line) }))
    .sort((one, other) => one.side - other.side || (one.due === other.due ? 0 : one.due - other.due))
    .map(({ line }) => line);
}
