import type { DateText } from '../../base/time';
import type { Email } from '../../handoff/people';

/** The PM as the form sends it: an address, decided that there is none, or not decided yet. */
export type PmInput = { readonly is: 'assigned'; readonly who: Email } | { readonly is: 'none' } | { readonly is: 'undecided' };

/** A handoff's details as the form sends them. */
export interface DetailsInput {
  readonly tdd: string;
  readonly customer: string;
  /** The deal in the CRM, its number or link; absent leaves it as it is. */
  readonly opportunity?: string | undefined;
  readonly ae: Email;
  readonly ce: Email;
  readonly ie: Email | null;
  readonly pm: PmInput;
  readonly closeDate: DateText | null;
}
