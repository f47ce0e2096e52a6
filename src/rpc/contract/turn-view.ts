import type { JumpView } from './person-view';

export type ActionName =
  | 'register'
  | 'check-only'
  | 'declare-production'
  | 'add-production-section'
  | 'request-review'
  | 'request-again'
  | 'sign-off'
  | 'ask-for-changes'
  | 'meet-condition'
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
  /** “Your turn, as implementation engineer”, “Waiting for Dana Kowalski”, “Also yours, as account executive”. */
  readonly label: string;
  readonly headline: string;
  readonly detail: string;
  /** The handoff waits for somebody else meanwhile: its clock is theirs. */
  readonly aside?: true;
  /** Where in the document it is to be done. */
  readonly jump?: { readonly section: string; readonly to: JumpView };
  readonly actions: readonly { readonly name: ActionName; readonly label: string }[];
}

export interface StepView {
  readonly name: string;
  /** `excepted`: it does not stand, and a lead let the handoff go on. */
  readonly state: 'done' | 'now' | 'out-of-date' | 'not-yet' | 'excepted';
}
