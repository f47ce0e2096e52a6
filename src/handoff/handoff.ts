import type { DateText, Instant, Range } from '../base/time';
import type { CallsSeen, ProjectPlan } from './customer-calls';
import type { Answer, Attendee } from './attendee';
import type { Condition } from './condition';
import type { Exception } from './exception';
import type { ExpectationFacts } from './expectation';
import type { Held, Walkthrough } from './held';
import type { Contact, Introduction } from './introduction';
import type { Email, Role, Team } from './people';
import type { Findings } from './look';
import type { StandIn } from './stand-in';
import type { Unread } from './unread';
import type { Waiver } from './waiver';

export type { Answer, Attendee };

/** `H-` and ten hexadecimal digits; given once, never reused, shown in the tracker. */
export type HandoffId = string;

/** Does production differ from the trial? *Not decided* is an answer of its own: a review cannot be asked for. */
export type ProductionAnswer = { readonly is: 'yes' | 'no'; readonly by: Email; readonly at: Instant } | { readonly is: 'undecided' };

/** A section as somebody signed it. `mark` is the fingerprint of its normalised text. */
export interface SignedSection {
  /** Heading with the headings above it, `Production › Sizing`. */
  readonly name: string;
  readonly mark: string;
}

/** One reviewer's decision on one content of one document. */
export interface Signoff {
  readonly role: Extract<Role, 'IE' | 'PM'>;
  readonly by: Email;
  /** Whom a stand-in decided for; absent when it was the reviewer. */
  readonly for?: Email;
  readonly at: Instant;
  readonly decision: 'signed-off' | 'asked-for-changes';
  /** Why, when changes are asked for; a remark otherwise. */
  readonly note: string;
  /** The section that the changes are asked for in; empty for the whole document. */
  readonly section: string;
  /** Fingerprint of the whole document; a key of `Handoff.contents`. */
  readonly content: string;
  /** What was said of production then; absent in decisions from before it was kept. */
  readonly production?: ProductionAnswer['is'];
}

/** Has the customer signed? Taken back with a reason, it is not signed again, and says why. */
export type Signature =
  | { readonly is: 'unsigned' }
  | { readonly is: 'signed'; readonly on: DateText; readonly by: Email; readonly at: Instant }
  | { readonly is: 'taken-back'; readonly reason: TakenBackReason; readonly note: string; readonly by: Email; readonly at: Instant };

export type TakenBackReason = 'slipped' | 'lost' | 'on hold';

/** How a handoff ends without becoming a project. */
export type Ending = 'no implementation needed' | 'not selected';

/** A time that a person may pick when nobody's calendars meet: who could not come, and why. */
export interface Choice {
  readonly start: Instant;
  readonly end: Instant;
  readonly missing: readonly { readonly email: Email; readonly why: 'busy' | 'outside hours' | 'calendar unreadable' }[];
}

/** `proposed`: the policy has a person pick. `apart`: those who must come never work at the same time. Absent: their calendars are full. */
export type NoTime = 'proposed' | 'apart';

/** Where the internal handoff meeting stands. */
export type Meeting =
  | { readonly is: 'none' }
  | {
      readonly is: 'booked';
      readonly eventId: string;
      readonly start: Instant;
      readonly end: Instant;
      readonly eventLink: string;
      readonly meetLink: string;
      readonly attendees: readonly Attendee[];
      /** When the calendar last showed something new of it. */
      readonly since?: Instant;
      /** Fingerprint of the agenda that we wrote last; `null` when people write it themselves. */
      readonly agenda?: string | null;
      /** Something that the agenda tells of has changed since. */
      readonly agendaOwed?: boolean;
    }
  /** A person picked a time; the engine books it at its next sweep. */
  | { readonly is: 'picked'; readonly start: Instant; readonly end: Instant }
  /** Nobody's calendars meet: ranked choices, for a person to pick. */
  | {
      readonly is: 'no-time';
      readonly since: Instant;
      /** When it was tried last. */
      readonly tried?: Instant;
      readonly because: string;
      readonly choices: readonly Choice[];
      readonly why?: NoTime;
    }
  /** It cannot be planned: a person without a zone, a TDD that cannot be read, … */
  | { readonly is: 'held-up'; readonly since: Instant; readonly tried?: Instant; readonly because: string; readonly fix: string }
  /** Cancelled in the calendar by a person, or by us when the signature was taken back. */
  | { readonly is: 'cancelled'; readonly since: Instant; readonly because: string };

