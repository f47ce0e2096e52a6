import { getSlots } from 'slot-calculator';
import type { Instant } from '../../../src/base/time';
import type { Availability } from '../../../src/meeting/availability';
import type { BusyCompany } from './busy-company';

type Unavailability = NonNullable<Parameters<typeof getSlots>[0]['unavailability']>;

/** The earliest slot as npm slot-calculator finds it; what it is told is made ready beforehand. */
export function slotCalculator({ people, window }: BusyCompany, length: number): () => Instant {
  const unavailability = people.flatMap(unavailable);
  const question = { from: iso(window.start), to: iso(window.end), unavailability, duration: length };
  return () => Date.parse(getSlots(question).availableSlots[0]?.from ?? '');
}

/** What findSlot is told of a person, in the words of slot-calculator; without metadata, which makes it slower. */
function unavailable({ zone, hours, calendar }: Availability): Unavailability {
  const timezone = zone ?? 'UTC';
  const offHours = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].flatMap((weekday) => [
    { day: { text: weekday, locale: 'en' }, from: '00:00', to: hours.from, timezone },
    { day: { text: weekday, locale: 'en' }, from: hours.to, to: '24:00', timezone },
  ]);
  const weekends = ['Saturday', 'Sunday'].map((weekday) => ({
    day: { text: weekday, locale: 'en' },
    from: '00:00',
    to: '24:00',
    timezone,
  }));
  const busy = calendar.is === 'known' ? calendar.busy.map(({ start, end }) => ({ from: iso(start), to: iso(end) })) : [];
  return [...offHours, ...weekends, ...busy];
}

const iso = (instant: Instant): string => new Date(instant).toISOString();
