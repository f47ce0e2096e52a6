import type { Documents, NewSection, Stamp } from '../workspace/workspace';
import { attempt } from './attempt';
import { listed } from './listed';
import type { Services } from './services';

type Request = GoogleAppsScript.Docs.Schema.Request;

export function documents({ documents: docs }: Services): Documents {
  /** The index of a tab's last line break, counted as editing counts: with suggestions inline. */
  const endOf = (fileId: string, tabId: string): number => {
    const fields = 'tabs(tabProperties(tabId),documentTab(body(content(endIndex))))';
    const { tabs } = attempt('Docs', () =>
      docs.get(fileId, { includeTabsContent: true, suggestionsViewMode: 'SUGGESTIONS_INLINE', fields }),
    );
    const content = listed(tabs).find(({ tabProperties }) => tabProperties?.tabId === tabId)?.documentTab?.body?.content;
    return (listed(content).slice(-1)[0]?.endIndex ?? 2) - 1;
  };

  const write = (fileId: string, requests: Request[]) => attempt('Docs', () => docs.batchUpdate({ requests }, fileId));
  return {
    // A standalone execution, such as a trigger or the web page, has no document: the answer is then null, whatever the types say.
    active: () => (DocumentApp.getActiveDocument() as GoogleAppsScript.Document.Document | null)?.getId() ?? '',
    // The default of suggestionsViewMode depends on the caller's rights; everyone must judge the same text.
    // https://developers.google.com/workspace/docs/api/how-tos/suggestions
    read: (fileId) =>
      attempt('Docs', () => docs.get(fileId, { includeTabsContent: true, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' })),
    readWithSuggestions: (fileId) =>
      attempt('Docs', () => docs.get(fileId, { includeTabsContent: true, suggestionsViewMode: 'SUGGESTIONS_INLINE' })),
    stamp: (fileId, stamp) => {
      write(
        fileId,
        stampRequests(stamp, () => endOf(fileId, stamp.tabId)),
      );
    },
    appendSection: (fileId, section) => {
      write(fileId, sectionRequests(section, endOf(fileId, section.tabId)));
    },
    goTo: (tabId, child) => {
      attempt('Docs', () => {
        const document = DocumentApp.getActiveDocument();
        const element = document.getTab(tabId).asDocumentTab().getBody().getChild(child);
        document.setCursor(document.newPosition(element, 0));
      });
    },
  };
}

/** Our own stamp is replaced where it stands; a new one becomes the first line, and the stamp of another document goes. A line that people have typed into stays as text. */
function stampRequests({ tabId, text, range, standing, typedInto, opensWithTable }: Stamp, end: () => number): Request[] {
  const foreign = [
    ...typedInto.map((name): Request => ({ deleteNamedRange: { name } })),
    ...standing
      .filter((name) => name !== range)
      .flatMap((name): Request[] => [{ replaceNamedRangeContent: { namedRangeName: name, text: '' } }, { deleteNamedRange: { name } }]),
  ];
  if (standing.includes(range)) return [...foreign, { replaceNamedRangeContent: { namedRangeName: range, text } }];
  return [...foreign, ...(opensWithTable ? lastLine(tabId, end(), text, range) : firstLine(tabId, text, range))];
}

/** Index 1 is the first paragraph whatever suggestions there are, so no second read is needed to write there. */
function firstLine(tabId: string, text: string, name: string): Request[] {
  const range = { startIndex: 1, endIndex: 1 + text.length, tabId };
  return [
    { insertText: { location: { index: 1, tabId }, text: `${text}\n` } },
    ...plain(range),
    aside(range),
    { createNamedRange: { name, range } },
  ];
}

function lastLine(tabId: string, end: number, text: string, name: string): Request[] {
  const range = { startIndex: end + 1, endIndex: end + 1 + text.length, tabId };
  return [
    { insertText: { location: { index: end, tabId }, text: `\n${text}` } },
    ...plain(range),
    aside(range),
    { createNamedRange: { name, range } },
  ];
}

function sectionRequests({ tabId, heading, level, lines }: NewSection, end: number): Request[] {
  const text = `\n${heading}\n${lines.join('\n')}`;
  const whole = { startIndex: end + 1, endIndex: end + text.length, tabId };
  const title = { startIndex: end + 1, endIndex: end + 1 + heading.length, tabId };
  return [
    { insertText: { location: { index: end, tabId }, text } },
    { deleteParagraphBullets: { range: whole } },
    ...plain(whole),
    { updateParagraphStyle: { range: title, paragraphStyle: { namedStyleType: `HEADING_${String(level)}` }, fields: 'namedStyleType' } },
  ];
}

/** Small and grey: the stamp is a note beside the document, not a part of it. */
const aside = (range: GoogleAppsScript.Docs.Schema.Range): Request => ({
  updateTextStyle: {
    range,
    textStyle: {
      italic: true,
      fontSize: { magnitude: 9, unit: 'PT' },
      foregroundColor: { color: { rgbColor: { red: 0.37, green: 0.39, blue: 0.41 } } },
    },
    fields: 'italic,fontSize,foregroundColor',
  },
});

/** New paragraphs inherit the style at the place of insertion. */
const plain = (range: GoogleAppsScript.Docs.Schema.Range): Request[] => [
  { updateParagraphStyle: { range, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, fields: 'namedStyleType' } },
];
