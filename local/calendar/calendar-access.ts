import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { World } from '../kernel/world';
import { type AclRule, type CalendarRole, calendarRoles, type StoredCalendar } from './calendar-state';
import { openCalendar } from './open-calendar';

export const calendarNotFound = () => new ApiError(404, 'notFound', 'Not Found');

/** Is `role` at least `least`? No role is less than every role. */
export function isAtLeast(role: CalendarRole | null, least: CalendarRole): boolean {
  return role !== null && calendarRoles.indexOf(role) >= calendarRoles.indexOf(least);
}

/** What `who` may do with the calendar: the strongest of all rules that apply to them; `null` for strangers. */
export function calendarRoleOf(world: World, calendar: StoredCalendar, who: string): CalendarRole | null {
  const applying = calendar.acl.filter((rule) => appliesTo(world, calendar, rule, who)).map((rule) => rule.role);
  return applying.reduce<CalendarRole | null>((best, role) => (isAtLeast(best, role) ? best : role), null);
}

function appliesTo(world: World, calendar: StoredCalendar, { scope }: AclRule, who: string): boolean {
  if (scope.type === 'user') return scope.value === who;
  if (calendar.freeBusyHidden) return false;
  if (scope.type === 'default') return true;
  return world.accounts[who]?.external !== true && who.endsWith(`@${scope.value ?? ''}`);
}

/**
 * The calendar named in the path (`primary` is the caller's own), if the caller holds at least `least` on it.
 *
 * A calendar of which the caller may not even see free/busy is a 404, one that they may see but not enough of is a 403
 * `requiredAccessLevel`: https://developers.google.com/workspace/calendar/api/guides/errors
 */
export function requireCalendar(call: ApiCall, least: CalendarRole): { calendar: StoredCalendar; role: CalendarRole } {
  const named = call.path.calendarId ?? '';
  const calendar = openCalendar(call.world, named === 'primary' ? call.caller : named);
  const role = calendar ? calendarRoleOf(call.world, calendar, call.caller) : null;
  if (!calendar || !role) throw calendarNotFound();
  if (least !== 'freeBusyReader' && call.scopes && !reachesToWrite(call.scopes, calendar, role))
    throw new ApiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', 'PERMISSION_DENIED');
  if (!isAtLeast(role, least)) throw new ApiError(403, 'requiredAccessLevel', `You need to have ${least} access to this calendar.`);
  return { calendar, role };
}

/**
 * Two of the scopes for writing reach some calendars only: those that the app made, and those that the caller owns.
 * https://developers.google.com/workspace/calendar/api/auth
 */
function reachesToWrite(scopes: readonly string[], { madeByApp }: StoredCalendar, role: CalendarRole): boolean {
  const has = (name: string) => scopes.includes(`https://www.googleapis.com/auth/${name}`);
  return (has('calendar.app.created') && madeByApp === true) || (has('calendar.events.owned') && role === 'owner') || wide.some(has);
}

const wide = ['calendar', 'calendar.events', 'calendar.calendars', 'calendar.acls'];
