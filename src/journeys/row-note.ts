import { day, type Instant } from '../base/time';
import { describeEvent } from '../handoff/describe-event';
import type { Handoff } from '../handoff/handoff';
import type { HandoffEvent } from '../handoff/handoff-event';
import { type Cells, columns } from '../tracker/columns';

export interface NoteQuestion {
  readonly events: readonly HandoffEvent[];
  /** What the row says so far. */
  readonly note: string;
  readonly handoff: Handoff;
  readonly now: Instant;
  /** The row as it would stand before the events and after them, whatever it says. */
  readonly shown: () => readonly [before: Partial<Cells>, after: Partial<Cells>];
}

/**
 * What “Handoff says” in a row: what was set back there, with the words that were typed.
 *
 * It has had its time when something else was typed into those columns and taken, or after a day.
 */
export function rowNote({ events, note, handoff, now, shown }: NoteQuestion): string {
  const told = events.flatMap((event) => (event.what === 'put right' ? [describeEvent(event)] : []));
  if (told.length > 0) return told.join(' ');
  const ends = noteEnds(handoff, note);
  if (ends === null || ends <= now) return '';
  const setBack = columns.filter(({ heading, typedBy }) => typedBy === 'people' && tellsOf(heading, note));
  if (events.length === 0 || setBack.length === 0) return note;
  const [before, after] = shown();
  return setBack.every(({ key }) => before[key] !== after[key]) ? '' : note;
}

const tellsOf = (heading: string, note: string): boolean =>
  [`typed into ${heading}`, `${heading} was cleared`].some((words) => note.includes(`${words} and set back`));

/** When a row has said it long enough; `null` where it says nothing that was set back lately. */
export function noteEnds({ history }: Handoff, note: string): Instant | null {
  const [last] = history.filter(({ says }) => says.includes('set back to') && note.includes(says)).slice(-1);
  return last ? last.at + day : null;
}
