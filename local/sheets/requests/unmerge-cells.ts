import { areaOf, clipped, overlap } from '../area';
import { requireEditable } from '../protection';
import { gridRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { requestKind } from './request-kind';

export const unmergeCells = requestKind({
  name: 'unmergeCells',
  shape: message({ range: gridRange }),
  apply: (edit, { range = {} }) => {
    const area = areaOf(edit.spreadsheet, range);
    requireEditable(edit, area);
    edit.set(
      area.sheet,
      'merges',
      area.sheet.merges.filter((merge) => !overlap(clipped(area.sheet, merge), area)),
    );
    return undefined;
  },
});
