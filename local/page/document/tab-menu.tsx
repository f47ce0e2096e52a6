import { useState } from 'preact/hooks';
import { Dialog } from '../frame/dialog';
import { Icon } from '../frame/icon';
import { Popover } from '../frame/popover';
import { attempt } from '../state/attempt';
import { tabIdOf } from './all-tabs';
import type { Tab } from './google-document';

interface TabMenuProps {
  readonly tab: Tab;
  readonly isOnly: boolean;
  readonly run: (requests: readonly object[]) => Promise<void>;
}

/** What can be done to the tab on show. */
export function TabMenu({ tab, isOnly, run }: TabMenuProps) {
  const [asking, setAsking] = useState<'rename' | 'delete' | null>(null);
  const tabId = tabIdOf(tab);
  const title = tab.tabProperties?.title ?? 'Untitled tab';
  const [name, setName] = useState(title);
  const carryOut = (...requests: readonly object[]) => {
    setAsking(null);
    void attempt(() => run(requests));
  };
  return (
    <>
      <Popover label={`Tab ${title}`} button={<Icon name="more" size={18} />} says={`Tab ${title}`} side="left">
        {(close) => {
          const then = (work: () => void) => () => {
            close();
            work();
          };
          return (
            <div class="menu-list">
              <button type="button" onClick={then(() => setAsking('rename'))}>
                <Icon name="edit" size={18} /> Rename…
              </button>
              <button
                type="button"
                disabled={(tab.tabProperties?.nestingLevel ?? 0) > 1}
                onClick={then(() => carryOut({ addDocumentTab: { tabProperties: { parentTabId: tabId } } }))}
              >
                <Icon name="add" size={18} /> Add a tab below it
              </button>
              <button type="button" disabled={isOnly} onClick={then(() => setAsking('delete'))}>
                <Icon name="delete" size={18} /> Delete…
              </button>
            </div>
          );
        }}
      </Popover>
      {asking === 'rename' && (
        <Dialog title={`Rename “${title}”`} onClose={() => setAsking(null)}>
          <label>
            Tab name
            <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <div class="row end">
            <button type="button" class="text" onClick={() => setAsking(null)}>
              Cancel
            </button>
            <button
              type="button"
              class="primary"
              disabled={name.trim() === ''}
              onClick={() => carryOut({ updateDocumentTabProperties: { tabProperties: { tabId, title: name.trim() }, fields: 'title' } })}
            >
              Rename
            </button>
          </div>
        </Dialog>
      )}
      {asking === 'delete' && (
        <Dialog title={`Delete “${title}”?`} onClose={() => setAsking(null)}>
          <p>The tab is deleted for everyone, with everything in it and below it.</p>
          <div class="row end">
            <button type="button" class="text" onClick={() => setAsking(null)}>
              Keep it
            </button>
            <button type="button" class="danger" onClick={() => carryOut({ deleteTab: { tabId } })}>
              Delete
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
