import type { CallRecord } from '../../../local/kernel/world';
import type { ExecutionRecord } from '../../../local/script/script-state';
import { day, type Instant, minute } from '../../../src/base/time';
import type { Company } from '../../journeys/company';
import type { Act } from './day-plan';

/** All that the script did in a day. */
export interface WatchedDay {
  readonly calls: readonly CallRecord[];
  readonly executions: readonly ExecutionRecord[];
}

/** Lets a day pass from `start`, each act at its time and every trigger at its own, each call to Google taking `perCall` milliseconds. */
export function watchedDay(company: Company, acts: readonly Act[], start: Instant, perCall: number): WatchedDay {
  const { workspace } = company;
  const calls: CallRecord[] = [];
  const executions = new Map<number, ExecutionRecord>();
  const first = workspace.world.script.executionsMade;
  const keep = () => {
    for (const record of workspace.world.script.executions) if (record.id > first) executions.set(record.id, record);
  };
  const slow = { slow: perCall };
  workspace.setFaults({ docs: slow, sheets: slow, drive: slow, calendar: slow }, []);
  workspace.hooks.beforeCall = (record) => {
    if (record.via === 'script') calls.push(record);
  };
  const goTo = (to: Instant) => {
    // The workspace keeps the latest executions only.
    while (workspace.now() < to) {
      workspace.setClock(Math.min(to, workspace.now() + 60 * minute));
      keep();
    }
  };
  for (const { at, act } of acts) {
    goTo(at);
    act();
    keep();
  }
  goTo(start + day);
  workspace.hooks.beforeCall = undefined;
  workspace.setFaults({}, []);
  return { calls, executions: [...executions.values()] };
}

/** The most that lie within one minute, wherever it begins. */
export function mostInAMinute(times: readonly Instant[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  let most = 0;
  let from = 0;
  sorted.forEach((time, place) => {
    while (time - (sorted[from] ?? time) >= minute) from += 1;
    most = Math.max(most, place - from + 1);
  });
  return most;
}

/** The most that run at the same time. */
export function mostAtOnce(executions: readonly ExecutionRecord[]): number {
  const edges = executions.flatMap(({ startedAt, duration }) => [
    { at: startedAt, step: 1 },
    { at: startedAt + duration, step: -1 },
  ]);
  let running = 0;
  return edges
    .sort((one, other) => one.at - other.at || one.step - other.step)
    .reduce((most, { step }) => Math.max(most, (running += step)), 0);
}
