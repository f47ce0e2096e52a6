import type { Ending } from '../../handoff/handoff';
import { ChoiceList } from './choice-list';
import type { FormProps } from './form-props';
import { ReasonField } from './reason-field';

/** How a handoff ends that does not become a project. */
export function EndForm({ state, form, send }: FormProps<'end-handoff'>) {
  const booked = state.panel.handoff?.meeting.state === 'booked';
  return (
    <>
      <p>
        Nothing more will be due{booked ? ', and any upcoming meeting is cancelled' : ''}. Everything stays on record; the handoff can be
        reopened.
      </p>
      <ChoiceList
        name="ending"
        legend="How does it end?"
        value={form.ending}
        options={endings}
        onPick={(ending) => send({ is: 'typed', form: { ...form, ending } })}
      />
      <ReasonField label="Why?" value={form.reason} onInput={(reason) => send({ is: 'typed', form: { ...form, reason } })} />
    </>
  );
}

const endings: readonly { readonly value: Ending; readonly label: string }[] = [
  { value: 'no implementation needed', label: 'No implementation needed' },
  { value: 'not selected', label: 'Not selected: the customer chose otherwise' },
];
