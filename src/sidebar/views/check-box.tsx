interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly name?: string;
  readonly onPick: (checked: boolean) => void;
}

/** One thing that holds or does not. */
export function CheckBox({ label, checked, name, onPick }: CheckBoxProps) {
  return (
    <label class="check">
      <input id={name && `field-${name}`} type="checkbox" checked={checked} onChange={(event) => onPick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
