import type { WorkingHours } from '../../src/handoff/people';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, asked of the platform minute by minute: slow, and independent of the code under test. */
export function wallClock(instant: number, zone: string): { readonly weekday: number; readonly minutes: number; readonly date: string } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
    date: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`,
  };
}

/** Is that minute worked there, by the reading of the clock alone? */
export function isWorked(instant: number, zone: string, { days, from, to }: WorkingHours): boolean {
  const { weekday, minutes } = wallClock(instant, zone);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const worksOn = (day: number) => days.some((worked) => worked === day);
  if (start < end) return worksOn(weekday) && minutes >= start && minutes < end;
  if (start === end) return false;
  return (worksOn(weekday) && minutes >= start) || (worksOn(weekday === 1 ? 7 : weekday - 1) && minutes < end);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
