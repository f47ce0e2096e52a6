import { hour, minute, type TimeText } from './time';

/** Milliseconds that a wall clock has run since midnight: `09:30` is nine and a half hours, `24:00` a day. Not a number for what is no time. */
export function sinceMidnight(time: TimeText): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  return Number(hours) * hour + Number(minutes) * minute;
}
