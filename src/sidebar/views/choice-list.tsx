import type { ComponentChildren } from 'preact';

interface ChoiceListProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: ComponentChildren; readonly under?: ComponentChildren }[];
  readonly onPick: (value: Value) => void;
}

/** A few answers below each other, one of which holds; what belongs to the one that is picked stands right under it. */
export function ChoiceList<Value extends string>({ name, legend, value, options, onPick }: ChoiceListProps<Value>) {
  return (
    <fieldset id={`field-${name}`} class="choices" tabIndex={-1}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value}>
          <label>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span>{option.label}</span>
          </label>
          {option.value === value && option.under}
        </div>
      ))}
    </fieldset>
  );
}
