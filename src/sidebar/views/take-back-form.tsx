import type { TakenBackReason } from '../../handoff/handoff';
import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { FormProps } from './form-props';

/** Why the signature does not hold any more. */
export function TakeBackForm({ state, form, send }: FormProps<'take-back'>) {
  const booked = state.panel.handoff?.meeting.state === 'booked';
  return (
    <>
      <p>
        {booked
          ? 'The internal handoff meeting will be cancelled, and everybody invited is told why.'
          : 'No internal handoff meeting is booked until the customer signs.'}
      </p>
      <ChoiceList
        name="reason"
        legend="Why?"
        value={form.reason}
        options={reasons}
        onPick={(reason) => send({ is: 'typed', form: { ...form, reason } })}
      />
      <Field name="note" label="Note" optional>
        <textarea
          id="field-note"
          rows={3}
          value={form.note}
          onInput={(event) => send({ is: 'typed', form: { ...form, note: event.currentTarget.value } })}
        />
      </Field>
    </>
  );
}

const reasons: readonly { readonly value: TakenBackReason; readonly label: string }[] = [
  { value: 'slipped', label: 'It slipped to a later date' },
  { value: 'lost', label: 'The deal is lost' },
  { value: 'on hold', label: 'It is on hold' },
];
