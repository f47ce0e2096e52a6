import { invalid } from '../../kernel/api-error';
import { wholeSheet } from '../area';
import { findSheet } from '../find-sheet';
import { requireEditable } from '../protection';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

/** Takes a sheet out, with its metadata and the named ranges on it. */
export const deleteSheet = requestKind({
  name: 'deleteSheet',
  shape: message({ sheetId: whole }),
  apply: (edit, { sheetId = 0 }) => {
    const { spreadsheet } = edit;
    const sheet = findSheet(spreadsheet, sheetId, 'sheet');
    if (!spreadsheet.sheets.some((other) => other !== sheet && !other.properties.hidden))
      throw invalid("You can't remove all the visible sheets in a document.");
    requireEditable(edit, wholeSheet(sheet));
    edit.splice(spreadsheet.sheets, spreadsheet.sheets.indexOf(sheet), 1);
    edit.set(
      spreadsheet,
      'namedRanges',
      spreadsheet.namedRanges.filter(({ range }) => (range.sheetId ?? 0) !== sheetId),
    );
    edit.set(
      spreadsheet,
      'metadata',
      spreadsheet.metadata.filter(({ at }) => at.locationType === 'SPREADSHEET' || at.sheetId !== sheetId),
    );
    return undefined;
  },
});
