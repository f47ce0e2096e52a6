import { formatDate } from '../script/format-date';
import type { Workspace } from '../workspace';
import { type SampleEvent, sampleEvents } from './sample-events';

const day = 24 * 60 * 60_000;

/** Fills the sample people's own calendars, from the next working day on. */
export function seedCalendars(workspace: Workspace): void {
  for (const event of sampleEvents) {
    const zone = workspace.world.accounts[event.owner]?.zone ?? 'Etc/UTC';
    workspace.api(event.owner, 'calendar.events.insert', { path: { calendarId: 'primary' }, body: bodyOf(event, zone, workspace.now()) });
  }
}

function bodyOf({ summary, workday, from, to, repeats }: SampleEvent, zone: string, now: number): object {
  const date = workdayAfter(now, zone, workday);
  const at = (time: string) => ({ dateTime: `${date}T${time}:00`, timeZone: zone });
  return { summary, start: at(from), end: at(to), ...(repeats === undefined ? {} : { recurrence: [repeats] }) };
}

/** `YYYY-MM-DD` of the `count`-th day from today, in that zone, that is no Saturday or Sunday. */
function workdayAfter(now: number, zone: string, count: number): string {
  let left = count;
  for (let at = now; ; at += day) {
    if (Number(formatDate(at, zone, 'u')) > 5) continue;
    if (left === 0) return formatDate(at, zone, 'yyyy-MM-dd');
    left -= 1;
  }
}
