import * as v from 'valibot';
import { ApiError } from '../kernel/api-error';
import type { StoredCalendar } from './calendar-state';
import { quoted } from './etag';
import { isZone } from '../kernel/is-zone';
import { readBody, text, unbuilt } from './read-body';

const body = v.strictObject({
  kind: text,
  etag: text,
  id: text,
  dataOwner: text,
  conferenceProperties: v.nullish(v.strictObject({ allowedConferenceSolutionTypes: v.array(v.string()) })),
  summary: text,
  description: text,
  location: text,
  timeZone: text,
  autoAcceptInvitations: unbuilt('calendar field autoAcceptInvitations', 'local/calendar/calendar-body.ts'),
  labelProperties: unbuilt('calendar field labelProperties', 'local/calendar/calendar-body.ts'),
});

export interface CalendarFields {
  summary?: string | null | undefined;
  description?: string | null | undefined;
  location?: string | null | undefined;
  timeZone?: string | null | undefined;
}

/** What a caller may write of a calendar; read-only fields are taken and left aside. */
export function readCalendarBody(sent: unknown): CalendarFields {
  const fields = readBody(body, sent ?? {});
  if (fields.timeZone != null && !isZone(fields.timeZone)) throw new ApiError(400, 'invalid', `Invalid time zone: ${fields.timeZone}`);
  return fields;
}

/** A calendar must have a title. */
export function requireSummary({ summary }: CalendarFields): string {
  if (!summary) throw new ApiError(400, 'required', 'Missing title.');
  return summary;
}

/** The calendar itself, as `calendars` answers it. */
export function showCalendar(calendar: StoredCalendar): Record<string, unknown> {
  return {
    kind: 'calendar#calendar',
    etag: quoted(`c${calendar.revision}`),
    id: calendar.id,
    summary: calendar.summary,
    ...(calendar.description && { description: calendar.description }),
    ...(calendar.location && { location: calendar.location }),
    timeZone: calendar.timeZone,
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
    ...(!calendar.primary && { dataOwner: calendar.dataOwner }),
  };
}
