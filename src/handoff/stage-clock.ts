import { addBusinessDays } from '../base/business-days';
import { dayNumber, weekdayOf } from '../base/calendar-date';
import type { DateText, Instant, ZoneId } from '../base/time';
import { dateIn, startOf } from '../base/zone';

/** How old a stage is and when it is due, by the wall calendar of whom it waits for. */
export interface StageClock {
  readonly since: DateText;
  /** The last day on which it is in time; `null` for a stage without a clock. */
  readonly due: DateText | null;
  /** Business days since the due day; 0 while in time. */
  readonly late: number;
  /** When it turns overdue by the clock alone; `null` when it never does, or has. How many days late it is stands in no row. */
  readonly changesAt: Instant | null;
}

/**
 * The clock of a stage that began at `since`: the day it began does not count, nor do Saturdays and Sundays.
 *
 * A stage that began on Friday evening in New York has its first day on Monday there, even though it was Saturday in Warsaw already.
 */
export function stageClock({ since, days, zone, now }: { since: Instant; days: number | null; zone: ZoneId; now: Instant }): StageClock {
  const began = dateIn(since, zone);
  if (days === null) return { since: began, due: null, late: 0, changesAt: null };
  const due = addBusinessDays(began, days);
  const today = dateIn(now, zone);
  const late = today > due ? businessDaysAfter(due, today) : 0;
  return { since: began, due, late, changesAt: late > 0 ? null : startOf(addBusinessDays(due, 1), zone) };
}

/** Business days after one date up to another, which counts. */
function businessDaysAfter(date: DateText, until: DateText): number {
  const [first, last] = [dayNumber(date) + 1, dayNumber(until)];
  const weeks = Math.floor((last - first + 1) / 7);
  const rest = Array.from({ length: last - first + 1 - weeks * 7 }, (_, index) => weekdayOf(first + weeks * 7 + index));
  return weeks * 5 + rest.filter((weekday) => weekday <= 5).length;
}
