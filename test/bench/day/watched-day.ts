import type { CallRecord } from '../../../local/kernel/world';
import type { ExecutionRecord } from '../../../local/script/script-state';
import { type Instant, minute } from '../../../src/base/time';
import type { Company } from '../../journeys/company';
import type { Act } from './day-plan';

/** All that the script did meanwhile. */
export interface WatchedDay {
  readonly calls: readonly CallRecord[];
  readonly executions: readonly ExecutionRecord[];
}

/** Lets time pass until `until`, each act at its time and every trigger at its own, each call to Google taking `perCall` milliseconds. */
export function watchedDay(company: Company, acts: readonly Act[], until: Instant, perCall: number): WatchedDay {
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
  goTo(until);
  workspace.hooks.beforeCall = undefined;
  workspace.setFaults({}, []);
  return { calls, executions: [...executions.values()] };
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
