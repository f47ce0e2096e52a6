import { ask } from '../api';
import { forgetPanels } from '../document/panel-state';
import { attempt } from '../state/attempt';
import { noteChange } from '../state/changes';
import { go } from '../state/route';
import { Dialog } from './dialog';

/** Asks before everything is emptied: documents, tracker, calendars, outbox and log. */
export function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const reset = async () => {
    onClose();
    await attempt(() => ask('/local/reset', { method: 'POST' }), 'The workspace has been reset.');
    forgetPanels();
    go('document');
    noteChange('reset');
  };
  return (
    <Dialog title="Start over?" onClose={onClose}>
      <p>
        This deletes every document you opened and clears the tracker, the calendars, the outbox and the log. The sample company and its
        design document come back.
      </p>
      <div class="row end">
        <button type="button" class="text" onClick={onClose}>
          Keep everything
        </button>
        <button type="button" class="danger" onClick={() => void reset()}>
          Start over
        </button>
      </div>
    </Dialog>
  );
}
