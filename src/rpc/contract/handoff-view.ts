import type { DateText, Instant } from '../../base/time';
import type { PmCallsView } from './calls-view';
import type { ExpectationView } from './expectation-view';
import type { IntroductionView } from './introduction-view';
import type { MeetingView } from './meeting-view';
import type { PersonView } from './person-view';
import type { ConditionView, GateView, ReviewerView, StandInView } from './signoff-view';
import type { ActionName, StepView } from './turn-view';

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
  /** Open ones first. */
  readonly conditions: readonly ConditionView[];
  /** The TDD's sections by name, for changes to be asked for in one; empty for whoever may not ask. */
  readonly sections: readonly string[];
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
  /** The latest; the Log tab of the tracker has all of it. */
  readonly history: readonly { readonly at: Instant; readonly who: string; readonly says: string }[];
  /** Is there more than `history` has? */
  readonly historyIsCut: boolean;
  /** What this viewer may do now, beyond the card's actions. */
  readonly may: readonly ActionName[];
  readonly trackerLink: string;
}
