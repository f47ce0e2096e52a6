import { gateNames } from '../gate-names';
import { ChoiceList } from './choice-list';
import type { FormProps } from './form-props';
import { ReasonField } from './reason-field';

/** What a lead lets pass, or does not let pass any more, and why. */
export function ExceptionForm({ state, form, send }: FormProps<'grant-exception' | 'withdraw-exception'>) {
  const wanted = form.is === 'grant-exception' ? 'open' : 'excepted';
  const gates = (state.panel.handoff?.gates ?? []).filter((gate) => gate.state === wanted);
  return (
    <>
      <p>
        {form.is === 'grant-exception'
          ? 'The handoff goes ahead without it, at risk. Everybody can see that in the panel and in the tracker, with your name and reason.'
          : 'Whatever the exception covered will be open again.'}
      </p>
      <ChoiceList
        name="for"
        legend={form.is === 'grant-exception' ? 'Go ahead without' : 'Withdraw the exception for'}
        value={form.for}
        options={gates.map(({ gate }) => ({ value: gate, label: gateNames[gate] }))}
        onPick={(gate) => send({ is: 'typed', form: { ...form, for: gate } })}
      />
      <ReasonField label="Why?" value={form.reason} onInput={(reason) => send({ is: 'typed', form: { ...form, reason } })} />
    </>
  );
}
