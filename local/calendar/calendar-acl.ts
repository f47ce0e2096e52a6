import * as v from 'valibot';
import { ApiError, forbidden, NotBuilt } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import { calendarNotFound, requireCalendar } from './calendar-access';
import { calendarScopes } from './calendar-scopes';
import { type AclRule, type CalendarRole, calendarRoles, type StoredCalendar } from './calendar-state';
import { quoted } from './etag';
import { pageOf, readPageToken } from './page-of';
import { readBody, text } from './read-body';

const path = '/calendar/v3/calendars/{calendarId}/acl';

/** Writers may read the access list, owners change it: https://developers.google.com/workspace/calendar/api/v3/reference/acl */
const listAcl: ApiMethod = {
  id: 'calendar.acl.list',
  http: 'GET',
  path,
  query: { maxResults: 'integer', pageToken: 'string' },
  hasBody: false,
  scopes: calendarScopes.readAcl,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'writer');
    const { offset, revision } = readPageToken(call, calendar.epoch);
    const { entries, nextPageToken } = pageOf(call, calendar.acl, { offset, revision, usual: 100, most: 250 });
    return {
      kind: 'calendar#acl',
      etag: quoted(`a${calendar.epoch}`),
      ...(nextPageToken !== undefined && { nextPageToken }),
      items: entries.map((rule) => showRule(calendar, rule)),
    };
  },
};

const body = v.strictObject({
  kind: text,
  etag: text,
  id: text,
  role: v.string(),
  scope: v.strictObject({ type: v.string(), value: text }),
});

/** Grants a role; a rule for the same scope is replaced. Tells the person by mail unless `sendNotifications` is false. */
const insertAcl: ApiMethod = {
  id: 'calendar.acl.insert',
  http: 'POST',
  path,
  query: { sendNotifications: 'boolean' },
  hasBody: true,
  scopes: calendarScopes.writeAcl,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'owner');
    const { role, scope } = readBody(body, call.body);
    const rule = ruleFor(readRole(role), scope.type, scope.value?.toLowerCase());
    changeAcl(call, calendar, [...calendar.acl.filter((each) => each.id !== rule.id), rule]);
    if (rule.scope.type === 'user' && call.query.sendNotifications !== false) tellShared(call, calendar, rule);
    return showRule(calendar, rule);
  },
};

function readRole(asked: string): CalendarRole {
  const role = calendarRoles.find((each) => each === asked);
  if (asked === 'none' || asked === 'writerWithoutPrivateAccess')
    throw new NotBuilt(`calendar role ${asked}`, 'local/calendar/calendar-acl.ts');
  if (!role) throw new ApiError(400, 'invalid', `Invalid value for role: '${asked}'.`);
  return role;
}

function ruleFor(role: CalendarRole, type: string, value: string | undefined): AclRule {
  if (type === 'default') return { id: 'default', role, scope: { type } };
  if (type === 'group') throw new NotBuilt('access for a group', 'local/calendar/calendar-acl.ts');
  if (type !== 'user' && type !== 'domain') throw new ApiError(400, 'invalid', `Invalid value for scope.type: '${type}'.`);
  if (!value) throw new ApiError(400, 'required', 'Missing scope value.');
  return { id: `${type}:${value}`, role, scope: { type, value } };
}

const deleteAcl: ApiMethod = {
  id: 'calendar.acl.delete',
  http: 'DELETE',
  path: `${path}/{ruleId}`,
  query: {},
  hasBody: false,
  scopes: calendarScopes.writeAcl,
  run: (call) => {
    const { calendar } = requireCalendar(call, 'owner');
    const { ruleId } = call.path;
    if (!calendar.acl.some((rule) => rule.id === ruleId)) throw calendarNotFound();
    if (ruleId === `user:${calendar.dataOwner}`) throw forbidden("The data owner's access cannot be taken away.");
    changeAcl(
      call,
      calendar,
      calendar.acl.filter((rule) => rule.id !== ruleId),
    );
    return undefined;
  },
};

/** A changed access list invalidates sync tokens: https://developers.google.com/workspace/calendar/api/guides/sync (“or changes in related ACLs”). */
function changeAcl(call: ApiCall, calendar: StoredCalendar, acl: AclRule[]): void {
  calendar.acl = acl;
  calendar.epoch += 1;
  call.emit({ kind: 'calendar', calendarId: calendar.id });
}

function tellShared(call: ApiCall, calendar: StoredCalendar, { role, scope }: AclRule): void {
  call.world.outbox.push({
    id: `mail-${nextSerial(call.world)}`,
    at: call.now,
    from: call.caller,
    to: [scope.value ?? ''],
    cc: [],
    subject: `${call.world.accounts[call.caller]?.name ?? call.caller} has shared a calendar with you`,
    body: `The calendar “${calendar.summary}” has been shared with you as ${role}.`,
    kind: 'mail',
  });
}

function showRule(calendar: StoredCalendar, rule: AclRule): Record<string, unknown> {
  return { kind: 'calendar#aclRule', etag: quoted(`r${calendar.epoch}`), id: rule.id, scope: rule.scope, role: rule.role };
}

/** `Calendar.Acl` in scripts. */
export const calendarAcl: readonly ApiMethod[] = [listAcl, insertAcl, deleteAcl];
