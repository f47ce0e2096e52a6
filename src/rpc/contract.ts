import type { Result } from '../base/result';
import type { DateText, Instant, ZoneId } from '../base/time';
import type { Gate } from '../handoff/exception';
import type { Answer, Ending, TakenBackReason } from '../handoff/handoff';
import type { ProjectPlan } from '../handoff/customer-calls';
import type { ExpectationEntry } from '../handoff/expectation';
import type { Contact } from '../handoff/introduction';
import type { WaivedFinding } from '../handoff/waiver';
import type { Email, Role } from '../handoff/people';

/** What the page may ask of the server. JSON only: `google.script.run` refuses dates, functions and cycles. */

export interface PersonView {
  readonly email: Email;
  /** The name in the People tab; the address where there is none. */
  readonly name: string;
}

/** Where to jump: `child` counts the children of the tab's body, `link` opens the same place in a browser tab. */
export interface JumpView {
  readonly tabId: string;
  readonly child: number;
  readonly link: string;
}

export interface FindingView {
  /** Name of the rule, which is also the name of its page in docs/rules. */
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'hint';
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly section: string | null;
  readonly jump: JumpView | null;
  /** The CE lets it stand: “Waived by Ben Ortiz on 2 Dec”, and why. */
  readonly waived?: { readonly says: string; readonly reason: string };
}

export type ActionName =
  | 'register'
  | 'check-only'
  | 'declare-production'
  | 'add-production-section'
  | 'request-review'
  | 'request-again'
  | 'sign-off'
  | 'ask-for-changes'
  | 'edit-team'
  | 'mark-signed'
  | 'take-back'
  | 'choose-time'
  | 'book-again'
  | 'mark-held'
  | 'mark-not-held'
  | 'close-point'
  | 'record-walkthrough'
  | 'confirm-walkthrough'
  | 'grant-exception'
  | 'withdraw-exception'
  | 'name-stand-in'
  | 'end-stand-in'
  | 'end-handoff'
  | 'reopen-handoff'
  | 'withdraw-sign-off'
  | 'introduce'
  | 'edit-contacts'
  | 'record-introduction-mail'
  | 'give-up-introduction'
  | 'record-expectation'
  | 'waive-finding'
  | 'mark-understood-otherwise';

/** The card at the top: whose turn it is, why, and what may be done. The first action is the primary one. */
export interface TurnView {
  readonly tone: 'yours' | 'blocked' | 'warning' | 'good' | 'quiet';
  /** “Your turn, as implementation engineer”, “Waiting for Dana Kowalski”. */
  readonly label: string;
  readonly headline: string;
  readonly detail: string;
  /** Where in the document it is to be done. */
  readonly jump?: { readonly section: string; readonly to: JumpView };
  readonly actions: readonly { readonly name: ActionName; readonly label: string }[];
}

export interface StepView {
  readonly name: string;
  /** `excepted`: it does not stand, and a lead let the handoff go on. */
  readonly state: 'done' | 'now' | 'out-of-date' | 'not-yet' | 'excepted';
}

export interface ReviewerView {
  readonly role: 'IE' | 'PM';
  /** `null` while nobody is assigned. */
  readonly person: PersonView | null;
  readonly state: 'not-asked' | 'waiting' | 'signed-off' | 'asked-for-changes' | 'out-of-date' | 'undecided' | 'not-needed' | 'excepted';
  /** One line in words: “Signed off 2 Dec”, “Out of date since 4 Dec: Sizing”. */
  readonly says: string;
  /** The sections that changed since this reviewer signed, with what happened to each. */
  readonly changed: readonly {
    readonly section: string;
    readonly change: 'changed' | 'added' | 'removed';
    readonly jump: JumpView | null;
  }[];
  readonly note: string;
}

export interface GateView {
  readonly gate: Gate;
  readonly state: 'stands' | 'open' | 'excepted';
  /** “Exception by Priya Nair, 2 Jun: the customer insists.” Empty unless one was granted. */
  readonly says: string;
}

