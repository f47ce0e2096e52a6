import type { DateText, Instant } from '../base/time';
import type { Email } from './people';

/** How the customer heard of something, or agreed to it: with whom (in words), when, where. `evidence` is a link, or words by which it is found again. */
export interface Told {
  readonly contact: string;
  readonly on: DateText;
  readonly where: 'call' | 'mail' | 'document';
  readonly evidence: string;
}

/** What pre-sales says of an expectation: the customer was told, or it does not apply, and why. `teller` is who told them. */
export type ExpectationEntry =
  | { readonly is: 'set'; readonly teller: Email; readonly told: Told; readonly agreed: Told | null; readonly note: string }
  | { readonly is: 'not-applicable'; readonly note: string };

/** An expectation by its name in the policy: the latest entry, and what implementation heard otherwise since. */
export interface ExpectationFacts {
  readonly name: string;
  readonly entry: (ExpectationEntry & { readonly by: Email; readonly at: Instant }) | null;
  readonly otherwise: { readonly words: string; readonly by: Email; readonly at: Instant } | null;
}
