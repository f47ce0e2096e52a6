import { authModes } from './auth-mode';
import { scriptEnum } from './script-enum';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';

const statuses = scriptEnum('REQUIRED', 'NOT_REQUIRED');

/**
 * What of `ScriptApp` is about consent: https://developers.google.com/apps-script/concepts/scopes#handle-granular
 *
 * Only full authorisation asks for anything of anybody. Scopes that are not in the manifest are an error.
 */
export function authorization(desk: Desk) {
  const { execution } = desk;
  const { host, start } = execution;
  const { declined } = host.world.script;

  const wanted = (given?: readonly unknown[]) => {
    const scopes = given?.map(String) ?? host.manifest.oauthScopes;
    const unknown = scopes.find((scope) => !host.manifest.oauthScopes.includes(scope));
    if (unknown !== undefined) throw new ScriptFault(`Invalid argument: the scope ${unknown} is not one of the script.`);
    return scopes;
  };
  const missing = (mode: unknown, scopes?: readonly unknown[]) => {
    const asked = wanted(scopes);
    return mode === authModes.FULL ? asked.filter((scope) => !execution.scopes().includes(scope)) : [];
  };
  const require = (mode: unknown, scopes?: readonly unknown[]) => {
    if (missing(mode, scopes).length > 0) execution.end('Authorization is required to perform that action.');
  };

  return {
    AuthorizationStatus: statuses,
    getAuthorizationInfo: (mode: unknown, scopes?: readonly unknown[]) => {
      const lacking = missing(mode, scopes);
      return desk.service('AuthorizationInfo', 'local/script/authorization.ts', {
        getAuthorizationStatus: () => (lacking.length > 0 ? statuses.REQUIRED : statuses.NOT_REQUIRED),
        getAuthorizationUrl: () => (lacking.length > 0 ? `${host.address()}/local/consent?user=${encodeURIComponent(start.user)}` : null),
        getAuthorizedScopes: () => desk.give(wanted(scopes).filter((scope) => execution.scopes().includes(scope))),
      });
    },
    requireScopes: (mode: unknown, scopes: readonly unknown[]) => {
      require(mode, scopes);
    },
    requireAllScopes: (mode: unknown) => {
      require(mode);
    },
    invalidateAuth: () => {
      declined[start.user] = [...host.manifest.oauthScopes];
    },
  };
}
