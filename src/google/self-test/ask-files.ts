import { type Seen, seen } from '../../self-test/seen';
import { isFault } from '../../workspace/fault';
import { attempt } from '../attempt';
import type { AskingWithScratch } from './asking';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Asks a document and a spreadsheet of its own. */
export function askFiles({ services: { documents, spreadsheets, drive }, scratch }: AskingWithScratch) {
  const change = (requests: Request[]) => attempt('Sheets', () => spreadsheets.batchUpdate({ requests }, scratch.sheet()));

  /** Where the mark of a sheet is now: rows or columns from 1; 0 where it is gone. */
  const markIn = (sheetId: number, dimension: 'ROWS' | 'COLUMNS'): number => {
    const fields =
      'sheets(data(rowMetadata(developerMetadata(metadataKey)),columnMetadata(developerMetadata(metadataKey)),rowData(values(formattedValue))))';
    const filter = { dataFilters: [{ gridRange: { sheetId } }], includeGridData: true };
    const { sheets = [] } = attempt('Sheets', () => spreadsheets.getByDataFilter(filter, scratch.sheet(), { fields }));
    const { rowMetadata = [], columnMetadata = [] } = sheets[0]?.data?.[0] ?? {};
    return (
      (dimension === 'ROWS' ? rowMetadata : columnMetadata).findIndex(({ developerMetadata = [] }) => developerMetadata.length > 0) + 1
    );
  };

  return {
    headings: () => {
      const fields = 'tabs(tabProperties(tabId),documentTab(body(content(paragraph(paragraphStyle(headingId))))))';
      const { tabs: [tab] = [] } = attempt('Docs', () => documents.get(scratch.document(), { includeTabsContent: true, fields }));
      const content = tab?.documentTab?.body?.content ?? [];
      const headingId = content.find(({ paragraph }) => paragraph?.paragraphStyle?.headingId)?.paragraph?.paragraphStyle?.headingId ?? '';
      const tabId = tab?.tabProperties?.tabId ?? '';
      return seen(/^h\.\w+$/.test(headingId), `The heading is ${headingId || 'without an id'}, its tab ${tabId || 'without one'}.`);
    },
    sortsMarks: () => {
      change([...filled(0, ['b', 'a']), mark(0, 'ROWS', 0), { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0 }] } }]);
      return seen(true, markIn(0, 'ROWS') === 2 ? 'It moves with its row.' : 'It stays where it was.');
    },
    movesMarks: () => {
      const range = { sheetId: 1, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
      change([
        mark(1, 'COLUMNS', 0),
        { moveDimension: { source: range, destinationIndex: 3 } },
        { insertDimension: { range, inheritFromBefore: false } },
      ]);
      const place = markIn(1, 'COLUMNS');
      return seen(place === 4, place === 4 ? 'It moves with it.' : `It is in column ${String(place)} instead of 4.`);
    },
    cutsMarks: () => {
      const source = { sheetId: 2, startColumnIndex: 0, endColumnIndex: 1 };
      const destination = { sheetId: 2, rowIndex: 0, columnIndex: 2 };
      change([...filled(2, ['heading', 'cell']), mark(2, 'COLUMNS', 0), { cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }]);
      const place = markIn(2, 'COLUMNS');
      return seen(true, place === 3 ? 'It moves with it.' : place === 1 ? 'It stays where it was.' : 'It is gone.');
    },
    passesRules: () => {
      const range = { sheetId: 0, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 };
      const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'offered' }] };
      const rows = [{ values: [{ userEnteredValue: { stringValue: 'not offered' } }] }];
      try {
        change([
          { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } },
          { updateCells: { range, rows, fields: 'userEnteredValue' } },
        ]);
        return seen(true, 'It does.');
      } catch (fault) {
        if (isFault(fault, 'invalid')) return seen(false, `It does not (Google says: ${fault.message})`);
        throw fault;
      }
    },
    approvals: () => seen(true, 'Approvals' in drive ? 'It has them.' : 'It does not have them.'),
  } satisfies Record<string, () => Seen>;
}

function filled(sheetId: number, texts: readonly string[]): Request[] {
  const rows = texts.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] }));
  return [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } }];
}

function mark(sheetId: number, dimension: 'ROWS' | 'COLUMNS', index: number): Request {
  const location = { dimensionRange: { sheetId, dimension, startIndex: index, endIndex: index + 1 } };
  return { createDeveloperMetadata: { developerMetadata: { metadataKey: 'handoff.self-test', location, visibility: 'PROJECT' } } };
}
