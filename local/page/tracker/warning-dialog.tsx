import { useState } from 'preact/hooks';
import { Dialog } from '../frame/dialog';

interface WarningDialogProps {
  /** What the protection itself says; may be empty. */
  readonly description: string;
  /** `quiet`: not to be asked again for a while. */
  readonly onGoOn: (quiet: boolean) => void;
  readonly onStop: () => void;
}

/** As Sheets asks before somebody types where a protection only warns. */
export function WarningDialog({ description, onGoOn, onStop }: WarningDialogProps) {
  const [quiet, setQuiet] = useState(false);
  return (
    <Dialog title="Heads up!" onClose={onStop}>
      <p>You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?</p>
      {description !== '' && <p class="muted small">{description}</p>}
      <label class="inline quiet-choice">
        <input type="checkbox" checked={quiet} onChange={(event) => setQuiet(event.currentTarget.checked)} />
        Don’t show this again for 5 minutes
      </label>
      <div class="row end">
        <button type="button" class="text" onClick={onStop}>
          Cancel
        </button>
        <button type="button" class="primary" onClick={() => onGoOn(quiet)}>
          OK
        </button>
      </div>
    </Dialog>
  );
}
