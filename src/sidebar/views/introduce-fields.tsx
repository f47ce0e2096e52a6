import type { IntroductionDraft, IntroductionTime } from '../../rpc/contract/introduction-view';
import { CheckBox } from './check-box';
import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { FormProps } from './form-props';
import { IntroductionPreviewView } from './introduction-preview';
import { Segments } from './segments';

/** Whom, how and when; then exactly what goes out. */
export function IntroduceFields({ state, form, send }: FormProps<'introduce'>) {
  const { draft, preview, times } = form;
  const change = (part: Partial<IntroductionDraft>) =>
    send({ is: 'typed', form: { ...form, draft: { ...draft, ...part }, preview: null, anyway: false } });
  if (preview) return <IntroductionPreviewView state={state} form={form} preview={preview} send={send} />;
  return (
    <>
      <p class="muted">Nothing goes out until you have seen and confirmed all of it.</p>
      <Segments
        legend="How?"
        name="how"
        value={draft.how}
        locked={state.doing !== null}
        onPick={(how) => change({ how, subject: '', text: '' })}
        options={[
          { value: 'meeting', label: 'Meeting (preferred)' },
          { value: 'e-mail', label: 'E-mail' },
        ]}
      />
      <fieldset id="field-contacts" class="choices" tabIndex={-1}>
        <legend>To</legend>
        {(state.panel.handoff?.introduction.contacts ?? []).map(({ email, name, role }) => (
          <CheckBox
            key={email}
            label={`${name}, ${role}`}
            checked={draft.contacts.includes(email)}
            onPick={(on) => change({ contacts: on ? [...draft.contacts, email] : draft.contacts.filter((other) => other !== email) })}
          />
        ))}
      </fieldset>
      {draft.how === 'meeting' && times !== null && (
        <ChoiceList
          name="start"
          legend={`When? Times are in ${state.panel.me.zone}`}
          value={draft.start === null ? '' : String(draft.start)}
          onPick={(start) => change({ start: Number(start) })}
          options={times.map((time) => ({ value: String(time.start), label: <TimeLabel time={time} /> }))}
        />
      )}
      {draft.how === 'e-mail' && (
        <Field name="reason" label="Why not a meeting?">
          <textarea
            id="field-reason"
            rows={2}
            required
            value={draft.reason}
            onInput={(event) => change({ reason: event.currentTarget.value })}
          />
        </Field>
      )}
      {draft.text !== '' && (
        <>
          <Field name="subject" label="Subject">
            <input id="field-subject" value={draft.subject} onInput={(event) => change({ subject: event.currentTarget.value })} />
          </Field>
          <Field name="text" label="Text">
            <textarea id="field-text" rows={10} value={draft.text} onInput={(event) => change({ text: event.currentTarget.value })} />
          </Field>
        </>
      )}
    </>
  );
}

/** When that is here, when it is for the customer, and who could not come. */
function TimeLabel({ time: { here, there, says } }: { readonly time: IntroductionTime }) {
  return (
    <span class="time">
      {here}
      {there !== '' && <small>Customer: {there}</small>}
      {says !== '' && <small>Without {says}</small>}
    </span>
  );
}
