import { scriptDialog } from '../state/run-function';
import { Dialog } from './dialog';

/** The dialog that the add-on opened, in a frame of its own. */
export function ScriptDialog() {
  const shown = scriptDialog.value;
  if (!shown) return null;
  return (
    <Dialog title={shown.title} onClose={() => (scriptDialog.value = null)}>
      <iframe class="script-dialog" title={shown.title} srcdoc={shown.html} />
      <div class="row end">
        <button type="button" onClick={() => (scriptDialog.value = null)}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
