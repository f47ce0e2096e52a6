import type { Edit } from './edit';
import { movedIndex, movedSpan, type Shift } from './move-spans';
import type { Dimension, DimensionRange, GridRange } from './shapes/range-shapes';
import type { BasicFilter, DimensionGroup } from './shapes/sheet-shapes';
import type { Metadata, Sheet } from './sheets-state';

/**
 * Everything of a sheet that points at rows or columns follows a shift of them: metadata, named and protected ranges, rules, merges, filter, groups.
 *
 * The cells themselves are the caller's work.
 */
export function shiftDimension(edit: Edit, sheet: Sheet, dimension: Dimension, shift: Shift): void {
  const { spreadsheet } = edit;
  const { sheetId } = sheet.properties;
  const follow = (range: GridRange, growing = false) => movedRange(range, dimension, shift, growing);
  const ranged = <T extends { readonly range?: GridRange }>(list: readonly T[], growing = false): T[] =>
    list.flatMap((each) => {
      const range = follow(each.range ?? {}, growing);
      return range ? [{ ...each, range }] : [];
    });
  const all = (ranges: readonly GridRange[] = []) => ranges.flatMap((range) => follow(range) ?? []);

  edit.set(spreadsheet, 'metadata', movedMetadata(spreadsheet.metadata, sheetId, dimension, shift));
  if (spreadsheet.namedRanges.some(({ range }) => (range.sheetId ?? 0) === sheetId)) {
    const there = spreadsheet.namedRanges.filter(({ range }) => (range.sheetId ?? 0) !== sheetId);
    edit.set(spreadsheet, 'namedRanges', [...there, ...ranged(spreadsheet.namedRanges.filter((named) => !there.includes(named)))]);
  }
  edit.set(sheet, 'merges', all(sheet.merges));
  edit.set(sheet, 'validations', ranged(sheet.validations, true));
  edit.set(sheet, 'bandedRanges', ranged(sheet.bandedRanges, true));
  edit.set(
    sheet,
    'conditionalFormats',
    sheet.conditionalFormats.flatMap((rule) => {
      const ranges = (rule.ranges ?? []).flatMap((range) => follow(range, true) ?? []);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
  );
  edit.set(
    sheet,
    'protectedRanges',
    ranged(sheet.protectedRanges).map((each) =>
      each.unprotectedRanges ? { ...each, unprotectedRanges: all(each.unprotectedRanges) } : each,
    ),
  );
  if (sheet.basicFilter) moveFilter(edit, sheet, sheet.basicFilter, dimension, shift);
  const groups = dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
  edit.set(
    sheet,
    groups,
    sheet[groups].flatMap((group) => movedGroup(group, shift)),
  );
}

function movedMetadata(entries: readonly Metadata[], sheetId: number, dimension: Dimension, shift: Shift): Metadata[] {
  const kind = dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  return entries.flatMap((entry) => {
    const { at } = entry;
    if (at.locationType !== kind || at.sheetId !== sheetId) return [entry];
    const index = movedIndex(at.index, shift);
    if (index === at.index) return [entry];
    return index === null ? [] : [{ ...entry, at: { ...at, index } }];
  });
}

function movedRange(range: GridRange, dimension: Dimension, shift: Shift, growing: boolean): GridRange | null {
  const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const [start, end] = dimension === 'ROWS' ? [startRowIndex, endRowIndex] : [startColumnIndex, endColumnIndex];
  const span = movedSpan({ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }, shift, growing);
  if (!span) return null;
  const [startName, endName] =
    dimension === 'ROWS' ? (['startRowIndex', 'endRowIndex'] as const) : (['startColumnIndex', 'endColumnIndex'] as const);
  const rest =
    dimension === 'ROWS'
      ? { ...(startColumnIndex === undefined ? {} : { startColumnIndex }), ...(endColumnIndex === undefined ? {} : { endColumnIndex }) }
      : { ...(startRowIndex === undefined ? {} : { startRowIndex }), ...(endRowIndex === undefined ? {} : { endRowIndex }) };
  return {
    ...(sheetId === undefined ? {} : { sheetId }),
    ...rest,
    ...(span.start === undefined ? {} : { [startName]: span.start }),
    ...(span.end === undefined ? {} : { [endName]: span.end }),
  };
}

function moveFilter(edit: Edit, sheet: Sheet, filter: BasicFilter, dimension: Dimension, shift: Shift): void {
  const range = movedRange(filter.range ?? {}, dimension, shift, false);
  if (!range) {
    edit.remove(sheet, 'basicFilter');
    return;
  }
  if (dimension === 'ROWS') {
    edit.set(sheet, 'basicFilter', { ...filter, range });
    return;
  }
  const criteria = Object.entries(filter.criteria ?? {}).flatMap(([column, each]) => {
    const index = movedIndex(Number(column), shift);
    return index === null ? [] : [[String(index), each] as const];
  });
  const filterSpecs = (filter.filterSpecs ?? []).flatMap((spec) => {
    const columnIndex = movedIndex(spec.columnIndex ?? 0, shift);
    return columnIndex === null ? [] : [{ ...spec, columnIndex }];
  });
  edit.set(sheet, 'basicFilter', {
    ...filter,
    range,
    ...(filter.criteria ? { criteria: Object.fromEntries(criteria) } : {}),
    ...(filter.filterSpecs ? { filterSpecs } : {}),
  });
}

function movedGroup(group: DimensionGroup, shift: Shift): DimensionGroup[] {
  const { startIndex = 0, endIndex = Infinity, ...range }: DimensionRange = group.range ?? {};
  const span = movedSpan({ start: startIndex, end: endIndex }, shift);
  return span ? [{ ...group, range: { ...range, startIndex: span.start ?? 0, endIndex: span.end ?? 0 } }] : [];
}
