import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly children: ComponentChildren;
}

/** A label above its field; what may stay empty says so. The field itself carries the id `field-NAME`. */
export function Field({ name, label, optional = false, children }: FieldProps) {
  return (
    <p class="field">
      <label for={`field-${name}`}>
        {label} {optional && <span class="muted">(optional)</span>}
      </label>
      {children}
    </p>
  );
}
