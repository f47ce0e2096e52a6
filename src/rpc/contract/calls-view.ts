import type { ProjectPlan } from '../../handoff/customer-calls';
import type { Email } from '../../handoff/people';

/** The PM on calls with the customer before the signature, and the project plan. */
export interface PmCallsView {
  readonly state: 'early' | 'ask' | 'open' | 'missing' | 'covered' | 'none';
  /** “2 of 5 calls”. */
  readonly figure: string;
  readonly says: string;
  readonly fix: string;
  /** The PM's name; empty while there is none. */
  readonly pm: string;
  /** Calls to come, in the order of time. `whose` is empty in the viewer's own calendar. */
  readonly ahead: readonly { readonly eventId: string; readonly says: string; readonly whose: string; readonly withPm: boolean }[];
  /** Whose calendar was not read to its end, and until when it was; empty when all were. */
  readonly unread: string;
  /** Does the viewer let Handoff look into their calendar? `null`: they need not say. */
  readonly shows: 'shown' | 'hidden' | null;
  readonly plan: { readonly is: ProjectPlan['is']; readonly link: string; readonly says: string; readonly mayRecord: boolean };
}

/** A call as all its guests see it once the PM is on it. */
export interface PmOnCall {
  readonly summary: string;
  readonly when: string;
  /** The PM last. */
  readonly guests: readonly { readonly email: Email; readonly name: string; readonly outside: boolean }[];
  /** Sent back with what is confirmed, so that no other list goes out than was seen. */
  readonly mark: string;
}
