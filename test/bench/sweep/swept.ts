import type { CallRecord } from '../../../local/kernel/world';
import type { Company } from '../../journeys/company';
import { isGoogle } from '../calls/meter';
import { heldMemory } from '../held-memory';
import { mostInAMinute, readsSheets, writesSheets } from '../in-a-minute';

/** What sweeps took until nothing was due any more. Times are seconds on the executions' own clocks, which only calls to Google move on. */
export interface Swept {
  readonly executions: number;
  readonly calls: number;
  readonly longest: number;
  /** Reads of Sheets in the fullest minute, and writes. */
  readonly reads: number;
  readonly writes: number;
  /** From taking the lock to letting it go. */
  readonly longestLock: number;
  /** Processor time of all of them: ours, and the local workspace's. */
  readonly processor: number;
  readonly completed: boolean;
}

/** Sweeps every five minutes until a sweep has found nothing, each call to Google taking `perCall` milliseconds. */
export function swept(company: Company, perCall: number, most: number): Swept {
  const { workspace } = company;
  slowDown(company, perCall);
  const records: CallRecord[] = [];
  workspace.hooks.beforeCall = (record) => void records.push(record);
  const first = workspace.world.script.executionsMade;
  const before = process.cpuUsage();
  let executions = 0;
  for (let calls = Infinity; calls > nothingDue && executions < most; executions += 1) {
    const earlier = records.length;
    workspace.advance(5);
    calls = records.slice(earlier).filter(({ method }) => isGoogle(method)).length;
  }
  const { user, system } = process.cpuUsage(before);
  workspace.hooks.beforeCall = undefined;
  workspace.setFaults({}, []);
  const ran = workspace.world.script.executions.filter(({ id, function: name }) => id > first && name === 'onSweep');
  return {
    executions,
    calls: records.filter(({ method }) => isGoogle(method)).length,
    longest: Math.max(...ran.map(({ duration }) => duration)) / 1000,
    reads: mostInAMinute(records.filter(readsSheets).map(({ at }) => at)),
    writes: mostInAMinute(records.filter(writesSheets).map(({ at }) => at)),
    longestLock: longestLock(records) / 1000,
    processor: (user + system) / 1_000_000,
    completed: ran.every(({ status }) => status === 'completed'),
  };
}

/** From now on each call to Google takes `perCall` milliseconds of an execution. */
function slowDown({ workspace }: Company, perCall: number): void {
  const slow = { slow: perCall };
  workspace.setFaults({ docs: slow, sheets: slow, drive: slow, calendar: slow }, []);
}

/** So many calls are looked at: everything that a sweep reads of the whole tracker it has by then. */
const callsWatched = 12;

/** The most bytes that one sweep holds at one of its first calls, the rows that it has read among them, beyond those at the very first. */
export function heldBySweep(company: Company, perCall: number): number {
  const { hooks } = company.workspace;
  slowDown(company, perCall);
  const held: number[] = [];
  hooks.beforeCall = () => {
    if (held.length < callsWatched) held.push(heldMemory());
  };
  company.workspace.advance(5);
  hooks.beforeCall = undefined;
  company.workspace.setFaults({}, []);
  return Math.max(...held) - (held[0] ?? 0);
}

/** What a sweep costs that finds nothing to do. */
const nothingDue = 4;

function longestLock(records: readonly CallRecord[]): number {
  const taken = new Map<number, number>();
  let longest = 0;
  for (const { method, at, execution = 0 } of records) {
    if (method === 'lock.tryLock') taken.set(execution, at);
    if (method === 'lock.releaseLock') longest = Math.max(longest, at - (taken.get(execution) ?? at));
  }
  return longest;
}
