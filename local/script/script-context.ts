import { makeRealm, type Realm } from './realm';

interface Clock {
  now(): number;
}

/** A context of the script's. */
interface ScriptContext {
  readonly globals: Record<string, unknown>;
  readonly realm: Realm;
  /** The clock of the execution that runs in it. */
  clock: Clock;
  /** Whether the project has been loaded into it. */
  loaded: boolean;
}

/** Contexts that are used again, by what runs in them. */
export type SharedContexts = Map<string, ScriptContext>;

interface Wanted {
  readonly clock: Clock;
  readonly intlZones: boolean;
  /** What runs in it, where that may share. */
  readonly name: string | undefined;
  readonly shared: SharedContexts | null;
}

/**
 * A fresh context for an execution, as on Google; or the one of its name among the `shared`, in which the project stands as the last run left it.
 *
 * A fresh one costs several times what a sweep does in it, and there are nine thousand sweeps in a month.
 */
export function contextFor({ clock, intlZones, name, shared }: Wanted): ScriptContext {
  const known = name === undefined ? undefined : shared?.get(name);
  if (known) return Object.assign(known, { clock });
  const globals = {};
  const realm = makeRealm(globals, { now: () => context.clock.now(), intlZones });
  const context: ScriptContext = { globals, realm, clock, loaded: false };
  if (name !== undefined) shared?.set(name, context);
  return context;
}
