import type { DocumentTab, Tab } from '../docs/document';
import { rewriteLinks } from '../docs/rewrite-links';
import { ImportRefused } from './import-refused';

/**
 * An answer of the Docs API's `documents.get` as the document that it tells of, with tabs or without.
 *
 * Nothing is counted anew: indices, ids and suggestions stay as they were recorded.
 */
export function importJson(text: string): { title: string | undefined; tabs: Tab[] } {
  const document = parsed(text);
  const title = typeof document['title'] === 'string' && document['title'] !== '' ? document['title'] : undefined;
  const { tabs } = document;
  if (Array.isArray(tabs) && tabs.length > 0) return { title, tabs: checkedTabs(tabs) };
  if (isRecord(document['body']) && Array.isArray(document['body']['content'])) {
    return { title, tabs: [{ tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: legacyTab(document) }] };
  }
  if (document['documentId'] !== undefined || document['body'] !== undefined || Array.isArray(tabs)) {
    throw new ImportRefused(
      'This Google Docs JSON has no body: get the document again with includeTabsContent=true and without a field mask.',
    );
  }
  throw new ImportRefused(
    'This JSON is not a Google Docs document: it has neither "tabs" nor "body". Export the answer of the Docs API\'s documents.get.',
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportRefused(
      `This .json file is not valid JSON (${error instanceof Error ? error.message : String(error)}). Save the document again.`,
    );
  }
  if (!isRecord(value))
    throw new ImportRefused(
      "This JSON is not a Google Docs document: it is not an object. Export the response of the Docs API's documents.get.",
    );
  return value;
}

function checkedTabs(tabs: readonly unknown[]): Tab[] {
  for (const tab of tabs) {
    if (!isRecord(tab) || !isRecord(tab['tabProperties']) || typeof tab['tabProperties']['tabId'] !== 'string') {
      throw new ImportRefused(
        'This Google Docs JSON has a tab without tabProperties: get the document again with includeTabsContent=true and without a field mask.',
      );
    }
    const content = isRecord(tab['documentTab']) && isRecord(tab['documentTab']['body']) ? tab['documentTab']['body']['content'] : [];
    if (!Array.isArray(content))
      throw new ImportRefused('This Google Docs JSON has a tab whose body has no content: get the document again without a field mask.');
    if (Array.isArray(tab['childTabs'])) checkedTabs(tab['childTabs']);
  }
  return tabs as Tab[];
}

const contentFields = [
  'body',
  'headers',
  'footers',
  'footnotes',
  'documentStyle',
  'suggestedDocumentStyleChanges',
  'namedStyles',
  'suggestedNamedStylesChanges',
  'lists',
  'namedRanges',
  'inlineObjects',
  'positionedObjects',
] as const;

function legacyTab(document: Record<string, unknown>): DocumentTab {
  const fields = contentFields.flatMap((field) => (document[field] === undefined ? [] : [[field, document[field]]]));
  return rewriteLinks(Object.fromEntries(fields) as DocumentTab, 'with-tab', 't.0');
}
