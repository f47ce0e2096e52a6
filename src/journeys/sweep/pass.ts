import type { Memory } from '../../workspace/workspace';
import type { Duty } from './duties-of';

/** A look at everything that changed. It may take several sweeps: this is how far it got, and where the next one begins. */
export interface Pass {
  /** Ids in their order: handoffs up to this one were looked at. Empty at the beginning. */
  readonly after: string;
  /** Cursors of Drive's and the calendar's changes when it began: those that came later are the next one's. */
  readonly files: string;
  readonly events: string;
}

/** Kept in place of a pass: somebody moved rows while they were written to. The next sweep holds all rows against the log, and begins its pass anew. */
export const toMend = 'mend';

/** The pass that an earlier sweep did not get through, as it was kept; `null` when it did. */
export function passIn(kept: string): Pass | null {
  const [after = '', files = '', events = ''] = kept.split(' ');
  return files === '' ? null : { after, files, events };
}

/** What of the changed handoffs a pass has still to look at, in the order of their ids. */
export function leftOf({ after }: Pass, changed: readonly Duty[]): readonly Duty[] {
  return changed.filter(({ row }) => (row.cells.id ?? '') > after);
}

/** What somebody wrote over an id can be longer than a property holds. */
const longestId = 100;

/** Keeps the cursors once a pass is through, or else how far it got. */
export function passMemory({ after, files, events }: Pass, isThrough: boolean): Parameters<Memory['write']>[0] {
  return isThrough
    ? { driveCursor: files, calendarCursor: events, sweepPass: '' }
    : { sweepPass: [after.slice(0, longestId), files, events].join(' ') };
}
