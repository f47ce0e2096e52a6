import type { Documents, Stamp } from '../workspace/workspace';
import { attempt } from './attempt';
import type { Services } from './services';

type Request = GoogleAppsScript.Docs.Schema.Request;

export function documents({ documents: docs }: Services): Documents {
  const write = (fileId: string, requests: Request[]) => attempt('Docs', () => docs.batchUpdate({ requests }, fileId));
  return {
    // A standalone execution, such as a trigger or the web page, has no document: the answer is then null, whatever the types say.
    active: () => (DocumentApp.getActiveDocument() as GoogleAppsScript.Document.Document | null)?.getId() ?? '',
    // The default of suggestionsViewMode depends on the caller's rights; everyone must judge the same text.
    // https://developers.google.com/workspace/docs/api/how-tos/suggestions
    read: (fileId) => attempt('Docs', () => docs.get(fileId, { includeTabsContent: true, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' })),
    stamp: (fileId, stamp) => {
      write(fileId, stampRequests(stamp));
    },
    appendSection: (fileId, section) => {
      write(fileId, sectionRequests(section));
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

/** Our own stamp is replaced where it stands; a new one becomes the first line, and the stamp of another document goes. */
function stampRequests({ tabId, text, range, standing, opensWithTable }: Stamp): Request[] {
  const foreign = standing.filter((name) => name !== range).flatMap((namedRangeName): Request[] => [{ replaceNamedRangeContent: { namedRangeName, text: '' } }, { deleteNamedRange: { name: namedRangeName } }]);
  if (standing.includes(range)) return [...foreign, { replaceNamedRangeContent: { namedRangeName: range, text } }];
  return opensWithTable ? foreign : [...foreign, ...firstLine(tabId, text, range)];
}

/** Index 1 is the first paragraph whatever suggestions there are, so no second read is needed to write there. */
function firstLine(tabId: string, text: string, name: string): Request[] {
  const range = { startIndex: 1, endIndex: 1 + text.length, tabId };
  return [
    { insertText: { location: { index: 1, tabId }, text: `${text}\n` } },
    { updateParagraphStyle: { range, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, fields: 'namedStyleType' } },
    { createNamedRange: { name, range } },
  ];
}

function sectionRequests({ tabId, heading, lines }: { readonly tabId: string; readonly heading: string; readonly lines: readonly string[] }): Request[] {
  return [{ insertText: { endOfSegmentLocation: { tabId }, text: `\n${heading}\n${lines.join('\n')}` } }];
}
