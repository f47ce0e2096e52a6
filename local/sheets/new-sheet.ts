import type { SheetProperties } from './shapes/sheet-shapes';
import type { Sheet } from './sheets-state';
import { without } from '../kernel/without';

/** An empty sheet; Google's default grid is 1000 × 26. */
export function newSheet(wanted: SheetProperties & { readonly sheetId: number; readonly title: string }): Sheet {
  return {
    properties: { ...without(wanted, 'index'), gridProperties: { rowCount: 1000, columnCount: 26, ...wanted.gridProperties } },
    rows: [],
    rowSizes: [],
    columnSizes: [],
    rowGroups: [],
    columnGroups: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    protectedRanges: [],
    bandedRanges: [],
  };
}
