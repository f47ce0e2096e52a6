import type { CallName } from '../../rpc/contract';
import type { ActionName } from '../../rpc/contract/turn-view';
import type { Send } from '../event';
import type { RowName, Showing } from '../state';
import { isNoShow } from '../no-show';
import { PressButton } from './press-button';

/** What a row can offer; the other actions have their own place. */
type RowAction = Exclude<
  ActionName,
  | 'register'
  | 'check-only'
  | 'waive-finding'
  | 'end-stand-in'
  | 'declare-production'
  | 'choose-time'
  | 'close-point'
  | 'meet-condition'
  | 'record-expectation'
  | 'mark-understood-otherwise'
>;

interface RowActionsProps {
  readonly state: Showing;
  readonly send: Send;
  readonly at: RowName;
  readonly actions: readonly RowAction[];
}

/** What this viewer may do here beyond the card: what the card offers already is not offered twice. */
export function RowActions({ state, send, at, actions }: RowActionsProps) {
  const { turn, handoff } = state.panel;
  const offered = actions.filter((action) => handoff?.may.includes(action) && !turn.actions.some(({ name }) => name === action));
  if (offered.length === 0) return null;
  return (
    <div class="acts">
      {offered.map((action) => (
        <PressButton
          key={action}
          state={state}
          at={at}
          call={words[action].call}
          look="tonal"
          onPress={() => send({ is: 'pressed', action, at })}
        >
          {action === 'give-up-introduction' && isNoShow(state.panel) ? 'The customer did not attend' : words[action].label}
        </PressButton>
      ))}
    </div>
  );
}

const words: Readonly<Record<RowAction, { readonly label: string; readonly call?: CallName }>> = {
  'add-production-section': { label: 'Add the section', call: 'addProductionSection' },
  'request-review': { label: 'Ask for the review', call: 'requestReview' },
  'request-again': { label: 'Request again', call: 'requestReview' },
  'sign-off': { label: 'Sign off' },
  'ask-for-changes': { label: 'Ask for changes' },
  'edit-team': { label: 'Edit team and dates' },
  'mark-signed': { label: 'Mark as signed' },
  'take-back': { label: 'Take the signature back' },
  'grant-exception': { label: 'Grant an exception' },
  'withdraw-exception': { label: 'Withdraw an exception' },
  'name-stand-in': { label: 'Name a stand-in' },
  'end-handoff': { label: 'End this handoff' },
  'reopen-handoff': { label: 'Reopen this handoff' },
  'withdraw-sign-off': { label: 'Withdraw your sign-off' },
  'book-again': { label: 'Look for another time', call: 'bookAgain' },
  'mark-held': { label: 'It was held' },
  'mark-not-held': { label: 'It was not held' },
  'record-walkthrough': { label: 'Record a walkthrough' },
  'confirm-walkthrough': { label: 'Confirm the walkthrough' },
  introduce: { label: 'Introduce the team' },
  'edit-contacts': { label: 'Edit the contacts' },
  'record-introduction-mail': { label: 'Record an e-mail' },
  'give-up-introduction': { label: 'Cancel the invitation' },
};
