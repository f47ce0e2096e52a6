import type { DateText, Instant } from '../base/time';
import type { Told } from '../handoff/expectation';
import type { Gate } from '../handoff/exception';
import type { IntroductionForm } from './introduction-form';
import type { Ending, TakenBackReason } from '../handoff/handoff';
import type { WaivedFinding } from '../handoff/waiver';
import type { CallInput, CallName } from '../rpc/contract';
import type { BoardView } from '../rpc/contract/board-view';
import type { PmOnCall } from '../rpc/contract/calls-view';
import type { CheckReport } from '../rpc/contract/checks-view';
import type { PmInput } from '../rpc/contract/details-input';
import type { AccessView, ChoiceView } from '../rpc/contract/meeting-view';
import type { PanelView } from '../rpc/contract/panel-view';
import type { MeetingForm } from './held-form';

/** What a person can be looking at. `ticket` numbers the questions to the server: answers to earlier ones come too late and are dropped. */
export type State = Loading | Failed | Showing | Board;

export interface Loading {
  readonly is: 'loading';
  /** `null`: no TDD, but the viewer's handoffs. */
  readonly tdd: string | null;
  readonly ticket: number;
  /** The person came here from another view, and the keyboard follows. */
  readonly moved?: true;
}

export interface Failed {
  readonly is: 'failed';
  readonly tdd: string | null;
  readonly ticket: number;
  readonly trouble: Trouble;
  readonly retrying: boolean;
}

/** What waits for the viewer, and what else they are part of: the web page without a TDD. */
export interface Board {
  readonly is: 'board';
  readonly ticket: number;
  readonly board: BoardView;
  /** As in `Showing`. */
  readonly arrivedAt: Instant;
  /** Being read again by hand. */
  readonly asking: boolean;
  readonly trouble: Omit<Trouble, 'retry'> | null;
  readonly said: string;
}

/** The panel, alone or with a form in front of it. */
export interface Showing {
  readonly is: 'panel';
  readonly tdd: string;
  readonly ticket: number;
  readonly panel: PanelView;
  /** When the answer arrived, by the browser's clock; only differences to that same clock mean anything. */
  readonly arrivedAt: Instant;
  readonly form: Form | null;
  /** Absent while nothing was typed into the form; `leaving` once Escape was pressed on what was: pressed again, it throws that away. */
  readonly draft?: 'typed' | 'leaving' | undefined;
  /** The answer about production that was picked but is not recorded yet. */
  readonly answer: Answer | null;
  readonly doing: Doing | null;
  readonly trouble: PlacedTrouble | null;
  /** What assistive technology is told. */
  readonly said: string;
  /** Rows that the person opened or closed; the others open by themselves where they need attention. */
  readonly rows: Readonly<Partial<Record<RowName, boolean>>>;
  /** Who comes to the meeting and cannot open the TDD, as it was when the meeting's row was opened. */
  readonly access?: AccessView;
}

export type Answer = PanelView['production']['declared'];

export type RowName =
  | 'checks'
  | 'production'
  | 'sign-off'
  | 'expectations'
  | 'signature'
  | 'meeting'
  | 'introduction'
  | 'calls'
  | 'completion'
  | 'team'
  | 'history';

/** Where a person acted, which is where the answer is shown. */
export type Spot = RowName | 'turn' | 'form' | 'foot';

/** A question that is with the server: where its button stands, what is said meanwhile and afterwards. */
export interface Doing {
  readonly question: Question;
  readonly at: Spot;
  readonly saying: string;
  readonly done: string;
}

/** A call with its input. */
export type Question = {
  readonly [Name in Exclude<CallName, 'jump' | 'lookAtMyCalls'>]: { readonly name: Name; readonly input: CallInput<Name> };
}[Exclude<CallName, 'jump' | 'lookAtMyCalls'>];

/** Why something did not happen, and the next step: the server's refusal, or what Google or the network broke. */
export interface Trouble {
  readonly because: string;
  readonly fix: string;
  /** What may be asked again as it stands; a refusal has to be mended first. */
  readonly retry: Doing | null;
}

/** Trouble, and where it is shown; `field` is the one of the form that it is about. */
export interface PlacedTrouble extends Trouble {
  readonly at: Spot;
  readonly field?: string;
}

/** A sentence on what a form still lacks, and the name of the field to go to. */
export interface Missing {
  readonly missing: string;
  readonly field: string;
}

/** A form with all that was typed into it so far. */
export type Form =
  | TeamForm
  /** A condition in each line. */
  | { readonly is: 'sign-off'; readonly note: string; readonly conditions: string }
  | { readonly is: 'meet-condition'; readonly text: string; readonly reason: string }
  | { readonly is: 'ask-for-changes'; readonly note: string; readonly section: string }
  | { readonly is: 'mark-signed'; readonly on: DateText }
  | { readonly is: 'take-back'; readonly reason: TakenBackReason | ''; readonly note: string }
  | { readonly is: 'choose-time'; readonly choice: ChoiceView }
  | { readonly is: 'book-again' }
  | { readonly is: 'grant-exception' | 'withdraw-exception'; readonly for: Gate | ''; readonly reason: string }
  | StandInForm
  | { readonly is: 'end-handoff'; readonly ending: Ending | ''; readonly reason: string }
  | { readonly is: 'reopen-handoff' | 'withdraw-sign-off'; readonly reason: string }
  | ExpectationForm
  | IntroductionForm
  | PmForm
  | PlanForm
  | MeetingForm
  | { readonly is: 'waive'; readonly finding: WaivedFinding; readonly reason: string }
  | { readonly is: 'understood-otherwise'; readonly name: string; readonly words: string }
  | { readonly is: 'check-only'; readonly production: Answer; readonly report: CheckReport | null };

/** What the customer was told of one expectation; empty texts stand for what is not filled in yet. */
export interface ExpectationForm {
  readonly is: 'expectation';
  readonly name: string;
  readonly answer: 'set' | 'not-applicable';
  readonly teller: string;
  readonly told: Told;
  readonly agreed: Told | null;
  readonly note: string;
}

/** A call that the PM may be added to: its guests are looked at first. */
export interface PmForm {
  readonly is: 'add-pm';
  readonly eventId: string;
  /** `null` until the server has shown it. */
  readonly preview: PmOnCall | null;
}

export interface PlanForm {
  readonly is: 'record-plan';
  readonly plan: 'none' | 'started' | 'ready';
  readonly link: string;
}

/** Who signs for a reviewer; empty texts stand for what is not filled in yet. */
export interface StandInForm {
  readonly is: 'name-stand-in';
  readonly role: 'IE' | 'PM' | '';
  readonly who: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** Empty texts stand for what is not filled in yet. */
export interface TeamForm {
  readonly is: 'register' | 'edit-team';
  readonly customer: string;
  readonly opportunity: string;
  readonly ae: string;
  readonly ce: string;
  readonly ie: string;
  readonly pm: PmInput;
  readonly closeDate: string;
  /** What saving this brings with it, once the server has said so. */
  readonly consequences?: readonly string[] | undefined;
}
