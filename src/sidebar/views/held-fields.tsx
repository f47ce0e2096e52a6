import type { PointInput } from '../../rpc/contract/meeting-view';
import { CheckBox } from './check-box';
import { Field } from './field';
import type { FormProps } from './form-props';
import { PersonField } from './person-field';
import { PressButton } from './press-button';

/** Who came, which sections were walked through, what stays open and who takes it on. */
export function HeldFields({ state, form, send }: FormProps<'mark-held' | 'confirm-walkthrough'>) {
  const { attendees = [], checklist = [], walkthrough = null } = state.panel.handoff?.meeting ?? {};
  const type = (part: Partial<typeof form>) => send({ is: 'typed', form: { ...form, ...part } });
  const edit = (place: number, part: Partial<PointInput>) =>
    type({ points: form.points.map((point, other) => (other === place ? { ...point, ...part } : point)) });
  return (
    <>
      {form.is === 'confirm-walkthrough' && <p>{walkthrough?.says}. Once you confirm it, it counts as the handoff meeting.</p>}
      {form.is === 'mark-held' && (
        <fieldset id="field-came" class="choices" tabIndex={-1}>
          <legend>Who came?</legend>
          {attendees.map(({ person: { email, name } }) => (
            <CheckBox
              key={email}
              label={name}
              checked={form.came.includes(email)}
              onPick={(on) => type({ came: toggled(form.came, email, on) })}
            />
          ))}
        </fieldset>
      )}
      {checklist.length > 0 && (
        <fieldset id="field-sections" class="choices" tabIndex={-1}>
          <legend>Walked through</legend>
          {checklist.length > 1 && (
            <CheckBox
              label="All of it"
              checked={checklist.every((name) => form.sections.includes(name))}
              onPick={(on) => type({ sections: on ? checklist : [] })}
            />
          )}
          {checklist.map((name) => (
            <CheckBox
              key={name}
              label={name}
              checked={form.sections.includes(name)}
              onPick={(on) => type({ sections: toggled(form.sections, name, on) })}
            />
          ))}
        </fieldset>
      )}
      {form.points.map(({ text, owner }, place) => (
        <fieldset key={place} class="contact">
          <legend>Open point {place + 1}</legend>
          <Field name={`point-${String(place)}`} label="What is open?">
            <textarea
              id={`field-point-${String(place)}`}
              rows={2}
              maxLength={300}
              value={text}
              onInput={(event) => edit(place, { text: event.currentTarget.value })}
            />
          </Field>
          <PersonField
            name={`owner-${String(place)}`}
            label="Who will take it on?"
            standing=""
            people={state.panel.people}
            value={owner}
            none="Choose somebody"
            onPick={(email) => edit(place, { owner: email })}
          />
          <PressButton
            state={state}
            at="form"
            label={`Remove open point ${String(place + 1)}`}
            onPress={() => type({ points: form.points.filter((_, other) => other !== place) })}
          >
            Remove
          </PressButton>
        </fieldset>
      ))}
      <PressButton state={state} at="form" look="tonal" onPress={() => type({ points: [...form.points, { text: '', owner: '' }] })}>
        Add an open point
      </PressButton>
    </>
  );
}

const toggled = (all: readonly string[], one: string, on: boolean): readonly string[] =>
  on ? [...all, one] : all.filter((other) => other !== one);
