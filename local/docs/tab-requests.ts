import { blankTab } from './blank-tab';
import type { Tab, TabProperties } from './document';
import type { Batch } from './editing';
import { everyTab } from './every-tab';
import { fieldMask } from './field-mask';
import type { Requests } from './requests';

/** Adds an empty tab, at the end of its parent's children unless an index is given. */
export function addDocumentTab(batch: Batch, { tabProperties: wanted = {} }: Requests['addDocumentTab']): object {
  const { parentTabId, index, title = `Tab ${String(everyTab(batch.tabs).length + 1)}`, tabId = batch.newId('t'), iconEmoji } = wanted;
  if (everyTab(batch.tabs).some((tab) => tab.tabProperties.tabId === tabId)) throw batch.fail(`Tab with ID ${tabId} already exists.`);
  const parent = parentTabId ? find(batch, parentTabId) : undefined;
  const siblings = parent ? (parent.childTabs ??= []) : batch.tabs;
  const at = index ?? siblings.length;
  if (at < 0 || at > siblings.length) throw batch.fail(`The tab index ${String(at)} is out of bounds.`);
  const nestingLevel = parent ? (parent.tabProperties.nestingLevel ?? 0) + 1 : 0;
  if (nestingLevel > 2) throw batch.fail('Tabs cannot be nested deeper than three levels.');
  const tab = blankTab({ tabId, title, index: at, ...(parentTabId && { parentTabId, nestingLevel }), ...(iconEmoji && { iconEmoji }) });
  siblings.splice(at, 0, tab);
  renumber(siblings);
  return { addDocumentTab: { tabProperties: { ...tab.tabProperties } } };
}

/** Deletes a tab and the tabs below it; the last one stays. */
export function deleteTab(batch: Batch, { tabId = '' }: Requests['deleteTab']): object {
  const tab = find(batch, tabId);
  if (batch.tabs.length === 1 && batch.tabs[0] === tab) throw batch.fail('The last tab of a document cannot be deleted.');
  const siblings = siblingsOf(batch, tab);
  siblings.splice(siblings.indexOf(tab), 1);
  renumber(siblings);
  return {};
}

/** Renames a tab, changes its sign or moves it among its siblings. */
export function updateDocumentTabProperties(
  batch: Batch,
  { tabProperties: wanted = {}, fields }: Requests['updateDocumentTabProperties'],
): object {
  const tab = find(batch, wanted.tabId ?? '');
  const names = fieldMask(fields, ['title', 'iconEmoji', 'index'], batch.fail);
  const properties: TabProperties = tab.tabProperties;
  if (names.includes('title')) properties.title = wanted.title ?? '';
  if (names.includes('iconEmoji')) {
    if (wanted.iconEmoji) properties.iconEmoji = wanted.iconEmoji;
    else delete properties.iconEmoji;
  }
  if (names.includes('index') && wanted.index !== undefined) {
    const siblings = siblingsOf(batch, tab);
    siblings.splice(siblings.indexOf(tab), 1);
    siblings.splice(wanted.index, 0, tab);
    renumber(siblings);
  }
  return {};
}

function find(batch: Batch, tabId: string): Tab {
  const found = everyTab(batch.tabs).find((tab) => tab.tabProperties.tabId === tabId);
  if (!found) throw batch.fail(`The tab ID is invalid: ${tabId}.`);
  return found;
}

const siblingsOf = (batch: Batch, { tabProperties: { parentTabId } }: Tab): Tab[] =>
  parentTabId ? (find(batch, parentTabId).childTabs ?? []) : batch.tabs;

function renumber(tabs: readonly Tab[]): void {
  tabs.forEach(({ tabProperties }, index) => {
    tabProperties.index = index;
  });
}
