import { NotBuilt } from '../kernel/api-error';
import type { ApiMethod } from '../kernel/api-method';
import { bindArguments } from '../kernel/bind-arguments';
import { memberPath } from '../kernel/member-path';
import { performCall } from '../kernel/perform-call';
import { useQuota } from './day-quota';
import { legalValue } from './legal-value';
import { errorInRealm } from './realm';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';

/** What Google counts by the day, whichever service makes it: https://developers.google.com/apps-script/guides/services/quotas */
const created: Readonly<Record<string, 'eventsCreated' | 'documentsCreated' | 'spreadsheetsCreated'>> = {
  'calendar.events.insert': 'eventsCreated',
  'docs.documents.create': 'documentsCreated',
  'sheets.spreadsheets.create': 'spreadsheetsCreated',
};

interface Branch {
  [member: string]: Branch | ((...args: readonly unknown[]) => unknown);
}

/** The advanced services that the manifest enables, by its `userSymbol`. One that is not enabled does not exist for the script. */
export function advancedServices(desk: Desk): Record<string, object> {
  const { manifest, methods } = desk.execution.host;
  return Object.fromEntries(
    manifest.services.map(({ userSymbol, serviceId }) => {
      const branch: Branch = {};
      for (const method of methods.filter(({ id }) => id.startsWith(`${serviceId}.`)))
        hang(branch, memberPath(method.id).members, bound(desk, method));
      return [userSymbol, guarded(desk, userSymbol, `local/${serviceId}/${serviceId}-methods.ts`, branch)];
    }),
  );
}

function hang(branch: Branch, [first = '', ...rest]: readonly string[], call: Branch[string]): void {
  if (rest.length === 0) {
    branch[first] = call;
    return;
  }
  const below = branch[first];
  hang(typeof below === 'object' ? below : (branch[first] = {}), rest, call);
}

/** Touching what is not there names the table to extend. Methods carry their own guard, because their errors name the call. */
function guarded(desk: Desk, name: string, file: string, branch: Branch): object {
  const members = new Map(
    Object.entries(branch).map(([member, value]) => [
      member,
      typeof value === 'function' ? value : guarded(desk, `${name}.${member}`, file, value),
    ]),
  );
  return new Proxy(branch, {
    get(_, member) {
      if (member === Symbol.toStringTag) return name;
      if (typeof member === 'symbol' || member === 'toJSON') return undefined;
      const found = members.get(member);
      if (found) return found;
      throw errorInRealm(desk.realm, new NotBuilt(`${name}.${member}`, file));
    },
    has: (_, member) => members.has(String(member)),
  });
}

function bound(desk: Desk, method: ApiMethod): (...args: readonly unknown[]) => unknown {
  const { execution, realm } = desk;
  const { host, start } = execution;
  return (...args) => {
    try {
      execution.goOn();
      // In a simple trigger no service may be called that needs authorisation.
      execution.allow(method.id, 'FULL');
      const request = bindArguments(method, args);
      if ('refused' in request) throw new ScriptFault(request.refused);
      const body: unknown = request.body === undefined ? undefined : JSON.parse(legalValue(request.body, 'the request body'));
      const quota = created[method.id];
      if (quota) useQuota(host.world.script, start.user, quota, execution.now());
      const ground = { world: host.world, now: execution.now(), emit: host.emit, hooks: host.hooks };
      const answer = execution.counted(method.id, () =>
        performCall(ground, method, {
          ...request,
          body,
          caller: start.user,
          via: 'script',
          execution: execution.id,
          scopes: execution.scopes(),
        }),
      );
      return answer === undefined ? undefined : realm.parse(answer);
    } catch (error) {
      throw errorInRealm(realm, error, method.id);
    }
  };
}