export interface StandInView {
  readonly role: 'IE' | 'PM';
  readonly person: PersonView;
  /** “Stands in for Dana Kowalski from 2 Jun to 12 Jun: on leave.” */
  readonly says: string;
  readonly now: boolean;
  /** May this viewer end it? */
  readonly mayEnd: boolean;
}

export interface ChoiceView {
  readonly start: Instant;
  readonly end: Instant;
  /** “Without Omar Haddad (busy)”. */
  readonly says: string;
}

export interface MeetingView {
  /** `proposed`: the policy has a person pick; `apart`: working hours do not overlap; `over`: nobody has said yet whether it was held. */
  readonly state:
    | 'when-signed'
    | 'being-booked'
    | 'booked'
    | 'proposed'
    | 'no-time'
    | 'apart'
    | 'walkthrough'
    | 'held-up'
    | 'cancelled'
    | 'declined'
    | 'over'
    | 'held';
  readonly says: string;
  readonly fix: string;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly eventLink: string;
  readonly meetLink: string;
  readonly attendees: readonly {
    readonly person: PersonView;
    readonly roles: readonly string[];
    readonly required: boolean;
    readonly answer: Answer;
  }[];
  readonly choices: readonly ChoiceView[];
  /** The TDD's sections to tick when it is recorded; empty while there is nothing to record. */
  readonly checklist: readonly string[];
  readonly held: {
    /** “Recorded by Ben Ortiz on 9 Dec”. */
    readonly recorded: string;
    readonly came: readonly string[];
    readonly sections: readonly string[];
    /** `closed` is empty while the point is open. */
    readonly points: readonly { readonly text: string; readonly owner: PersonView; readonly closed: string }[];
  } | null;
  readonly walkthrough: { readonly says: string; readonly link: string } | null;
}

/** Who comes to the meeting and cannot open the TDD. `ours`: in the People tab, so that the panel may let them in. */
export interface AccessView {
  readonly without: readonly (PersonView & { readonly ours: boolean })[];
}

/** An open point as the form sends it. */
export interface PointInput {
  readonly text: string;
  readonly owner: Email;
}

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

/** What the customer was told, is about to be told, or was told wrongly. */
export interface IntroductionView {
  readonly state: 'none' | 'booked' | 'fell-through' | 'again' | 'told';
  readonly says: string;
  readonly fix: string;
  readonly contacts: readonly Contact[];
  readonly domains: readonly string[];
  /** Every time that the customer was told, the latest first. */
  readonly log: readonly {
    readonly how: 'meeting' | 'e-mail';
    readonly says: string;
    readonly under: string;
    readonly eventLink: string;
    readonly answers: readonly { readonly name: string; readonly answer: Answer }[];
  }[];
  /** A customer who has not answered: what to do, and a Gmail window to do it in. */
  readonly nudge: { readonly says: string; readonly link: string } | null;
  /** The event that the viewer may give up: still to come, or over without the customer. */
  readonly mine: 'to-come' | 'over' | null;
}

/** A time for the introduction, in the viewer's zone and in the customer's. */
export interface IntroductionTime {
  readonly start: Instant;
  readonly here: string;
  /** With its zone; empty while no contact's zone is known, or it is the viewer's. */
  readonly there: string;
  /** Who could not come. */
  readonly says: string;
}

/** What is to go out; empty words are those of the Policy tab. */
export interface IntroductionDraft {
  readonly tdd: string;
  readonly how: 'meeting' | 'e-mail';
  /** `null` for an e-mail. */
  readonly start: Instant | null;
  readonly contacts: readonly Email[];
  /** Colleagues beside IE and PM. */
  readonly also: readonly Email[];
  readonly subject: string;
  readonly text: string;
  readonly reason: string;
}

/** Exactly what goes out and to whom, and what stands against it. */
export interface IntroductionPreview {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
  readonly to: readonly { readonly email: Email; readonly says: string; readonly outside: boolean }[];
  readonly when: string;
  readonly whenThere: string;
  readonly blocked: readonly { readonly because: string; readonly fix: string }[];
  /** It is early: whoever sends it has to say that they mean it. */
  readonly early: readonly string[];
  /** Who of us could not come then. */
  readonly busy: readonly string[];
  readonly remarks: readonly string[];
  /** A Gmail window with the mail in it; empty for a meeting, and while something stands against it. */
  readonly link: string;
  /** Sent back with what is confirmed, so that nothing goes out that was not seen. */
  readonly mark: string;
}

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

