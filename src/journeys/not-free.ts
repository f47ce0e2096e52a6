import type { Range } from '../base/time';
import type { Email } from '../handoff/people';
import type { Desk } from './desk';

/** Who of these people could not come then, a sentence each; an unreadable calendar is asked about, never taken as free. One call. */
export function notFree({ directory, workspace }: Desk, who: readonly Email[], slot: Range): readonly string[] {
  const calendars = workspace.calendar.busy(who, slot);
  return who.flatMap((email) => {
    const calendar = calendars.get(email);
    const name = directory.nameOf(email);
    if (calendar?.is !== 'known') return [`${name}’s calendar cannot be read: ask whether they can come.`];
    return calendar.busy.some(({ start, end }) => start < slot.end && slot.start < end) ? [`${name} is busy at that time.`] : [];
  });
}
