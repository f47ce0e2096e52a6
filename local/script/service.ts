import { NotBuilt } from '../kernel/api-error';
import type { Execution } from './execution';
import { errorInRealm, type Realm } from './realm';

/** One execution's way into the workspace: makes service objects that fail as Google's do. */
export interface Desk {
  readonly execution: Execution;
  readonly realm: Realm;
  /** A fresh copy of plain data inside the script's realm. */
  readonly give: (value: unknown) => unknown;
  /**
   * A service object for the script. Functions among `members` throw the script's own kind of errors;
   * touching a member that is not there throws `NotBuilt` and names `file`.
   */
  readonly service: <Members extends object>(name: string, file: string, members: Members) => Members;
}

export function openDesk(execution: Execution, realm: Realm): Desk {
  const inRealm = <Answer>(make: () => Answer): Answer => {
    try {
      execution.goOn();
      return make();
    } catch (error) {
      throw errorInRealm(realm, error);
    }
  };
  return {
    execution,
    realm,
    give: (value) => (value === undefined ? undefined : realm.parse(JSON.stringify(value))),
    service: (name, file, members) => {
      const wrapped = new Map<string, unknown>();
      for (const [member, value] of Object.entries(members)) {
        const call = value as (...args: unknown[]) => unknown;
        wrapped.set(member, typeof value === 'function' ? (...args: unknown[]) => inRealm(() => call(...args)) : value);
      }
      return serviceProxy(name, members, wrapped, (member) => errorInRealm(realm, new NotBuilt(`${name}.${member}`, file)));
    },
  };
}

function serviceProxy<Members extends object>(
  name: string,
  members: Members,
  wrapped: ReadonlyMap<string, unknown>,
  absent: (member: string) => unknown,
): Members {
  return new Proxy(members, {
    get(_, member) {
      if (member === Symbol.toStringTag) return name;
      if (member === Symbol.toPrimitive || member === 'toString') return () => name;
      // Asked by every printer of values, never by a script: it is not Google's member either.
      if (typeof member === 'symbol' || member === 'toJSON') return undefined;
      if (wrapped.has(member)) return wrapped.get(member);
      throw absent(member);
    },
    set(_, member) {
      throw absent(`${String(member)} =`);
    },
    has: (_, member) => wrapped.has(String(member)),
  });
}
