import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { AskedView } from '../frame/asked-view';
import { me } from '../state/me';
import { linkTo } from '../state/route';
import { say } from '../state/toasts';
import { useAsked } from '../state/use-asked';
import { allTabs, tabIdOf } from './all-tabs';
import { Paper } from './editor/paper';
import { Toolbar } from './editor/toolbar';
import { jump, shownTab } from './open-paper';
import { Outline, OutlineButton } from './outline';
import { Panel } from './panel';
import { closePanel, loadMenus } from './panel-state';
import { NotSaved } from './not-saved';
import { TitleBar } from './title-bar';
import { usePanelMessages } from './use-panel-messages';
import { mayEdit, useWriter } from './use-writer';

/** A document beside its sidebar. Each person has an editor of their own, so that what they typed is written in their name. */
export const OpenDocument = ({ id }: { readonly id: string }) => <OpenAs key={`${id} ${me.value}`} id={id} person={me.value} />;

function OpenAs({ id, person }: { readonly id: string; readonly person: string }) {
  const writer = useWriter(id, person);
  const view = useMemo(() => signal<EditorView | null>(null), [writer]);
  const may = mayEdit(id);
  const menus = useAsked(`${id} ${person} ${may}`, 0, () => (may ? loadMenus(id) : Promise.resolve([])));
  const turnedAway = writer.turnedAway.value;

  useEffect(() => {
    shownTab.value = '';
    jump.value = null;
  }, [id]);
  useEffect(() => {
    if (turnedAway > 0) say('You cannot move, copy or delete images, equations, breaks and footnotes here.', 'error');
  }, [turnedAway]);
  usePanelMessages((said) => {
    if (said.documentId !== undefined && said.documentId !== id) return;
    if (said.handoff === 'close') closePanel(id);
    if (said.handoff === 'focus') view.value?.focus();
    if (said.handoff === 'alerts') said.alerts?.forEach((alert) => say(alert));
    if (said.handoff !== 'cursor' || said.child === undefined) return;
    const { tabId = '', child } = said;
    if (tabId !== '') shownTab.value = tabId;
    jump.value = { tabId, child };
  });

  const asked = { value: writer.document.value, error: writer.unreadable.value, reload: () => writer.look() };
  return (
    <div class="document">
      <AskedView asked={asked} failed="This document cannot be shown">
        {(document) => {
          const tabs = allTabs(document.tabs);
          const { tab } = tabs.find((known) => tabIdOf(known.tab) === shownTab.value) ?? tabs[0] ?? {};
          if (!tab) return null;
          const draft = writer.draftOf(tab);
          const outline = { document, draft, view, run: may ? (requests: readonly object[]) => writer.run(requests) : null };
          return (
            <>
              <TitleBar id={id} title={document.title ?? ''} menus={menus.value ?? []} saving={may ? writer.saving : null}>
                <span class="outline-button">
                  <OutlineButton {...outline} />
                </span>
              </TitleBar>
              {may && draft.counts && <Toolbar draft={draft} view={view} />}
              <div class="desk">
                <Outline {...outline} />
                <div class="desk-paper" role="region" aria-label="Paper">
                  {may && <NotSaved writer={writer} />}
                  <Paper
                    key={draft.tabId}
                    draft={draft}
                    tab={tab.documentTab ?? {}}
                    mayEdit={may}
                    view={view}
                    onLeave={() => void writer.flush()}
                  />
                </div>
                <Panel id={id} mayEdit={may} menus={menus} />
              </div>
            </>
          );
        }}
      </AskedView>
      {asked.error !== null && asked.value === null && (
        <p class="back">
          <a href={linkTo('document')}>All documents</a>
        </p>
      )}
    </div>
  );
}
