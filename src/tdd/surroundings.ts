import type { Findings } from '../handoff/look';

/** What the checks are told beside the document. */
export interface Surroundings extends Findings {
  /** Whose TDD it is; empty while nobody said. */
  readonly customer: string;
  /** The customer’s domains; a whole address stands for itself. */
  readonly domains: readonly string[];
}

/** Nothing is known beside the document. */
export const nothingBeside: Surroundings = { customer: '', domains: [], others: [], suggestions: null, comments: null };
