import { dayAndTime, timeOfDay } from '../state/format-time';
import type { GoogleEvent } from './google-event';

export const startOf = (event: GoogleEvent): number => Date.parse(event.start?.dateTime ?? `${event.start?.date ?? ''}T00:00:00Z`);
export const endOf = (event: GoogleEvent): number => Date.parse(event.end?.dateTime ?? `${event.end?.date ?? ''}T00:00:00Z`);
export const isAllDay = (event: GoogleEvent): boolean => event.start?.date !== undefined;

/** “Tue 9 Dec, 15:00–15:45”, in that zone. */
export function eventWhen(event: GoogleEvent, zone: string): string {
  if (isAllDay(event)) return event.start?.date ?? '';
  const start = startOf(event);
  const end = endOf(event);
  const sameDay = dayAndTime(start, zone).split(',')[0] === dayAndTime(end, zone).split(',')[0];
  return `${dayAndTime(start, zone)}–${sameDay ? timeOfDay(end, zone) : dayAndTime(end, zone)}`;
}
