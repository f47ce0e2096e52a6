import { invalid } from '../../kernel/api-error';
import { areaOf } from '../area';
import { requireEditable } from '../protection';
import { protectionAnswer } from '../protection-answer';
import { protectionEditors } from '../protection-editors';
import { message } from '../shapes/shape';
import { protectedRange } from '../shapes/sheet-shapes';
import { without } from '../../kernel/without';
import { requestKind } from './request-kind';

/** Protects a range, or a sheet where the range has no bounds. Owner and caller are editors whoever else is named. */
export const addProtectedRange = requestKind({
  name: 'addProtectedRange',
  shape: message({ protectedRange }),
  apply: (edit, { protectedRange: wanted = {} }) => {
    const { range, editors, protectedRangeId: wantedId, ...others } = without(wanted, 'requestingUserCanEdit');
    if (!range) throw invalid('A protected range must have a range.');
    const area = areaOf(edit.spreadsheet, range);
    if (others.unprotectedRanges?.length && Object.keys(without(range, 'sheetId')).length > 0)
      throw invalid('Unprotected ranges are only supported on protected sheets.');
    if (
      wantedId !== undefined &&
      edit.spreadsheet.sheets.some(({ protectedRanges }) => protectedRanges.some(({ protectedRangeId }) => protectedRangeId === wantedId))
    )
      throw invalid(`A protected range with ID ${String(wantedId)} already exists.`);
    requireEditable(edit, area);
    const made = { ...others, protectedRangeId: wantedId ?? edit.freshId(), range: { ...range, sheetId: range.sheetId ?? 0 } };
    const protection = others.warningOnly ? made : { ...made, editors: protectionEditors(edit, editors) };
    edit.splice(area.sheet.protectedRanges, area.sheet.protectedRanges.length, 0, [protection]);
    return { protectedRange: protectionAnswer(edit.call, edit.file, protection) };
  },
});