export interface HandoffView {
  readonly id: string;
  readonly customer: string;
  /** The deal in the CRM; empty when nobody has said. */
  readonly opportunity: string;
  readonly stage: string;
  readonly closeDate: DateText | null;
  readonly team: {
    readonly ae: PersonView;
    readonly ce: PersonView;
    readonly ie: PersonView | null;
    readonly pm:
      | { readonly is: 'assigned'; readonly who: PersonView }
      | { readonly is: 'none'; readonly by: PersonView }
      | { readonly is: 'undecided' };
  };
  readonly steps: readonly StepView[];
  /** How long it has been so and until when it is in time; `null` where no clock runs. */
  readonly clock: { readonly says: string; readonly overdue: boolean } | null;
  /** What has to stand, or be let pass by a lead, before the handoff is complete. */
  readonly gates: readonly GateView[];
  readonly standIns: readonly StandInView[];
  /** Roles for which this viewer may name a stand-in. */
  readonly mayStandIn: readonly ('IE' | 'PM')[];
  /** “Ended 2 Jun by Ana Silva: not selected. They chose a rival.” Empty while it goes on. */
  readonly ended: string;
  readonly reviewers: readonly ReviewerView[];
  readonly signature: { readonly state: 'unsigned' | 'signed' | 'taken-back'; readonly says: string; readonly on: DateText | null };
  readonly meeting: MeetingView;
  readonly expectations: {
    /** “5 of 8 · 2 due”. */
    readonly figure: string;
    readonly state: 'open' | 'due' | 'done';
    readonly items: readonly ExpectationView[];
  };
  readonly introduction: IntroductionView;
  readonly calls: PmCallsView;
  readonly history: readonly { readonly at: Instant; readonly who: string; readonly says: string }[];
  /** What this viewer may do now, beyond the card's actions. */
  readonly may: readonly ActionName[];
  readonly trackerLink: string;
}

export interface ProductionView {
  readonly declared: 'yes' | 'no' | 'undecided';
  /** “Ben Ortiz said on 18 Nov that production differs.” Empty while undecided. */
  readonly says: string;
  readonly section: {
    readonly heading: string;
    readonly path: readonly string[];
    readonly state: 'filled' | 'empty' | 'placeholder';
  } | null;
  /** Trial beside production, where both say something of a fact or one does; empty texts where the document does not say. */
  readonly compared?: readonly { readonly fact: string; readonly trial: string; readonly production: string }[];
}

/** Everything that the panel shows, in one answer. */
export interface PanelView {
  readonly me: PersonView & { readonly roles: readonly string[]; readonly zone: ZoneId };
  readonly tdd: { readonly fileId: string; readonly title: string; readonly tabs: number; readonly sections: number };
  readonly checkedAt: Instant;
  /** Fingerprint of the document as this answer saw it; sign-off sends it back, so that nobody signs what they did not see. */
  readonly content: string;
  readonly turn: TurnView;
  readonly findings: readonly FindingView[];
  readonly production: ProductionView;
  /** Set when this document is a copy of another TDD: in words, what that means. */
  readonly copyOf: string | null;
  /** `null`: not in the tracker yet. */
  readonly handoff: HandoffView | null;
  /** Whom the forms offer, from the People tab. */
  readonly people: readonly (PersonView & { readonly standing: readonly string[] })[];
  /** Set when something about the automation needs attention, in words with the next step. */
  readonly alarm: string | null;
  /** There is more to see, which this answer did not wait for: `lookFurther` brings it. */
  readonly further?: true;
}

