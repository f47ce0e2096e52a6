import { Field } from './field';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (reason: string) => void;
}

/** Why: recorded in the history, for everybody of the handoff. */
export function ReasonField({ label, value, onInput }: ReasonFieldProps) {
  return (
    <Field name="reason" label={label}>
      <textarea id="field-reason" rows={3} required value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </Field>
  );
}
