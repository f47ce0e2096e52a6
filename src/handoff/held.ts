import type { DateText, Instant } from '../base/time';
import type { Email } from './people';

/** Something that the meeting left open, and who takes it on. */
export interface OpenPoint {
  readonly text: string;
  readonly owner: Email;
  readonly closed: { readonly by: Email; readonly at: Instant } | null;
}

/** The internal handoff meeting as it took place, or the recorded walkthrough that the IE took in its place. */
export interface Held {
  readonly how: 'meeting' | 'walkthrough';
  readonly at: Instant;
  readonly by: Email;
  readonly came: readonly Email[];
  /** The TDD's sections that were walked through, by name. */
  readonly sections: readonly string[];
  readonly points: readonly OpenPoint[];
}

/** Where the zones do not overlap: a recording of the way through the TDD, which the IE has still to confirm. */
export interface Walkthrough {
  readonly link: string;
  readonly on: DateText;
  readonly by: Email;
  readonly at: Instant;
}

/** What is still open of what the meeting left open. */
export const openPoints = (held: Held): readonly OpenPoint[] => held.points.filter(({ closed }) => closed === null);
