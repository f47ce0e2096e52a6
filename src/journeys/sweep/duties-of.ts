import { heldUpWords } from '../../tracker/row-cells';
import { rowSeal } from '../../tracker/row-seal';
import type { SeenEvent, SeenRow } from '../../workspace/workspace';
import { fileIdIn } from '../file-id-in';

/** A row that the sweep has to look at, and what woke it. */
export interface Duty {
  readonly row: SeenRow;
  readonly documentChanged: boolean;
  readonly event: SeenEvent | undefined;
}

export interface Duties {
  /** Rows whose time has come, rows that were edited by hand, and meetings that people of whom something is new may hold up no more; whoever waits longest comes first. */
  readonly due: readonly Duty[];
  /** Rows whose TDD or meeting changed, in the order of their ids. */
  readonly changed: readonly Duty[];
}

export interface Changes {
  readonly fileIds: readonly string[];
  readonly events: readonly SeenEvent[];
  /** The People tab reads otherwise than at the last sweep. */
  readonly peopleChanged: boolean;
}

export function dutiesOf(rows: readonly SeenRow[], { fileIds, events, peopleChanged }: Changes, now: number): Duties {
  const files = new Set(fileIds);
  const byId = new Map(events.map((event) => [event.eventId, event]));
  const duties = rows.map((row): Duty => {
    const documentChanged = files.has(fileIdIn(row)) || (isDue(row, now) && isPutOff(row));
    return { row, documentChanged, event: byId.get(row.cells.event ?? '') };
  });
  const since = ({ row }: Duty) => (isDue(row, now) ? Number(row.cells.due) : now);
  return {
    due: duties
      .filter(({ row }) => isDue(row, now) || isEdited(row) || (peopleChanged && isHeldUp(row)))
      .sort((one, other) => since(one) - since(other)),
    changed: duties
      .filter(({ documentChanged, event }) => documentChanged || event)
      .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1)),
  };
}

/** A row that is put off: what woke it is not known any more by then, so that everything of it is looked at. Milliseconds are whole otherwise. */
const putOffMark = '.5';

export const putOffUntil = (instant: number): string => `${String(instant)}${putOffMark}`;

export const isPutOff = ({ cells }: SeenRow): boolean => (cells.due ?? '').endsWith(putOffMark);

const isHeldUp = ({ cells }: SeenRow): boolean => cells.meeting === heldUpWords;

const idOf = ({ row }: Duty): string => row.cells.id ?? '';

const isDue = ({ cells }: SeenRow, now: number): boolean => cells.due !== '' && Number(cells.due) <= now;

const isEdited = ({ cells }: SeenRow): boolean => rowSeal(cells) !== cells.seal;
