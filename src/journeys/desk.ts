import { once } from '../base/once';
import { isFault } from '../workspace/fault';
import type { Instant } from '../base/time';
import type { Email } from '../handoff/people';
import type { CellProblem } from '../tracker/cell-problem';
import type { SeenTracker, Workspace } from '../workspace/workspace';
import { directory, type Directory } from './directory';
import type { Policy } from './policy/policy';
import { readPolicy } from './policy/policy-rows';

/** What every journey has before it: the world, who asks, what time it is, and the tracker as it was just read. */
export interface Desk {
  readonly workspace: Workspace;
  readonly viewer: Email;
  readonly now: Instant;
  readonly seen: SeenTracker;
  readonly directory: Directory;
  readonly policy: Policy;
  readonly problems: readonly CellProblem[];
  /** The key of this installation's seals; empty where there is none. No call but the first time. */
  readonly sealKey: () => string;
}

export function deskOf(workspace: Workspace, seen: SeenTracker): Desk {
  const people = directory(seen.people);
  const { policy, problems } = readPolicy(seen.policy);
  return {
    workspace,
    viewer: workspace.viewer(),
    now: workspace.now(),
    seen,
    directory: people,
    policy,
    problems: [...people.problems, ...problems],
    sealKey: once(() => workspace.memory.read('sealKey')),
  };
}

/** Before Set up there is no tracker: a document can be checked all the same. */
export function trackerIfAny(workspace: Workspace, read: () => SeenTracker): SeenTracker {
  try {
    return read();
  } catch (fault) {
    if (isFault(fault, 'not-found') && fault.service === 'Tracker') return workspace.tracker.nothing();
    throw fault;
  }
}
