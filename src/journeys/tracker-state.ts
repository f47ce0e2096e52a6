import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';

/** `none`: never made. `gone`: made, and deleted since. `broken`: lacks a tab that every call reads. */
export type TrackerState = 'none' | 'gone' | 'broken' | 'whole';

/** How the tracker stands, for Set up to mend. One read. */
export function trackerState({ memory, tracker }: Workspace): TrackerState {
  if (!memory.read('tracker')) return 'none';
  try {
    tracker.byRow([]);
    return 'whole';
  } catch (fault) {
    if (isFault(fault, 'invalid')) return 'broken';
    if (isFault(fault, 'not-found')) return 'gone';
    throw fault;
  }
}
