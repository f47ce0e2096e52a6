import { addBusinessDays } from '../base/business-days';
import { dateOfDay, dayNumber } from '../base/calendar-date';
import { merged, without } from '../base/ranges';
import type { DateText, Instant } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import { zoneSpans } from '../base/zone-spans';
import type { Email } from '../handoff/people';
import { workingRanges } from '../meeting/working-ranges';
import type { Desk } from './desk';

/** So many business days without a free working minute look like an absence. */
const fullDays = 2;

/**
 * Who of these people is busy through all their working time from now to the end of the next two business days, by their calendars.
 *
 * Only a hint, so a calendar that cannot be read, or a person without a zone, says nothing. One call.
 */
export function whoIsAway(
  { directory, workspace, now }: Desk,
  who: readonly Email[],
): readonly { readonly who: Email; readonly until: DateText }[] {
  const people = who.flatMap((email) => {
    const { zone, hours } = directory.find(email) ?? { zone: null };
    if (!zone || !hours) return [];
    const until = addBusinessDays(dateIn(now, zone), fullDays);
    const end = startOf(dateOfDay(dayNumber(until) + 1), zone);
    return [{ email, until, end, worked: workingRanges(hours, zoneSpans(zone, { start: now, end })) }];
  });
  if (people.length === 0) return [];
  const end = people.reduce<Instant>((latest, person) => Math.max(latest, person.end), now);
  const calendars = workspace.calendar.busy(
    people.map(({ email }) => email),
    { start: now, end },
  );
  return people.flatMap(({ email, until, worked }) => {
    const calendar = calendars.get(email);
    const away = calendar?.is === 'known' && worked.length > 0 && without(worked, merged(calendar.busy)).length === 0;
    return away ? [{ who: email, until }] : [];
  });
}
