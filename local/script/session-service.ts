import { scope } from './execution';
import type { Desk } from './service';

const file = 'local/script/session-service.ts';

/**
 * https://developers.google.com/apps-script/reference/base/session; everybody here is of one domain, so addresses are not hidden in FULL mode.
 *
 * In a simple trigger the address is blank: Google's pages leave that open inside a domain, and blank is the harder case for a script.
 * It is blank too where “security policies do not allow access to the user's identity”. Without the scope the page says blank too; live projects report the exception that any other service throws, and so it is here.
 */
export function sessionService(desk: Desk) {
  const { execution } = desk;
  const { host, start } = execution;
  const user = (member: string) => () => {
    const isFull = start.authMode === 'FULL';
    const mayTell = isFull && host.world.accounts[start.user]?.unnamed !== true;
    if (isFull) execution.allow(`Session.${member}`, 'FULL', [scope('userinfo.email')]);
    return desk.service('User', file, { getEmail: () => (mayTell ? start.user : '') });
  };
  return desk.service('Session', file, {
    getActiveUser: user('getActiveUser'),
    // For an installable trigger both are its creator: the person who acted is not known.
    getEffectiveUser: user('getEffectiveUser'),
    getScriptTimeZone: () => host.manifest.timeZone,
    getActiveUserLocale: () => 'en',
  });
}
