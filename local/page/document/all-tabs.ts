import type { Tab } from './google-document';

/** Every tab in reading order, nested ones after their parent, with how deep each stands. */
export const allTabs = (tabs: readonly Tab[] = [], depth = 0): readonly { readonly tab: Tab; readonly depth: number }[] =>
  tabs.flatMap((tab) => [{ tab, depth }, ...allTabs(tab.childTabs, depth + 1)]);

export const tabIdOf = (tab: Tab): string => tab.tabProperties?.tabId ?? '';
