import { cloneElement, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly children: VNode<{ 'aria-describedby'?: string }>;
}

/** Name of the field that the form's trouble is about, empty where there is none. */
export const Amiss = createContext('');

/** A label above its field; what may stay empty says so, and what is amiss is marked. The field itself carries the id `field-NAME`. */
export function Field({ name, label, optional = false, children }: FieldProps) {
  const amiss = useContext(Amiss) === name;
  const told = ['trouble-form', children.props['aria-describedby']].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={`field-${name}`}>
        {label} {optional && <span class="muted">(optional)</span>}
      </label>
      {amiss ? cloneElement(children, { 'aria-invalid': true, 'aria-describedby': told }) : children}
    </p>
  );
}
