import type { Seen } from './seen';

/** Something about Google that its pages leave open, or that an installation can get wrong, and that code can ask. */
export interface Question {
  readonly key: string;
  /** As docs/fidelity.md numbers what only a live account can settle; checks of the installation begin with an S. */
  readonly number: string;
  readonly asks: string;
  readonly expects: string;
  /** What Handoff does when the answer is another one. */
  readonly otherwise: string;
}

/** A question that has been asked. */
export interface Asked extends Question, Seen {}
