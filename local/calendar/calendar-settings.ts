import { forbidden, NotBuilt } from '../kernel/api-error';
import type { ApiCall, ApiMethod } from '../kernel/api-method';
import { calendarScopes } from './calendar-scopes';
import { quoted } from './etag';

/** The one setting that is kept here: the time zone of the caller's own calendar page. https://developers.google.com/workspace/calendar/api/v3/reference/settings */
function timeZoneSetting(call: ApiCall): Record<string, unknown> {
  const zone = call.world.accounts[call.caller]?.zone;
  if (zone === undefined) throw forbidden('Forbidden');
  return { kind: 'calendar#setting', etag: quoted(zone), id: 'timezone', value: zone };
}

const getSetting: ApiMethod = {
  id: 'calendar.settings.get',
  http: 'GET',
  path: '/calendar/v3/users/me/settings/{setting}',
  query: {},
  hasBody: false,
  scopes: calendarScopes.settings,
  run: (call) => {
    if (call.path.setting !== 'timezone')
      throw new NotBuilt(`calendar setting ${String(call.path.setting)}`, 'local/calendar/calendar-settings.ts');
    return timeZoneSetting(call);
  },
};

const listSettings: ApiMethod = {
  id: 'calendar.settings.list',
  http: 'GET',
  path: '/calendar/v3/users/me/settings',
  query: {},
  hasBody: false,
  scopes: calendarScopes.settings,
  run: (call) => {
    const setting = timeZoneSetting(call);
    return { kind: 'calendar#settings', etag: setting.etag, items: [setting] };
  },
};

/** `Calendar.Settings` in scripts. */
export const calendarSettings: readonly ApiMethod[] = [getSetting, listSettings];