/** What `npm run check` prints, and *Only check it* shows. */
export interface CheckReport {
  readonly document: { readonly title: string; readonly tabs: number; readonly sections: number };
  readonly production: {
    readonly declared: 'yes' | 'no' | 'undecided';
    readonly section: {
      readonly heading: string;
      readonly path: readonly string[];
      readonly state: 'filled' | 'empty' | 'placeholder';
    } | null;
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'block' | 'warn' | 'hint';
    readonly message: string;
    readonly section: string | null;
    readonly link: string | null;
  }[];
}

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

/** A handoff in a list, in the words of its row in the tracker. */
export interface HandoffLine {
  readonly tdd: string;
  /** `mine`: it waits for the viewer. `done`: it waits for nobody any more. */
  readonly side: 'mine' | 'others' | 'done';
  readonly customer: string;
  readonly stage: string;
  /** Whom it waits for; empty when it waits for nobody. */
  readonly turn: string;
  readonly why: string;
  /** “2 Dec · due 9 Dec, overdue”; empty where no clock runs. */
  readonly clock: string;
  readonly overdue: boolean;
  /** What the viewer is in it; empty for a lead or a stand-in. */
  readonly roles: readonly Role[];
  /** The address of its panel as a web page; empty while Handoff is not deployed as one. */
  readonly page: string;
}

export interface BoardView {
  readonly me: PersonView;
  readonly checkedAt: Instant;
  /** What waits for the viewer first, the oldest due day on top; then the others; then what is done. */
  readonly lines: readonly HandoffLine[];
  /** How many there are beyond those. */
  readonly more: number;
  readonly trackerLink: string;
  /** As in the panel. */
  readonly alarm: string | null;
}

/**
 * Every call: its input, its output, and in its comment what it does and who may. `tdd` is a file id; empty means the document that the sidebar stands in.
 *
 * docs/rpc.md is made from here by `npm run rpc-page`.
 */
