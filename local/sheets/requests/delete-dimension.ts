import { bandIn } from '../band';
import { deleteDimension as remove } from '../delete-dimension';
import { bandOf, requireEditable } from '../protection';
import { dimensionRange } from '../shapes/range-shapes';
import { message } from '../shapes/shape';
import { requestKind } from './request-kind';

export const deleteDimension = requestKind({
  name: 'deleteDimension',
  shape: message({ range: dimensionRange }),
  apply: (edit, { range = {} }) => {
    const band = bandIn(edit.spreadsheet, range);
    requireEditable(edit, bandOf(band.sheet, band.dimension, band.start, band.end));
    remove(edit, band);
    return undefined;
  },
});
