import { createBullets, deleteBullets } from './bullets';
import { insertDate, insertPerson, insertRichLink } from './chip-requests';
import { chosenTabs } from './chosen-tabs';
import { deleteContent } from './delete-content';
import { type Batch, type Editing, endOf } from './editing';
import { emptyTable } from './empty-table';
import { findParagraph } from './find-paragraph';
import { insertAtom, insertBlock, insertText } from './insert-content';
import { createNamedRange, deleteNamedRange, replaceNamedRangeContent } from './named-range-requests';
import { openPlace, openRange } from './open-place';
import { openSegment, segmentsOf } from './open-segment';
import { replaceAll } from './replace-text';
import type { RequestKind } from './request-shapes';
import type { Requests } from './requests';
import { styleParagraphs } from './style-paragraphs';
import { styleText } from './style-text';
import { deleteTableColumn, deleteTableRow, insertTableColumn, insertTableRow } from './table-requests';
import { addDocumentTab, deleteTab, updateDocumentTabProperties } from './tab-requests';

/** Carries out one request on the batch's tabs and answers its reply; most replies are empty. */
export function runRequest<Kind extends RequestKind>(batch: Batch, kind: Kind, request: Requests[Kind]): object {
  const runner: (batch: Batch, request: Requests[Kind]) => object = runners[kind];
  return runner(batch, request);
}

const runners: { readonly [Kind in RequestKind]: (batch: Batch, request: Requests[Kind]) => object } = {
  insertText(batch, { text = '', ...place }) {
    const { editing, index } = openPlace(batch, place);
    insertText(editing, index, text);
    return {};
  },
  deleteContentRange(batch, { range }) {
    const { editing, start, end } = openRange(batch, range);
    deleteContent(editing, start, end);
    return {};
  },
  updateParagraphStyle(batch, { paragraphStyle = {}, range, fields }) {
    const { editing, start, end } = openRange(batch, range);
    styleParagraphs(editing, { start, end, style: paragraphStyle, fields });
    return {};
  },
  updateTextStyle(batch, { textStyle = {}, range, fields }) {
    const { editing, start, end } = openRange(batch, range);
    styleText(editing, { start, end, style: textStyle, fields });
    return {};
  },
  createParagraphBullets(batch, { range, bulletPreset }) {
    const { editing, start, end } = openRange(batch, range);
    if (!bulletPreset) throw batch.fail('A bullet preset must be specified.');
    createBullets(editing, { start, end, preset: bulletPreset });
    return {};
  },
  deleteParagraphBullets(batch, { range }) {
    const { editing, start, end } = openRange(batch, range);
    deleteBullets(editing, { start, end });
    return {};
  },
  insertTable(batch, { rows = 0, columns = 0, ...place }) {
    if (rows < 1 || columns < 1) throw batch.fail('The table must have at least one row and one column.');
    const { editing, index } = openPlace(batch, place);
    insertBlock(editing, index, emptyTable(rows, columns));
    return {};
  },
  insertTableRow,
  insertTableColumn,
  deleteTableRow,
  deleteTableColumn,
  insertPageBreak(batch, place) {
    const { editing, index } = openPlace(batch, place);
    if (editing.segmentId !== '' || inTable(editing, index))
      throw batch.fail('The page break must be inserted in the body, outside of tables.');
    insertAtom(editing, index, { pageBreak: { textStyle: {} } });
    insertText(editing, index + 1, '\n');
    return {};
  },
  replaceAllText(batch, { containsText: { text = '', matchCase = false } = {}, replaceText = '', tabsCriteria }) {
    if (text === '') throw batch.fail('The search text must not be empty.');
    const segments = chosenTabs(batch, tabsCriteria).flatMap(({ tabProperties: { tabId }, documentTab }) =>
      documentTab ? ['', ...Object.keys(segmentsOf(documentTab))].map((segmentId) => openSegment(batch, { tabId, segmentId })) : [],
    );
    const counts = segments.map((editing) => replaceAll(editing, { find: text, matchCase, text: replaceText }));
    const occurrencesChanged = counts.reduce((sum, count) => sum + count, 0);
    return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
  },
  insertPerson,
  insertDate,
  insertRichLink,
  createNamedRange,
  deleteNamedRange,
  replaceNamedRangeContent,
  addDocumentTab,
  deleteTab,
  updateDocumentTabProperties,
};

const inTable = (editing: Editing, index: number): boolean =>
  index < endOf(editing) && findParagraph(editing.content, index)?.siblings !== editing.content;
