import type { ExpectationEntry } from '../../handoff/expectation';

/** One expectation of the policy, and what stands about it. */
export interface ExpectationView {
  readonly name: string;
  /** “AE and CE”. */
  readonly owner: string;
  readonly state: 'not-set' | 'due' | 'set' | 'not-agreed' | 'not-applicable' | 'understood-otherwise';
  /** “Not set yet, due 29 May”. */
  readonly says: string;
  /** Who told whom, when and where, and who agreed; evidence is a link or words. */
  readonly told: readonly { readonly says: string; readonly evidence: string }[];
  readonly note: string;
  /** “Recorded by Ben Ortiz on 28 May”; empty when nobody did. */
  readonly recorded: string;
  /** What the customer understood instead, and who heard it when. */
  readonly otherwise: { readonly words: string; readonly says: string } | null;
  /** It counts only with the customer's agreement. */
  readonly agreement: boolean;
  /** Approved words for the customer; empty where there are none. */
  readonly words: string;
  /** As it was recorded last, for the form. */
  readonly entry: ExpectationEntry | null;
}
