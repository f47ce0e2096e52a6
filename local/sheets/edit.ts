import type { DriveFile } from '../drive/drive-state';
import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import type { Row, Sheet, Spreadsheet } from './sheets-state';

/**
 * One write to a spreadsheet: everything that it touches is remembered, so that `undo` leaves no trace.
 *
 * A row is copied when it is first touched; nothing else of a sheet is. Cells, rules and metadata entries are replaced, never changed.
 */
export class Edit {
  private readonly steps: (() => void)[] = [];
  private readonly ownRows = new Set<Row>();

  constructor(
    readonly call: ApiCall,
    readonly file: DriveFile,
    readonly spreadsheet: Spreadsheet,
  ) {
    const { world } = call;
    const { serial } = world;
    this.steps.push(() => (world.serial = serial));
  }

  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const had = key in target;
    const before = target[key];
    this.steps.push(() => {
      if (had) target[key] = before;
      else Reflect.deleteProperty(target, key);
    });
    target[key] = value;
  }

  remove<T extends object>(target: T, key: keyof T): void {
    if (!(key in target)) return;
    const before = target[key];
    this.steps.push(() => (target[key] = before));
    Reflect.deleteProperty(target, key);
  }

  splice<T>(list: T[], start: number, deleteCount: number, added: readonly T[] = []): T[] {
    const removed = list.splice(start, deleteCount, ...added);
    this.steps.push(() => list.splice(start, added.length, ...removed));
    return removed;
  }

  /** The row, made if it was missing, safe to change in place for the rest of this edit. */
  row(sheet: Sheet, index: number): Row {
    const { rows } = sheet;
    if (rows.length <= index) this.pad(rows, index + 1);
    const before = rows[index] ?? null;
    if (before && this.ownRows.has(before)) return before;
    const own = before ? before.slice() : [];
    this.ownRows.add(own);
    this.steps.push(() => (rows[index] = before));
    rows[index] = own;
    return own;
  }

  /** Lengthens a sparse list with nulls. */
  pad<T>(list: (T | null)[], length: number): void {
    const before = list.length;
    this.steps.push(() => (list.length = before));
    while (list.length < length) list.push(null);
  }

  /** An id as Google makes them: large, unlike any that a program chooses. */
  freshId(): number {
    return 1_000_000_000 + nextSerial(this.call.world);
  }

  undo(): void {
    for (const step of this.steps.reverse()) step();
  }
}

/** Runs the work; whatever it throws, nothing of it stays. */
export function allOrNothing<T>(edit: Edit, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    edit.undo();
    throw fault;
  }
}

/** Says which part of a batch was refused, as Google does: `Invalid requests[0].addSheet: …`. */
export function naming<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof ApiError && fault.code === 400)
      throw new ApiError(400, fault.reason, `Invalid ${part}: ${fault.message}`, fault.status);
    throw fault;
  }
}
