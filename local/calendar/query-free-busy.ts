import * as v from 'valibot';
import { ApiError } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { busyRanges } from './busy-ranges';
import { calendarRoleOf } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import { readInstant, writeInstant } from './event-time';
import { isZone } from '../kernel/is-zone';
import { openCalendar } from './open-calendar';
import { count, readBody, text } from './read-body';

const body = v.strictObject({
  timeMin: v.string(),
  timeMax: v.string(),
  timeZone: text,
  groupExpansionMax: count,
  calendarExpansionMax: count,
  items: v.nullish(v.array(v.strictObject({ id: v.string() }))),
});

/** Google's limit is not in its reference; cal.com met it at 90 days: https://github.com/calcom/cal.diy/pull/11962 */
const longestRange = 90 * 86_400_000;
const mostCalendars = 50;

type Answer = { busy: { start: string; end: string }[] } | { errors: { domain: string; reason: string }[]; busy: [] };

/**
 * A calendar that cannot be read does not fail the query: it answers `errors` and an empty `busy` inside the 200.
 *
 * https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query
 */
export const queryFreeBusy: ApiMethod = {
  id: 'calendar.freebusy.query',
  http: 'POST',
  path: '/calendar/v3/freeBusy',
  query: {},
  hasBody: true,
  scopes: calendarScopes.freeBusy,
  run: (call) => {
    const asked = readBody(body, call.body);
    const from = readInstant(asked.timeMin, 'timeMin');
    const to = readInstant(asked.timeMax, 'timeMax');
    if (to <= from) throw new ApiError(400, 'timeRangeEmpty', 'The specified time range is empty.');
    if (to - from > longestRange) throw new ApiError(400, 'timeRangeTooLong', 'The requested time range is too long.');
    const zone = asked.timeZone ?? 'UTC';
    if (!isZone(zone)) throw new ApiError(400, 'invalid', `Invalid time zone: ${zone}`);
    const most = readMost(asked.calendarExpansionMax);
    const ids = [...new Set((asked.items ?? []).map(({ id }) => id))];
    // The reason is documented per calendar; every calendar of the query gets it, with nothing busy.
    const answer = (id: string) => (ids.length > most ? failed('tooManyCalendarsRequested') : answerFor(call, id, { from, to, zone }));
    return {
      kind: 'calendar#freeBusy',
      timeMin: new Date(from).toISOString(),
      timeMax: new Date(to).toISOString(),
      calendars: Object.fromEntries(ids.map((id) => [id, answer(id)])),
    };
  },
};

function readMost(asked: number | null | undefined): number {
  const most = asked ?? mostCalendars;
  if (most < 1 || most > mostCalendars) throw new ApiError(400, 'invalid', `calendarExpansionMax must be between 1 and ${mostCalendars}.`);
  return most;
}

function answerFor(call: ApiCall, id: string, { from, to, zone }: { from: number; to: number; zone: string }): Answer {
  const calendar = openCalendar(call.world, id === 'primary' ? call.caller : id);
  if (!calendar || !calendarRoleOf(call.world, calendar, call.caller)) return failed('notFound');
  return {
    busy: busyRanges(calendar, call.world.leftOpen, { from, to }).map(({ start, end }) => ({
      start: writeInstant(start, zone),
      end: writeInstant(end, zone),
    })),
  };
}

const failed = (reason: string): Answer => ({ errors: [{ domain: 'global', reason }], busy: [] });
