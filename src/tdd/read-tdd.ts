import type { Refusal } from '../base/refusal';
import { err, ok } from '../base/result';
import type { Result } from '../base/result';
import { asList, asRecord, asText, isRecord } from './docs-json';
import type { DocsDocument, DocsTab, DocsTabContent } from './docs-json';
import { readContent } from './read-content';
import { SectionList } from './section-list';
import { stampRanges } from './stamp-ranges';
import type { Tdd } from './tdd';

/** Google allows three levels of tabs; more than this is not a document that Google made. */
const deepestTab = 20;

interface Reading {
  readonly fileId: string;
  readonly severalTabs: boolean;
  readonly sections: SectionList;
  readonly tabs: Tdd['tabs'][number][];
  readonly stamps: string[];
  readonly typedInto: string[];
}

/**
 * A design document out of what `documents.get` answers: every tab, nested ones too, in reading order.
 *
 * Ask with `includeTabsContent` and `PREVIEW_WITHOUT_SUGGESTIONS`; answers without tabs and with inline suggestions are read as well,
 * suggested text left out. Tables of contents, headers, footers and our own stamp are left out; pictures, chips and links to other
 * documents are reported. Refuses `not-a-document` for everything that Google could not have answered; throws never.
 */
export function readTdd(document: unknown): Result<Tdd, Refusal<'not-a-document'>> {
  if (!isRecord(document)) return notADocument('it is not an object');
  const { documentId, title, tabs, body }: DocsDocument = document;
  if (asText(documentId) === '') return notADocument('it has no document id');

  const first: DocsTab = { tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: document };
  const hasTabs = asList(tabs).length > 0;
  if (!hasTabs && !Array.isArray(asRecord(body)['content'])) return notADocument('it has neither tabs nor a body');
  const roots = hasTabs ? asList(tabs) : [first];

  const reading: Reading = {
    fileId: asText(documentId),
    severalTabs: roots.length > 1 || asList(asRecord(roots[0])['childTabs']).length > 0,
    sections: new SectionList(),
    tabs: [],
    stamps: [],
    typedInto: [],
  };
  for (const root of roots) readTab(root, reading, [], -1, 0);

  const { fileId, sections, stamps, typedInto } = reading;
  return ok({
    fileId,
    title: asText(title),
    tabs: reading.tabs,
    sections: sections.sections,
    unreadable: sections.unreadable,
    stamps,
    stampsTypedInto: typedInto,
    opensWithText: opensWithText(roots[0]),
    stampOf: stamps.includes(fileId) ? fileId : (stamps[0] ?? null),
  });
}

function readTab(value: unknown, reading: Reading, path: readonly string[], parent: number, depth: number): void {
  const tab: DocsTab = asRecord(value);
  const properties = asRecord(tab.tabProperties);
  const title = asText(properties['title']);
  const tabId = asText(properties['tabId']);
  const { body, inlineObjects, positionedObjects, namedRanges }: DocsTabContent = asRecord(tab.documentTab);
  const content = asList(asRecord(body)['content']);
  const { ranges, files, typedInto } = stampRanges(namedRanges, content);
  const { sections, fileId } = reading;

  reading.tabs.push({ tabId, title });
  reading.stamps.push(...files);
  reading.typedInto.push(...typedInto);
  const opening = sections.openTab(title, tabId, path, parent, reading.severalTabs);
  const objects = { fileId, inline: asRecord(inlineObjects), positioned: asRecord(positionedObjects), stamps: ranges };
  readContent(content, { tabId, objects, sections });
  sections.closeTab();

  if (depth < deepestTab) for (const child of asList(tab.childTabs)) readTab(child, reading, [...path, title], opening, depth + 1);
}

/** Nothing but section breaks before the first paragraph. */
function opensWithText(value: unknown): boolean {
  const tab: DocsTab = asRecord(value);
  const { body }: DocsTabContent = asRecord(tab.documentTab);
  const first = asList(asRecord(body)['content']).find((block) => !isRecord(asRecord(block)['sectionBreak']));
  return isRecord(asRecord(first)['paragraph']);
}

function notADocument(why: string): Result<Tdd, Refusal<'not-a-document'>> {
  return err({
    code: 'not-a-document',
    because: `This is not a document in the form that Google Docs returns: ${why}.`,
    fix: 'Open the TDD itself in Google Docs, then check it again.',
  });
}
