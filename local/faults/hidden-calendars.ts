import { openCalendar } from '../calendar/open-calendar';
import { invalid } from '../kernel/api-error';
import type { Change } from '../kernel/api-method';
import type { World } from '../kernel/world';

/** The people whose calendar answers nothing to free/busy. */
export const hiddenCalendars = (world: World): readonly string[] =>
  Object.values(world.calendar.calendars).flatMap(({ id, primary, freeBusyHidden }) => (primary && freeBusyHidden ? [id] : []));

/** Hides these people's calendars, and no others, from free/busy: the access list changes, so sync tokens of before are gone. */
export function hideCalendars(world: World, people: readonly string[], emit: (change: Change) => void): void {
  const stranger = people.find((email) => !openCalendar(world, email));
  if (stranger !== undefined) throw invalid(`${stranger} has no calendar that could be hidden.`);
  const was = hiddenCalendars(world);
  for (const id of new Set([...was, ...people])) {
    const calendar = openCalendar(world, id);
    if (!calendar || was.includes(id) === people.includes(id)) continue;
    if (people.includes(id)) calendar.freeBusyHidden = true;
    else delete calendar.freeBusyHidden;
    calendar.epoch += 1;
    emit({ kind: 'calendar', calendarId: id });
  }
}
