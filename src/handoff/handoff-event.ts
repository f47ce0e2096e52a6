import type { DateText, Instant } from '../base/time';
import type { Gate } from './exception';
import type { CustomerCall, ProjectPlan } from './customer-calls';
import type { ExpectationEntry } from './expectation';
import type { Attendee, Choice, Ending, Handoff, NoTime, ProductionAnswer, SignedSection, TakenBackReason } from './handoff';
import type { OpenPoint } from './held';
import type { Findings } from './look';
import type { WaivedFinding } from './waiver';
import type { Contact, NewIntroduction } from './introduction';
import type { Email, Role, Team } from './people';

/**
 * What can happen to a handoff. One event is one row of the Log tab; folding them all gives the handoff back.
 *
 * `by` is the account that did it: a person's, or the engine's for what calendars and documents showed.
 */
export type HandoffEvent = { readonly at: Instant; readonly by: Email } & Happening;

export type Happening =
  | {
      readonly what: 'registered';
      readonly id: string;
      readonly customer: string;
      /** Absent in entries from before there were any. */
      readonly opportunity?: string;
      readonly tdd: Handoff['tdd'];
      readonly team: Team;
      readonly closeDate: DateText | null;
    }
  | {
      readonly what: 'details changed';
      readonly customer: string;
      readonly opportunity?: string;
      readonly team: Team;
      readonly closeDate: DateText | null;
    }
  | { readonly what: 'production declared'; readonly answer: ProductionAnswer['is'] }
  | { readonly what: 'review asked for' }
  | {
      readonly what: 'signed off' | 'asked for changes';
      readonly roles: readonly Extract<Role, 'IE' | 'PM'>[];
      readonly note: string;
      readonly section: string;
      readonly content: string;
      readonly sections: readonly SignedSection[];
      /** Whom a stand-in signs for, by role; absent for the reviewers themselves. */
      readonly for?: Readonly<Partial<Record<'IE' | 'PM', Email>>>;
      /** What has to come true all the same; absent when the sign-off has no conditions. */
      readonly conditions?: readonly string[];
    }
  | { readonly what: 'condition met'; readonly text: string; readonly how: string }
  | { readonly what: 'sign-off withdrawn'; readonly roles: readonly Extract<Role, 'IE' | 'PM'>[]; readonly reason: string }
  | {
      readonly what: 'stand-in named';
      readonly role: Extract<Role, 'IE' | 'PM'>;
      readonly for: Email;
      readonly who: Email;
      readonly from: DateText;
      readonly until: DateText;
      readonly reason: string;
    }
  | { readonly what: 'stand-in ended'; readonly role: Extract<Role, 'IE' | 'PM'>; readonly who: Email }
  | { readonly what: 'exception granted' | 'exception withdrawn'; readonly for: Gate; readonly reason: string }
  | { readonly what: 'handoff ended'; readonly is: Ending; readonly reason: string }
  | { readonly what: 'handoff reopened'; readonly reason: string }
  /** Somebody joined the team and could not be let into the TDD. */
  | { readonly what: 'access refused'; readonly who: readonly Email[] }
  /** Signed sections differ from what stands in the document now; an empty list says that they agree again. */
  | { readonly what: 'edited after sign-off'; readonly sections: readonly string[]; readonly editor: string }
  /** The engine was to look at the TDD and could not; it does not say again that it still cannot. */
  | { readonly what: 'TDD cannot be read'; readonly code: string; readonly because: string; readonly fix: string }
  | { readonly what: 'TDD can be read again' }
  | { readonly what: 'customer signed'; readonly on: DateText }
  | { readonly what: 'signature taken back'; readonly reason: TakenBackReason; readonly note: string }
  | {
      readonly what: 'meeting booked';
      readonly eventId: string;
      readonly attempt: number;
      readonly start: Instant;
      readonly end: Instant;
      readonly eventLink: string;
      readonly meetLink: string;
      readonly attendees: readonly Attendee[];
      readonly agenda?: string;
    }
  | { readonly what: 'no common time'; readonly because: string; readonly choices: readonly Choice[]; readonly why?: NoTime }
  | { readonly what: 'meeting held up'; readonly because: string; readonly fix: string }
  | {
      readonly what: 'meeting changed';
      readonly start: Instant;
      readonly end: Instant;
      readonly meetLink: string;
      readonly attendees: readonly Attendee[];
      readonly says: string;
    }
  | { readonly what: 'meeting cancelled'; readonly because: string }
  | { readonly what: 'time picked'; readonly start: Instant; readonly end: Instant }
  | { readonly what: 'another time asked for' }
  /** The event says what the facts say; `null` when people have taken the agenda over. */
  | { readonly what: 'agenda written'; readonly mark: string | null }
  | {
      readonly what: 'meeting held';
      readonly came: readonly Email[];
      readonly sections: readonly string[];
      readonly points: readonly Pick<OpenPoint, 'text' | 'owner'>[];
    }
  | { readonly what: 'meeting not held'; readonly because: string }
  | { readonly what: 'point closed'; readonly text: string }
  | { readonly what: 'walkthrough recorded'; readonly link: string; readonly on: DateText }
  | {
      readonly what: 'walkthrough confirmed';
      readonly sections: readonly string[];
      readonly points: readonly Pick<OpenPoint, 'text' | 'owner'>[];
    }
  | { readonly what: 'expectation recorded'; readonly name: string; readonly entry: ExpectationEntry }
  /** Implementation heard from the customer that they understood an expectation otherwise. */
  | { readonly what: 'understood otherwise'; readonly name: string; readonly words: string }
  | { readonly what: 'contacts changed'; readonly contacts: readonly Contact[]; readonly domains: readonly string[] }
  | { readonly what: 'customer introduced'; readonly introduction: NewIntroduction }
  /** What the event of an introduction shows now; `fell` says why it does not count any more. */
  | {
      readonly what: 'introduction changed';
      readonly eventId: string;
      readonly start: Instant;
      readonly end: Instant;
      readonly attendees: readonly Attendee[];
      readonly fell: string;
      readonly says: string;
    }
  /** What the author's own calendar shows of calls with the customer, and whether the PM is on them. */
  | {
      readonly what: 'calls seen';
      readonly pm: Email | null;
      readonly calls: readonly CustomerCall[];
      /** So many entries lie in it that it was not read to the end. */
      readonly readUntil?: Instant;
    }
  | { readonly what: 'calls hidden' }
  | ({ readonly what: 'project plan recorded' } & Pick<ProjectPlan, 'is' | 'link'>)
  /** The stamp in the document says what the facts say, or cannot: then why. */
  | { readonly what: 'stamp written'; readonly refused: string }
  | ({ readonly what: 'looked through' } & Findings)
  | { readonly what: 'finding waived'; readonly finding: WaivedFinding; readonly reason: string }
  | { readonly what: 'waiver taken back'; readonly finding: WaivedFinding }
  /** Somebody typed where the product writes: what they typed, and what stands there. */
  | { readonly what: 'put right'; readonly column: string; readonly typed: string; readonly stands: string; readonly because: string };
