import { formatMoment } from '../base/format-time';
import { isoInstant } from '../base/iso-instant';
import { day, type Instant } from '../base/time';
import { applyEvent } from '../handoff/apply-event';
import { describeEvent } from '../handoff/describe-event';
import { dueOf, isLost } from '../handoff/due-of';
import type { Handoff } from '../handoff/handoff';
import { introductionState } from '../handoff/introduction-state';
import type { HandoffEvent } from '../handoff/handoff-event';
import type { Contents } from '../signoff/contents-of';
import { type Cells, columnKeys, type ColumnKey } from '../tracker/columns';
import { logEntry, type LogPlace } from '../tracker/log-entry';
import { rowCells } from '../tracker/row-cells';
import { rowSeal } from '../tracker/row-seal';
import { sealedRecord } from '../tracker/sealed-record';
import type { SeenRow } from '../workspace/workspace';
import { callsIn } from './calls-in';
import type { Desk } from './desk';
import { expectationsIn } from './expectations-in';
import { judge } from './judge';
import { noteEnds, rowNote } from './row-note';
import { headInLog } from './restore-health';

/** One handoff's part of a change. */
export interface HandoffChange {
  readonly row: SeenRow | null;
  readonly before: Handoff | null;
  readonly events: readonly HandoffEvent[];
  /** The document as it was just read; `null` when it was not. */
  readonly contents: Contents | null;
  /** The row's edits by hand have been turned into `events`: everything in it may be written over. */
  readonly noticed?: boolean;
  /** A row that was lost is put back: it was counted when it was registered. */
  readonly restored?: true;
}

export interface WrittenHandoffs {
  /** In the order of the changes. */
  readonly handoffs: readonly Handoff[];
  /** The cells that were written, in the same order. */
  readonly cells: readonly Partial<Cells>[];
  /** For the next change of the same execution: the log has grown. */
  readonly desk: Desk;
  /** Rows, as they were counted when they were read, in which something else stood by the time of the write. */
  readonly missed: readonly number[];
}

/** Writes what happened: rows, log and head of the log in one call, into the rows as they were read. Journeys use `writeHandoffs`, which sees to rows that moved meanwhile. */
export function commitHandoffs(before: Desk, changes: readonly HandoffChange[]): WrittenHandoffs {
  const desk = withHead(before);
  const after = changes.map(({ before, events }) => fold(before, events));
  const rows = changes.map((change, index) => ({
    row: change.row?.row ?? null,
    cells: cellsToWrite(desk, change, after[index] as Handoff),
  }));
  const entries = changes.flatMap(({ events }, index) => events.map((event) => ({ event, handoff: (after[index] as Handoff).id })));
  const log = chained(desk, entries);
  const added = changes.filter(({ row, restored }) => row === null && !restored).length;
  const health = {
    ...(entries.length > 0 ? { head: log.head } : {}),
    ...(added > 0 ? { handoffs: desk.seen.health.handoffs + added } : {}),
  };
  const missed = desk.workspace.tracker.commit({
    seen: desk.seen,
    rows: rows.filter(({ cells }) => Object.keys(cells).length > 0),
    log: log.cells,
    health,
  });
  return {
    handoffs: after,
    cells: rows.map(({ cells }) => cells),
    missed,
    desk: { ...desk, seen: { ...desk.seen, health: { ...desk.seen.health, ...health } } },
  };
}

/** A Health tab that was emptied, or removed, would have the log begin anew in the middle: then the log itself tells where it ends. */
function withHead(desk: Desk): Desk {
  const { health } = desk.seen;
  if (health.head.count > 0) return desk;
  return { ...desk, seen: { ...desk.seen, health: { ...health, head: headInLog(desk.workspace.tracker.log()) } } };
}

function fold(before: Handoff | null, events: readonly HandoffEvent[]): Handoff {
  const after = events.reduce<Handoff | null>((handoff, event) => applyEvent(handoff, event), before);
  if (!after) throw new Error('A change without a handoff.');
  return after;
}

/**
 * The cells that differ. What somebody typed and nobody noticed yet stays as it is, and so does the old seal, by which the sweep will notice it.
 */
function cellsToWrite(desk: Desk, { row, before, events, contents, noticed = false }: HandoffChange, after: Handoff): Partial<Cells> {
  const note = rowNote({
    ...{ events, note: row?.cells.note ?? '', handoff: after, now: desk.now },
    shown: () => [before ? shown(desk, before, contents, '') : {}, shown(desk, after, contents, '')],
  });
  const ours = { ...shown(desk, after, contents, note) };
  const untouched = noticed || row === null || rowSeal(row.cells) === row.cells.seal;
  const base: Partial<Cells> = untouched ? (row?.cells ?? {}) : before ? shown(desk, before, contents, row.cells.note ?? '') : {};
  const complete: Cells = { ...ours, seal: untouched ? rowSeal(ours) : (row.cells.seal ?? '') };
  const differing = columnKeys.filter((key) => (base[key] ?? '') !== complete[key] && !(key === 'seal' && !untouched));
  return Object.fromEntries(differing.map((key): [ColumnKey, string] => [key, complete[key]]));
}

/** A handoff as its row shows it now. */
export function shown(desk: Desk, handoff: Handoff, contents: Contents | null, note: string): Omit<Cells, 'seal'> {
  const { reviewers, stage, clock, changesAt } = judge(desk, handoff, contents);
  const zone = desk.directory.zoneOf(handoff.team.ae);
  const expectations = expectationsIn(desk, handoff, zone);
  const calls = callsIn(desk, handoff, zone);
  return rowCells({
    handoff,
    record: sealedRecord(JSON.stringify(handoff), desk.sealKey()),
    stage,
    reviewers,
    nameOf: desk.directory.nameOf,
    momentOf: (instant) => `${formatMoment(instant, zone)} (${zone})`,
    now: desk.now,
    clock,
    due: soonest(
      ...[changesAt, dueOf(handoff, desk.now), introductionEnds(handoff, desk.now), expectations.changesAt, calls.changesAt],
      ...[isLost(handoff) ? desk.now + day : null, noteEnds(handoff, note)],
    ),
    expectations: expectations.count,
    calls: calls.cell,
    note,
  });
}

/** An introduction that is over shows in the row. */
function introductionEnds(handoff: Handoff, now: Instant): Instant | null {
  const state = introductionState(handoff, now);
  return state.is === 'booked' ? state.introduction.end : null;
}

/** The earlier of two moments, where there are any. */
const soonest = (...moments: readonly (Instant | null)[]): Instant | null =>
  moments.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one));

function chained(
  desk: Desk,
  entries: readonly { readonly event: HandoffEvent; readonly handoff: string }[],
): { readonly cells: readonly (readonly string[])[]; readonly head: LogPlace } {
  const key = entries.length > 0 ? desk.sealKey() : '';
  let head = desk.seen.health.head;
  const cells = entries.map(({ event, handoff }) => {
    const facts = {
      when: isoInstant(event.at),
      who: event.by,
      handoff,
      what: event.what,
      says: describeEvent(event),
      details: JSON.stringify(event),
    };
    const entry = logEntry(facts, head, key);
    head = entry.after;
    return entry.cells;
  });
  return { cells, head };
}