export interface Contract {
  /** Everything that the panel shows of a document. Who: everybody in the People tab who can open the document. */
  openPanel: { input: { readonly tdd: string }; output: PanelView };
  /** The panel with what opening it does not wait for, which is recorded: answers to the viewer's own introduction, the calls that they show, who edited what was signed off. Who: everybody in the People tab who can open the document. */
  lookFurther: { input: { readonly tdd: string }; output: PanelView };
  /** The viewer's handoffs, or everybody's for a lead, without reading any TDD. Who: everybody in the People tab. */
  myHandoffs: { input: Readonly<Record<string, never>>; output: BoardView };
  /** Records what the viewer's own calendar shows of the calls that they let Handoff look for, in all their handoffs at once. Who: everybody in the People tab, for their own. */
  lookAtMyCalls: { input: Readonly<Record<string, never>>; output: { readonly changed: number } };
  /** Checks a registered TDD with its suggestions, its comments and the names of other customers. Who: everybody in the People tab who can open the document. */
  checkAgain: { input: { readonly tdd: string }; output: PanelView };
  /** Lets a finding stand that does not block, with a reason that the reviewers see. Who: the CE, or a lead. */
  waiveFinding: { input: { readonly tdd: string; readonly finding: WaivedFinding; readonly reason: string }; output: PanelView };
  /** Has a waived finding count again. Who: the CE, or a lead. */
  takeBackWaiver: { input: { readonly tdd: string; readonly finding: WaivedFinding }; output: PanelView };
  /** Checks a document against an answer that is only tried. Who: everybody who can open the document. */
  checkTdd: { input: { readonly tdd: string; readonly production: 'yes' | 'no' | 'undecided' }; output: CheckReport };
  /** Puts the document into the tracker. Who: its AE or CE, or a lead. */
  registerTdd: { input: DetailsInput; output: PanelView };
  /** Says what a change of the team would bring with it; nothing is changed. Who: the people of the handoff, or a lead. */
  previewTeam: { input: DetailsInput; output: { readonly consequences: readonly string[] } };
  /** Changes the people, the customer's name or the close date, and lets whoever joins into the TDD. Who: the people of the handoff, or a lead. */
  editTeam: { input: DetailsInput; output: PanelView };
  /** Says whether production differs from the trial. Who: AE, CE or a lead. */
  declareProduction: { input: { readonly tdd: string; readonly answer: 'yes' | 'no' | 'undecided' }; output: PanelView };
  /** Writes the heading and the fields of a production section at the end of the document's first tab. Who: everybody in the People tab who can edit the document. */
  addProductionSection: { input: { readonly tdd: string }; output: PanelView };
  /** Asks for the review, for the first time or again. Refused once when a reviewer's calendar looks like an absence, unless `anyway`. Who: AE, CE or a lead. */
  requestReview: { input: { readonly tdd: string; readonly anyway?: boolean | undefined }; output: PanelView };
  /** Signs off what the panel showed, or asks for changes with a reason. Who: the IE, and the PM if one is assigned; never the CE. */
  signOff: {
    input: {
      readonly tdd: string;
      readonly decision: 'signed-off' | 'asked-for-changes';
      readonly note: string;
      readonly section: string;
      readonly content: string;
    };
    output: PanelView;
  };
  /** Withdraws the viewer's own sign-off, with its reason. Who: whoever signed. */
  withdrawSignoff: { input: { readonly tdd: string; readonly reason: string }; output: PanelView };
  /** Names somebody who signs for a reviewer from one day to another, both included. Who: that reviewer, or a lead. */
  nameStandIn: {
    input: {
      readonly tdd: string;
      readonly role: 'IE' | 'PM';
      readonly who: Email;
      readonly from: DateText;
      readonly until: DateText;
      readonly reason: string;
    };
    output: PanelView;
  };
  /** Has nobody stand in any more; what was signed stays. Who: the reviewer, or a lead. */
  endStandIn: { input: { readonly tdd: string; readonly role: 'IE' | 'PM' }; output: PanelView };
  /** Lets the handoff go on without one of its gates, with the reason, marked wherever it is shown. Who: a lead. */
  grantException: { input: { readonly tdd: string; readonly for: Gate; readonly reason: string }; output: PanelView };
  /** Takes an exception back: what it covered is open again. Who: a lead. */
  withdrawException: { input: { readonly tdd: string; readonly for: Gate; readonly reason: string }; output: PanelView };
  /** Ends a handoff that does not become a project; a future meeting is cancelled. Who: AE, CE or a lead. */
  endHandoff: { input: { readonly tdd: string; readonly is: Ending; readonly reason: string }; output: PanelView };
  /** Takes the end of a handoff back. Who: AE, CE or a lead. */
  reopenHandoff: { input: { readonly tdd: string; readonly reason: string }; output: PanelView };
  /** Records that the customer has signed. Who: AE, CE or a lead. */
  markSigned: { input: { readonly tdd: string; readonly on: DateText }; output: PanelView };
  /** Takes the signature back with a reason; a future meeting is cancelled. Who: AE, CE or a lead. */
  takeBackSignature: { input: { readonly tdd: string; readonly reason: TakenBackReason; readonly note: string }; output: PanelView };
  /** Picks one of the times that were offered when nobody's calendars met. Who: AE, CE or a lead. */
  chooseTime: { input: { readonly tdd: string; readonly start: Instant }; output: PanelView };
  /** Gives the meeting up, if one is booked, and has the engine look for another time. Who: AE, CE or a lead. */
  bookAgain: { input: { readonly tdd: string }; output: PanelView };
  /** Records that the meeting was held: who came, which sections were walked through, what stays open and with whom. Who: the people of the handoff, or a lead. */
  markHeld: {
    input: {
      readonly tdd: string;
      readonly came: readonly Email[];
      readonly sections: readonly string[];
      readonly points: readonly PointInput[];
    };
    output: PanelView;
  };
  /** Records that the meeting was not held, or that saying so was a mistake; another is booked. Who: the people of the handoff, or a lead. */
  markNotHeld: { input: { readonly tdd: string; readonly because: string }; output: PanelView };
  /** Closes a point that the meeting left open. Who: its owner, the people of the handoff, or a lead. */
  closePoint: { input: { readonly tdd: string; readonly text: string }; output: PanelView };
  /** Records a walkthrough instead of a meeting, where working hours do not overlap. Who: AE, CE or a lead. */
  recordWalkthrough: { input: { readonly tdd: string; readonly link: string; readonly on: DateText }; output: PanelView };
  /** Confirms having gone through the recorded walkthrough: it counts as held. Who: the IE. */
  confirmWalkthrough: {
    input: { readonly tdd: string; readonly sections: readonly string[]; readonly points: readonly PointInput[] };
    output: PanelView;
  };
  /** Says who comes to the meeting and cannot open the TDD. Who: the people of the handoff, or a lead, who can edit the document. */
  attendeeAccess: { input: { readonly tdd: string }; output: AccessView };
  /** Lets attendees of the People tab comment on the TDD, without a mail. Who: the people of the handoff, or a lead, who can share the document. */
  shareWithAttendees: { input: { readonly tdd: string; readonly who: readonly Email[] }; output: AccessView };
  /** Records what the customer was told to expect, or that it does not apply and why; recorded again, it answers *understood otherwise*. Who: AE, CE or a lead. */
  recordExpectation: { input: { readonly tdd: string; readonly name: string; readonly entry: ExpectationEntry }; output: PanelView };
  /** Tells pre-sales that the customer understood an expectation otherwise; from the internal handoff meeting on. Who: the IE, and the PM if one is assigned. */
  markUnderstoodOtherwise: { input: { readonly tdd: string; readonly name: string; readonly words: string }; output: PanelView };
  /** Has Handoff look for calls with the customer in the viewer's own calendar, now and whenever they open the panel; or not any more. Who: the AE and the CE. */
  showCalls: { input: { readonly tdd: string; readonly show: boolean }; output: PanelView };
  /** Shows who would be on a call of the viewer's own calendar once the PM is. Nothing goes out. Who: the AE and the CE. */
  previewPmOnCall: { input: { readonly tdd: string; readonly eventId: string }; output: PmOnCall };
  /** Adds the PM to that call, as it was previewed; Google tells all guests. Who: the AE and the CE. */
  addPmToCall: { input: { readonly tdd: string; readonly eventId: string; readonly mark: string }; output: PanelView };
  /** Records how far the project plan is, and its link. Who: the PM, AE, CE or a lead. */
  recordPlan: { input: { readonly tdd: string; readonly is: ProjectPlan['is']; readonly link: string }; output: PanelView };
  /** Records who the customer's people are, and which domains are theirs. Who: AE, CE or a lead. */
  saveContacts: {
    input: { readonly tdd: string; readonly contacts: readonly Contact[]; readonly domains: readonly string[] };
    output: PanelView;
  };
  /** Proposes times at which the viewer, the IE and the PM are free. Nothing is booked. Who: the CE or a lead. */
  proposeIntroductionTimes: {
    input: { readonly tdd: string; readonly contacts: readonly Email[] };
    output: { readonly times: readonly IntroductionTime[] };
  };
  /** Shows exactly what would go out to the customer, and what stands against it. Nothing goes out. Who: the CE or a lead. */
  previewIntroduction: { input: IntroductionDraft; output: IntroductionPreview };
  /** Sends the invitation that was previewed, from the viewer's own calendar. Who: the CE or a lead. */
  bookIntroduction: { input: IntroductionDraft & { readonly mark: string; readonly anyway: boolean }; output: PanelView };
  /** Records an e-mail that the viewer sent. `asSent`: it went out like this, whatever is wrong with it. Who: the CE or a lead. */
  recordIntroductionMail: {
    input: {
      readonly tdd: string;
      readonly on: DateText;
      readonly recipients: readonly Email[];
      readonly reason: string;
      readonly asSent: boolean;
    };
    output: PanelView;
  };
  /** Cancels the viewer's own invitation, which tells its guests; or records, once it is over, that the customer did not come. Who: whoever sent it. */
  giveUpIntroduction: { input: { readonly tdd: string }; output: PanelView };
  /** Puts the cursor of the open document there. Who: everybody who has the document open in the sidebar. */
  jump: { input: { readonly tabId: string; readonly child: number }; output: null };
}

export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = Contract[Name]['input'];
export type CallOutput<Name extends CallName> = Result<Contract[Name]['output']>;
