import { scratchEvent } from '../self-test/scratch-event';
import type { SeenEvent, Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { settleHandoff } from './settle-handoff';

/** What one execution gets through. More at once are left to the sweep, which goes through them in several. */
const mostEvents = 100;

/**
 * Something changed in our calendar, Google does not say what: everything since the cursor is read, our own events are looked up, each is settled.
 *
 * The cursor is kept last, so that a crash only replays. The first run, without a cursor, just takes one.
 */
export function followCalendar(workspace: Workspace): void {
  const { events, cursor } = workspace.calendar.changesSince(workspace.memory.read('calendarCursor'));
  const isThrough = events.length === 0 || settleEvents(workspace, events);
  workspace.memory.write({ ...(isThrough ? { calendarCursor: cursor } : {}), ...heard(workspace, events) });
}

/** The self-test asks whether its own event wakes the trigger, and how soon: the first time is kept. */
function heard(workspace: Workspace, events: readonly SeenEvent[]): { readonly calendarHeard?: string } {
  const isAsked = events.some(({ eventId }) => eventId.startsWith(scratchEvent)) && workspace.memory.read('calendarHeard') === '';
  return isAsked ? { calendarHeard: String(workspace.now()) } : {};
}

/** Answers whether all of our own were settled. */
function settleEvents(workspace: Workspace, events: readonly SeenEvent[]): boolean {
  const rows = workspace.tracker.all(['event']).rows;
  const ours = events.flatMap((event) => {
    const row = rows.find(({ cells }) => cells.event === event.eventId);
    return row ? [{ event, row }] : [];
  });
  for (const { event, row } of ours.slice(0, mostEvents)) {
    workspace.alone(() => {
      const desk = deskOf(workspace, workspace.tracker.byRow([row.row]));
      for (const seen of desk.seen.rows) settleHandoff(desk, seen, { event });
    });
  }
  return ours.length <= mostEvents;
}
