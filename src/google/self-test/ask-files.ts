import { type Seen, seen } from '../../self-test/seen';
import { attempt } from '../attempt';
import type { AskingWithScratch } from './asking';

/** Asks a document and a spreadsheet of its own. */
export function askFiles({ services: { documents, spreadsheets }, scratch }: AskingWithScratch) {
  return {
    headings: () => {
      const fields = 'tabs(tabProperties(tabId),documentTab(body(content(paragraph(paragraphStyle(headingId))))))';
      const { tabs: [tab] = [] } = attempt('Docs', () => documents.get(scratch.document(), { includeTabsContent: true, fields }));
      const content = tab?.documentTab?.body?.content ?? [];
      const headingId = content.find(({ paragraph }) => paragraph?.paragraphStyle?.headingId)?.paragraph?.paragraphStyle?.headingId ?? '';
      const tabId = tab?.tabProperties?.tabId ?? '';
      return seen(/^h\.\w+$/.test(headingId), `The heading is ${headingId || 'without an id'}, its tab ${tabId || 'without one'}.`);
    },
    validation: () => {
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
      const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'offered' }] };
      const rows = [{ values: [{ userEnteredValue: { stringValue: 'not offered' } }] }];
      const requests = [
        { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } },
        { updateCells: { range, rows, fields: 'userEnteredValue' } },
      ];
      attempt('Sheets', () => spreadsheets.batchUpdate({ requests }, scratch.sheet()));
      return seen(true, 'It does.');
    },
  } satisfies Record<string, () => Seen>;
}
