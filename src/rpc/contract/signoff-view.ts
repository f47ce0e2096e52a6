import type { Gate } from '../../handoff/exception';
import type { JumpView, PersonView } from './person-view';

export interface ReviewerView {
  readonly role: 'IE' | 'PM';
  /** `null` while nobody is assigned. */
  readonly person: PersonView | null;
  readonly state: 'not-asked' | 'waiting' | 'signed-off' | 'asked-for-changes' | 'out-of-date' | 'undecided' | 'excepted';
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

/** What a sign-off depends on. */
export interface ConditionView {
  readonly text: string;
  /** “IE Dana Kowalski, 2 Dec”. */
  readonly set: string;
  /** “Met 5 Dec, said Dana Kowalski: sized with the customer.” Empty while it is open. */
  readonly met: string;
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

export interface GateView {
  readonly gate: Gate;
  readonly state: 'stands' | 'open' | 'excepted';
  /** “Exception by Priya Nair, 2 Jun: the customer insists.” Empty unless one was granted. */
  readonly says: string;
}
