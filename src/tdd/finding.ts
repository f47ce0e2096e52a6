import type { Place } from './tdd';

/** `block` keeps a review from being asked for; `warn` and `hint` never stop work. */
export type Severity = 'block' | 'warn' | 'hint';

/** What a rule has to say: one sentence, what it expected, what it found, and where. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  /** Heading of the section concerned; `null` when the whole document is. */
  readonly section: string | null;
  readonly place: Place | null;
}
