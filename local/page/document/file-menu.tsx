import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Dialog } from '../frame/dialog';
import { Icon } from '../frame/icon';
import { Popover } from '../frame/popover';
import { attempt } from '../state/attempt';
import { download } from '../state/download';
import { go } from '../state/route';
import { type FileRole, loadWorkspace } from '../state/workspace';
import { ShareDialog } from './share-dialog';

interface FileMenuProps {
  readonly id: string;
  readonly title: string;
  readonly role: FileRole | null;
}

/** What can be done to the file as a whole. */
export function FileMenu({ id, title, role }: FileMenuProps) {
  const [asking, setAsking] = useState<'share' | 'delete' | null>(null);
  const mayEdit = role === 'owner' || role === 'writer';
  const copy = () =>
    attempt(async () => {
      const made = await ask<{ id: string }>(`/drive/v3/files/${id}/copy`, { method: 'POST', body: { name: `Copy of ${title}` } });
      await loadWorkspace();
      go('document', made.id);
    }, 'This is your copy.');
  const remove = async () => {
    setAsking(null);
    if (!(await attempt(() => ask(`/drive/v3/files/${id}`, { method: 'DELETE' }), `“${title}” is deleted.`))) return;
    go('document');
    await loadWorkspace();
  };
  return (
    <>
      <Popover label="File" button="File" buttonClass="menu" side="left">
        {(close) => {
          const then = (work: () => unknown) => () => {
            close();
            work();
          };
          return (
            <div class="menu-list">
              <button type="button" onClick={then(() => void copy())}>
                <Icon name="copy" size={18} /> Make a copy
              </button>
              <button type="button" disabled={!mayEdit} onClick={then(() => setAsking('share'))}>
                <Icon name="share" size={18} /> Share…
              </button>
              <button
                type="button"
                onClick={then(() => void download(`/v1/documents/${id}`, { includeTabsContent: true }, `${title}.json`))}
              >
                <Icon name="download" size={18} /> Download as Docs API JSON
              </button>
              <hr />
              <button type="button" disabled={role !== 'owner'} onClick={then(() => setAsking('delete'))}>
                <Icon name="delete" size={18} /> Delete…
              </button>
            </div>
          );
        }}
      </Popover>
      {asking === 'share' && <ShareDialog id={id} title={title} onClose={() => setAsking(null)} />}
      {asking === 'delete' && (
        <Dialog title={`Delete “${title}”?`} onClose={() => setAsking(null)}>
          <p>It is gone for everyone it is shared with, and cannot be brought back.</p>
          <div class="row end">
            <button type="button" class="text" onClick={() => setAsking(null)}>
              Keep it
            </button>
            <button type="button" class="danger" onClick={() => void remove()}>
              Delete
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
