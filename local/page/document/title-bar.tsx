import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Icon } from '../frame/icon';
import { type Menu, MenuList } from '../frame/menu-list';
import { attempt } from '../state/attempt';
import { linkTo } from '../state/route';
import { type FileRole, loadWorkspace } from '../state/workspace';
import { EditBar } from './edit-bar';
import { FileMenu } from './file-menu';
import { runEntry } from './panel-state';
import type { Save } from './paragraph-block';

interface TitleBarProps {
  readonly id: string;
  readonly title: string;
  readonly role: FileRole | null;
  readonly save: Save | null;
  readonly menus: readonly Menu[];
}

/** Name of the document, its menus, and the tools for the paragraph with the caret. */
export function TitleBar({ id, title, role, save, menus }: TitleBarProps) {
  const [name, setName] = useState<string | null>(null);
  const rename = async () => {
    if (name === null || name.trim() === '' || name === title) return setName(null);
    const done = await attempt(() => ask(`/drive/v3/files/${id}`, { method: 'PATCH', body: { name: name.trim() } }), 'Renamed.');
    await loadWorkspace();
    if (done) setName(null);
  };
  return (
    <div class="title-bar">
      <a class="button quiet" href={linkTo('document')} aria-label="All documents" title="All documents">
        <Icon name="previous" />
      </a>
      <input
        class="title"
        aria-label="Name of the document"
        value={name ?? title}
        readOnly={save === null}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => void rename()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setName(null);
        }}
      />
      <FileMenu id={id} title={title} role={role} />
      <MenuList menus={menus} onEntry={(entry) => void runEntry(id, entry)} />
      {save ? <EditBar save={save} /> : <span class="badge">{role === 'commenter' ? 'You may comment' : 'You may read'}</span>}
    </div>
  );
}
