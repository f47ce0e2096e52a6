import type { Tab } from './document';
import type { Batch } from './editing';
import { everyTab } from './every-tab';

/** The tabs that a request's `tabsCriteria` names; without one, all of them. */
export function chosenTabs(batch: Batch, criteria: { tabIds?: string[] } | undefined): Tab[] {
  const all = everyTab(batch.tabs);
  if (!criteria?.tabIds) return all;
  return criteria.tabIds.map((tabId) => {
    const found = all.find(({ tabProperties }) => tabProperties.tabId === tabId);
    if (!found) throw batch.fail(`The tab ID is invalid: ${tabId}.`);
    return found;
  });
}
