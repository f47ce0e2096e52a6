import type { Tab } from './document';

/** Every tab in reading order: a tab, then its children. */
export function everyTab(tabs: readonly Tab[]): Tab[] {
  return tabs.flatMap((tab) => [tab, ...everyTab(tab.childTabs ?? [])]);
}
