import { invalid } from '../../kernel/api-error';
import { areaOf, clipped, overlap, rangeOf } from '../area';
import { message } from '../shapes/shape';
import { bandedRange } from '../shapes/sheet-shapes';
import { withoutZeroSheet } from '../without-zero-sheet';
import { requestKind } from './request-kind';

export const addBanding = requestKind({
  name: 'addBanding',
  shape: message({ bandedRange }),
  apply: (edit, { bandedRange: wanted = {} }) => {
    const area = areaOf(edit.spreadsheet, wanted.range ?? {});
    const { bandedRanges } = area.sheet;
    if (bandedRanges.some(({ range = {} }) => overlap(clipped(area.sheet, range), area)))
      throw invalid('You cannot add alternating background colors to a range that already has alternating background colors.');
    const made = { ...wanted, bandedRangeId: wanted.bandedRangeId ?? edit.freshId(), range: rangeOf(area) };
    edit.splice(bandedRanges, bandedRanges.length, 0, [made]);
    return { bandedRange: { ...made, range: withoutZeroSheet(made.range) } };
  },
});
