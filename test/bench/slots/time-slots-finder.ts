import { getAvailableTimeSlotsInCalendar } from 'time-slots-finder';
import { merged, without } from '../../../src/base/ranges';
import type { Instant, Range } from '../../../src/base/time';
import { zoneSpans } from '../../../src/base/zone-spans';
import { workingRanges } from '../../../src/meeting/working-ranges';
import type { BusyCompany } from './busy-company';

/**
 * The earliest slot as npm time-slots-finder finds it; what it is told is made ready beforehand.
 *
 * It knows working hours of one zone only, so everybody's off-hours are told as unavailable periods, as are the busy times: its reader of
 * iCalendar files throws with the version of ical2json that npm installs for it. All are merged before, which is half of the work and not
 * counted: with each period told for itself it takes minutes.
 */
export function timeSlotsFinder({ people, window }: BusyCompany, length: number): () => Instant {
  const offHours = new Map(
    people.map(({ zone, hours }) => {
      const at = zone ?? 'UTC';
      return [`${at} ${hours.to}`, without([window], workingRanges(hours, zoneSpans(at, window)))] as const;
    }),
  );
  const busy = people.flatMap(({ calendar }) => (calendar.is === 'known' ? calendar.busy : []));
  const shifts = [{ startTime: '00:00', endTime: '23:30' }];
  const question = {
    configuration: {
      timeSlotDuration: length,
      slotStartMinuteStep: 15,
      availablePeriods: [1, 2, 3, 4, 5, 6, 7].map((isoWeekDay) => ({ isoWeekDay, shifts })),
      unavailablePeriods: merged([...[...offHours.values()].flat(), ...busy]).map(periodOf),
      timeZone: 'UTC',
    },
    from: new Date(window.start),
    to: new Date(window.end),
  };
  return () => getAvailableTimeSlotsInCalendar(question)[0]?.startAt.getTime() ?? NaN;
}

const periodOf = ({ start, end }: Range) => ({ startAt: momentOf(start), endAt: momentOf(end) });

function momentOf(instant: Instant) {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth(),
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
}
