import { NotBuilt } from '../../kernel/api-error';
import { bandIn } from '../band';
import { dimensionRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { withoutZeroSheet } from '../without-zero-sheet';
import { requestKind } from './request-kind';

/** Groups rows or columns, one level deep. Google then shows the group's control behind it. */
export const addDimensionGroup = requestKind({
  name: 'addDimensionGroup',
  shape: message({ range: dimensionRange }),
  apply: (edit, { range = {} }) => {
    const { sheet, dimension, start, end } = bandIn(edit.spreadsheet, range);
    const [list, control] =
      dimension === 'ROWS' ? (['rowGroups', 'rowGroupControlAfter'] as const) : (['columnGroups', 'columnGroupControlAfter'] as const);
    if (sheet[list].some(({ range: { startIndex = 0, endIndex = 0 } = {} }) => startIndex < end && start < endIndex))
      throw new NotBuilt('groups inside of groups', 'local/sheets/requests/add-dimension-group.ts');
    const made = { range: { sheetId: sheet.properties.sheetId, dimension, startIndex: start, endIndex: end }, depth: 1 };
    edit.set(sheet, list, [...sheet[list], made]);
    edit.set(sheet, 'properties', { ...sheet.properties, gridProperties: { ...sheet.properties.gridProperties, [control]: true } });
    return { dimensionGroups: sheet[list].map((group) => ({ ...group, range: withoutZeroSheet(group.range ?? {}) })) };
  },
});
