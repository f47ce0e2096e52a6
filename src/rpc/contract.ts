import type { Result } from '../base/result';
import type { DateText, Instant } from '../base/time';
import type { ProjectPlan } from '../handoff/customer-calls';
import type { Gate } from '../handoff/exception';
import type { ExpectationEntry } from '../handoff/expectation';
import type { Ending, TakenBackReason } from '../handoff/handoff';
import type { Contact } from '../handoff/introduction';
import type { Email } from '../handoff/people';
import type { WaivedFinding } from '../handoff/waiver';
import type { BoardView } from './contract/board-view';
import type { PmOnCall } from './contract/calls-view';
import type { CheckReport } from './contract/checks-view';
import type { DetailsInput } from './contract/details-input';
import type { IntroductionDraft, IntroductionPreview, IntroductionTime } from './contract/introduction-view';
import type { AccessView, PointInput } from './contract/meeting-view';
import type { PanelView } from './contract/panel-view';

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
  /** Puts the document into the tracker, and lets its AE and CE edit it as far as the viewer may. Who: its AE or CE, or a lead. */
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
  /** Signs off what the panel showed, on conditions if need be, or asks for changes with a reason. Who: the IE and the PM, or who stands in for them; never the CE. */
  signOff: {
    input: {
      readonly tdd: string;
      readonly decision: 'signed-off' | 'asked-for-changes';
      readonly note: string;
      readonly section: string;
      readonly content: string;
      readonly conditions?: readonly string[] | undefined;
    };
    output: PanelView;
  };
  /** Records that a condition of a sign-off is met, and how. Who: the IE and the PM, who stands in for them, or a lead. */
  meetCondition: { input: { readonly tdd: string; readonly text: string; readonly how: string }; output: PanelView };
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
  /** Tells pre-sales that the customer understood an expectation otherwise; once the internal handoff meeting has begun, or something stands in its place. Who: the IE and the PM, or who stands in for them; never the CE. */
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
