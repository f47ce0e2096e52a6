import { Temporal } from 'temporal-polyfill';
import { ApiError } from '../kernel/api-error';
import { isZone } from '../kernel/is-zone';
import type { EventTime } from './event-resource';

const invalidTime = (message: string, reason = 'invalid') => new ApiError(400, reason, message);

/**
 * The time as it is kept: a plain `date`, or `dateTime` with offset in its own zone, which is the calendar's where none is given.
 *
 * An offset in `dateTime` wins over `timeZone`; without an offset the zone reads the clock (the earlier of two in an overlap).
 */
export function settleTime(time: EventTime | undefined, which: 'start' | 'end', calendarZone: string): EventTime {
  if (!time?.date && !time?.dateTime) throw invalidTime(`Missing ${which} time.`, 'required');
  if (time.date && time.dateTime) throw invalidTime('Start and end times must either both be date or both be dateTime.');
  if (time.timeZone !== undefined && !isZone(time.timeZone)) throw invalidTime(`Invalid time zone definition for ${which} time.`);
  if (time.date) return { date: plainDate(time.date, which), ...(time.timeZone && { timeZone: time.timeZone }) };
  const zone = time.timeZone ?? calendarZone;
  return { dateTime: writeInstant(readDateTime(time, which), zone), timeZone: zone };
}

function plainDate(date: string, which: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isReadable(() => Temporal.PlainDate.from(date)))
    throw invalidTime(`Invalid value for ${which} date: '${date}'.`);
  return date;
}

function readDateTime(time: EventTime, which: string): number {
  const text = time.dateTime ?? '';
  if (/(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return readInstant(text, `${which}.dateTime`);
  if (!time.timeZone) throw invalidTime(`Missing time zone definition for ${which} time.`, 'required');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) || !isReadable(() => Temporal.PlainDateTime.from(text)))
    throw invalidTime(`Invalid value for ${which}.dateTime: '${text}'.`);
  return Temporal.PlainDateTime.from(text).toZonedDateTime(time.timeZone).epochMilliseconds;
}

/** Epoch milliseconds of an RFC 3339 time, whose offset is mandatory. */
export function readInstant(text: string, where: string): number {
  if (!isReadable(() => Temporal.Instant.from(text))) throw invalidTime(`Invalid value for ${where}: '${text}'.`);
  return Temporal.Instant.from(text).epochMilliseconds;
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** RFC 3339 with the offset of `zone`, to the second; `Z` where that is zero, as Google writes it. */
export function writeInstant(instant: number, zone: string): string {
  if (zone === 'UTC') return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }).replace('+00:00', 'Z');
}

/** Epoch milliseconds of a kept time; a date begins at midnight in the calendar's zone. */
export function instantOf(time: EventTime, calendarZone: string): number {
  if (time.dateTime) return Date.parse(time.dateTime);
  return Temporal.PlainDate.from(time.date ?? '').toZonedDateTime(calendarZone).epochMilliseconds;
}
