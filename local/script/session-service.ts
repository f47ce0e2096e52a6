import { scope } from './execution';
import type { Desk } from './service';

/** https://developers.google.com/apps-script/reference/base/session; everybody here is of one domain, so addresses are not hidden in FULL mode. */
export function sessionService(desk: Desk) {
  const { host, start } = desk.execution;
  /** Blank rather than refused: without the scope, and while the add-on is not yet enabled. */
  const mayTell = start.authMode !== 'NONE' && [scope('userinfo.email')].some((needed) => host.manifest.oauthScopes.includes(needed));
  const user = (email: string) => desk.service('User', 'local/script/session-service.ts', { getEmail: () => (mayTell ? email : '') });
  return desk.service('Session', 'local/script/session-service.ts', {
    getActiveUser: () => user(start.user),
    // For an installable trigger both are its creator: the person who acted is not known.
    getEffectiveUser: () => user(start.user),
    getScriptTimeZone: () => host.manifest.timeZone,
    getActiveUserLocale: () => 'en',
  });
}
