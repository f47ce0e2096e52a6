import { Avatar } from '../frame/avatar';
import { accounts, nameOf } from '../state/workspace';
import { AnswerButtons } from './answer-buttons';
import { answerWords } from './answer-words';
import type { Answer, Guest } from './google-event';

interface GuestRowProps {
  readonly guest: Guest;
  readonly onAnswer: (answer: Answer, note: string) => Promise<unknown>;
}

/** A guest, their answer and its note; everybody here may answer, since all accounts are on this machine. */
export function GuestRow({ guest, onAnswer }: GuestRowProps) {
  const email = guest.email ?? '';
  const given = guest.responseStatus ?? 'needsAction';
  const name = guest.displayName ?? nameOf(email);
  const isKnown = accounts.value.some((account) => account.email === email);
  return (
    <li class={`guest ${given}`}>
      <Avatar name={name} email={email} />
      <span class="guest-name">
        {name}
        <small>
          {answerWords[given]}
          {guest.organizer ? ' · organiser' : ''}
          {guest.optional ? ' · optional' : ''}
          {guest.comment !== undefined && guest.comment !== '' ? ` · “${guest.comment}”` : ''}
        </small>
      </span>
      {isKnown && <AnswerButtons name={name} given={given} onAnswer={onAnswer} />}
    </li>
  );
}
