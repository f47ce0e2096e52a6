import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../api';
import { AskedView } from '../frame/asked-view';
import { changed } from '../state/changes';
import { me } from '../state/me';
import { linkTo } from '../state/route';
import { say } from '../state/toasts';
import { roleOn } from '../state/workspace';
import { useAsked } from '../state/use-asked';
import { allTabs, tabIdOf } from './all-tabs';
import { focusPlace } from './focus-place';
import type { GoogleDocument } from './google-document';
import { caretTo, current, jump, shownTab, typing } from './open-paper';
import { Panel } from './panel';
import { closePanel, loadMenus } from './panel-state';
import { Paper } from './paper';
import { TabList } from './tab-list';
import { TitleBar } from './title-bar';
import { usePanelMessages } from './use-panel-messages';

/** A document beside its sidebar. What changes while somebody types is read when they are done. */
export function OpenDocument({ id }: { readonly id: string }) {
  const again = useRef(changed.value.files);
  if (!typing.value) again.current = changed.value.files;
  const asked = useAsked(`${id} ${me.value}`, again.current, () =>
    ask<GoogleDocument>(`/v1/documents/${id}`, { query: { includeTabsContent: true } }),
  );
  const role = roleOn(id);
  const mayEdit = role === 'owner' || role === 'writer';
  const menus = useAsked(`${id} ${me.value} ${mayEdit}`, 0, () => (mayEdit ? loadMenus(id) : Promise.resolve([])));
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const save = (requests: readonly object[]) => {
    const mine = queue.current.then(async () => {
      await ask(`/v1/documents/${id}:batchUpdate`, { method: 'POST', body: { requests } });
      await asked.reload();
    });
    queue.current = mine.catch(() => undefined);
    return mine;
  };

  useEffect(() => {
    shownTab.value = '';
    current.value = null;
    jump.value = null;
  }, [id]);
  useEffect(() => {
    const place = caretTo.value;
    if (!place || asked.value === null) return;
    caretTo.value = null;
    requestAnimationFrame(() => focusPlace(place));
  }, [asked.value]);
  usePanelMessages((said) => {
    if (said.documentId !== undefined && said.documentId !== id) return;
    if (said.handoff === 'close') closePanel(id);
    if (said.handoff === 'alerts') said.alerts?.forEach((alert) => say(alert));
    if (said.handoff !== 'cursor' || said.child === undefined) return;
    const { tabId = '', child } = said;
    if (tabId !== '') shownTab.value = tabId;
    jump.value = { tabId, child };
  });

  return (
    <div class="document">
      <AskedView asked={asked} failed="This document cannot be shown">
        {(document) => {
          const tabs = allTabs(document.tabs);
          const { tab } = tabs.find((known) => tabIdOf(known.tab) === shownTab.value) ?? tabs[0] ?? {};
          const tabId = tab ? tabIdOf(tab) : '';
          return (
            <>
              <TitleBar id={id} title={document.title ?? ''} role={role} save={mayEdit ? save : null} menus={menus.value ?? []} />
              <div class="desk">
                <TabList document={document} tabId={tabId} />
                <div class="desk-paper" tabIndex={mayEdit ? undefined : 0} role="region" aria-label="Text of the document">
                  {tab?.documentTab ? <Paper key={tabId} tabId={tabId} tab={tab.documentTab} save={mayEdit ? save : null} /> : null}
                </div>
                <Panel id={id} mayEdit={mayEdit} menus={menus} />
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
