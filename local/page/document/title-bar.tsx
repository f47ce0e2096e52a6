import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Icon } from '../frame/icon';
import { type Menu, MenuList } from '../frame/menu-list';
import { attempt } from '../state/attempt';
import { linkTo } from '../state/route';
import { loadWorkspace, roleOn } from '../state/workspace';
import { FileMenu } from './file-menu';
import { runEntry } from './panel-state';
import type { Saving } from './writing/writer';

interface TitleBarProps {
  readonly id: string;
  readonly title: string;
  readonly menus: readonly Menu[];
  /** `null` for people who may not edit. */
  readonly saving: Signal<Saving> | null;
  /** The way to tabs and headings where there is no room for them. */
  readonly children: ComponentChildren;
}

const savingWords = { saved: 'Saved', waiting: 'Saving…', saving: 'Saving…', failed: 'Not saved' } as const;

/** Name of the document, its menus, and whether all of it is saved. */
export function TitleBar({ id, title, menus, saving, children }: TitleBarProps) {
  const [name, setName] = useState<string | null>(null);
  const role = roleOn(id);
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
      {children}
      <input
        class="title"
        aria-label="Document name"
        value={name ?? title}
        readOnly={saving === null}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => void rename()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setName(null);
        }}
      />
      <FileMenu id={id} title={title} role={role} />
      <MenuList menus={menus} onEntry={(entry) => void runEntry(id, entry)} />
      {saving ? (
        <span class={`save-state ${saving.value.is}`}>{savingWords[saving.value.is]}</span>
      ) : (
        <span class="badge">{role === 'commenter' ? 'You can comment' : 'You can view'}</span>
      )}
    </div>
  );
}
