interface SegmentsProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly locked: boolean;
  readonly onPick: (value: Value) => void;
}

/** A few answers side by side, one of which holds: radio buttons that look like segments. */
export function Segments<Value extends string>({ legend, name, value, options, locked, onPick }: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="track">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'picked' : ''}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              data-first={option.value === value}
              // What is locked stays focusable, so the click is what must not count.
              onClick={(event) => {
                if (locked) event.preventDefault();
              }}
              onChange={() => {
                if (!locked) onPick(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
