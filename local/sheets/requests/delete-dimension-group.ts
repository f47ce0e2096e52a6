import { invalid } from '../../kernel/api-error';
import { bandIn } from '../band';
import { dimensionRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { withoutZeroSheet } from '../without-zero-sheet';
import { requestKind } from './request-kind';

export const deleteDimensionGroup = requestKind({
  name: 'deleteDimensionGroup',
  shape: message({ range: dimensionRange }),
  apply: (edit, { range = {} }) => {
    const { sheet, dimension, start, end } = bandIn(edit.spreadsheet, range);
    const list = dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
    const left = sheet[list].filter(({ range: { startIndex, endIndex } = {} }) => startIndex !== start || endIndex !== end);
    if (left.length === sheet[list].length) throw invalid(`No dimension group over range [${String(start)}, ${String(end)})`);
    edit.set(sheet, list, left);
    return left.length === 0 ? {} : { dimensionGroups: left.map((group) => ({ ...group, range: withoutZeroSheet(group.range ?? {}) })) };
  },
});
