import { meetFault } from '../faults/meet-fault';
import type { CallRecord, World } from './world';

/** How many calls the log keeps. */
const callsKept = 5000;

/** What an API call carries. */
export interface Exchange {
  readonly path: Readonly<Record<string, string>>;
  /** As it came: strings over HTTP, anything in the script. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Lets tests look at a call, and let it fail by throwing: `beforeCall` before it took effect, `afterCall` after. */
export interface CallHooks {
  /** Sees what an API call asks, before anything is checked. */
  asked?: ((record: CallRecord, exchange: Exchange) => void) | undefined;
  /** Sees what an API call is answered: JSON text, `undefined` for nothing. */
  answered?: ((record: CallRecord, answer: string | undefined) => void) | undefined;
  beforeCall?: ((record: CallRecord) => void) | undefined;
  afterCall?: ((record: CallRecord) => void) | undefined;
  /** Stands between a script and every service call: makes it, answers in its place, or ends the execution there. */
  instead?: ((make: () => unknown) => unknown) | undefined;
}

/** Makes one call to a Google service and writes it to the log, with the error that it ended with. The oldest calls are forgotten. */
export function recordCall<Answer>(world: World, record: CallRecord, hooks: CallHooks, make: () => Answer): Answer {
  world.calls.push(record);
  world.script.callsMade += 1;
  if (world.calls.length > callsKept) world.calls.splice(0, world.calls.length - callsKept);
  try {
    hooks.beforeCall?.(record);
    if (record.via === 'script') meetFault(world.faults, record.method);
    const answer = make();
    hooks.afterCall?.(record);
    return answer;
  } catch (error) {
    record.error = error instanceof Error ? error.message : String(error);
    throw error;
  }
}
