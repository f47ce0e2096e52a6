import { allTabs, tabIdOf } from './all-tabs';
import type { GoogleDocument } from './google-document';
import { shownTab } from './open-paper';

/** The document's tabs, nested ones indented; absent when there is one only, as in Docs. */
export function TabList({ document, tabId }: { readonly document: GoogleDocument; readonly tabId: string }) {
  const tabs = allTabs(document.tabs);
  if (tabs.length < 2) return null;
  return (
    <nav class="tabs" aria-label="Document tabs">
      <h2>Tabs</h2>
      {tabs.map(({ tab, depth }) => (
        <button
          key={tabIdOf(tab)}
          type="button"
          aria-current={tabIdOf(tab) === tabId ? 'page' : undefined}
          style={{ paddingInlineStart: `${12 + depth * 14}px` }}
          onClick={() => (shownTab.value = tabIdOf(tab))}
        >
          {tab.tabProperties?.title ?? 'Untitled tab'}
        </button>
      ))}
    </nav>
  );
}
