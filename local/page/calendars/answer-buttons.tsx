import { useState } from 'preact/hooks';
import { answerWords } from './answer-words';
import type { Answer } from './google-event';

interface AnswerButtonsProps {
  readonly name: string;
  readonly given: Answer;
  readonly onAnswer: (answer: Answer, note: string) => Promise<unknown>;
}

const choices: readonly Answer[] = ['accepted', 'tentative', 'declined'];

/** Yes, maybe or no, with a note that goes along where one is written. */
export function AnswerButtons({ name, given, onAnswer }: AnswerButtonsProps) {
  const [note, setNote] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const answer = async (choice: Answer) => {
    setBusy(true);
    await onAnswer(choice, (note ?? '').trim());
    setBusy(false);
    setNote(null);
  };
  return (
    <div class="answers" role="group" aria-label={`${name}’s answer`}>
      {choices.map((choice) => (
        <button key={choice} type="button" disabled={busy} aria-pressed={given === choice} onClick={() => void answer(choice)}>
          {answerWords[choice]}
        </button>
      ))}
      {note === null ? (
        <button type="button" class="text" onClick={() => setNote('')}>
          Add a note
        </button>
      ) : (
        <label>
          Note sent with the answer
          <input value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      )}
    </div>
  );
}