/** When people who are needed could not come, though their calendars may say nothing of it. */
export interface DeclinedTime extends Range {
  readonly who: readonly Email[];
}

/** One line of a handoff's story, in neutral words. */
export interface HistoryLine {
  readonly at: Instant;
  readonly by: Email;
  readonly says: string;
}

/** One customer deal on its way from pre-sales to implementation: the facts that every feature speaks of. */
export interface Handoff {
  readonly id: HandoffId;
  readonly customer: string;
  /** The deal in the CRM, its number or its link, as people write it; empty when nobody has said. One handoff each. */
  readonly opportunity: string;
  readonly tdd: { readonly fileId: string; readonly title: string };
  readonly team: Team;
  readonly closeDate: DateText | null;
  readonly production: ProductionAnswer;
  /** When a review was last asked for, and by whom. */
  readonly review: { readonly by: Email; readonly at: Instant } | null;
  /** The latest decision of each role. */
  readonly signoffs: readonly Signoff[];
  /** When a whole sign-off was last lost, withdrawn or by a change of the team: the review began again then. */
  readonly signoffLostAt?: Instant;
  /** What reviewers signed off on, open and met, oldest first; those of a sign-off that was withdrawn stay. */
  readonly conditions: readonly Condition[];
  /** The contents that standing sign-offs belong to, by fingerprint. */
  readonly contents: Readonly<Record<string, readonly SignedSection[]>>;
  /** Sections that changed after somebody signed them, as last seen, the answer on production among them, and when that was noticed. */
  readonly outOfDate: {
    readonly since: Instant;
    readonly by: string;
    readonly sections: readonly string[];
    /** The review was asked for again since then. */
    readonly askedAgain?: true;
  } | null;
  /** `null` while the engine can read the TDD. */
  readonly unread: Unread | null;
  readonly signature: Signature;
  readonly meeting: Meeting;
  /** Meetings that were given up for another time since somebody who is needed had declined them. */
  readonly declined?: readonly DeclinedTime[];
  /** `null` until somebody says that the meeting was held. */
  readonly held: Held | null;
  readonly walkthrough: Walkthrough | null;
  /** What the customer was told to expect; expectations that nobody spoke of yet are not among them. */
  readonly expectations: readonly ExpectationFacts[];
  /** What a lead let pass, one for each gate at the most. */
  readonly exceptions: readonly Exception[];
  /** One for each role at the most; those whose time has passed stay. */
  readonly standIns: readonly StandIn[];
  readonly ended: { readonly is: Ending; readonly reason: string; readonly by: Email; readonly at: Instant } | null;
  /** When a handoff that had ended went on last, or was registered: no clock began before. */
  readonly begunAt: Instant;
  /** Left the team while a meeting was booked, and are its guests until the engine takes them off. */
  readonly former: readonly Email[];
  readonly contacts: readonly Contact[];
  /** The customer’s domains; a whole address stands for itself. Contacts of others are refused. */
  readonly domains: readonly string[];
  /** Every time that the customer was told of the implementation team, oldest first. */
  readonly introductions: readonly Introduction[];
  /** One entry a person, who let Handoff look into their calendar. */
  readonly callsSeen: readonly CallsSeen[];
  /** `null` until somebody spoke of it. */
  readonly plan: ProjectPlan | null;
  /** The stamp in the document does not say yet what the facts say. */
  readonly stampOwed: boolean;
  /** How many internal handoff meetings were tried: event ids are made from it, and deleted ids stay taken. */
  readonly attempt: number;
  /** What the last thorough look at the TDD found; `null` before the first. */
  readonly look: Findings | null;
  /** Findings that the CE lets stand; those that are not found any more stay, and count for nothing. */
  readonly waivers: readonly Waiver[];
  /** The latest lines, newest last; the Log tab holds them all. */
  readonly history: readonly HistoryLine[];
}
