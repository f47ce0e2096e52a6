import { color, colorStyle } from './format-shapes';
import { type DimensionRange, gridRange } from './range-shapes';
import { condition } from './rule-shapes';
import { flag, list, message, type Of, oneOf, type Shape, text, whole } from './shape';

const gridProperties = message({
  rowCount: whole,
  columnCount: whole,
  frozenRowCount: whole,
  frozenColumnCount: whole,
  hideGridlines: flag,
  rowGroupControlAfter: flag,
  columnGroupControlAfter: flag,
});
export type GridProperties = Of<typeof gridProperties>;

export const sheetProperties = message(
  {
    sheetId: whole,
    title: text,
    index: whole,
    sheetType: oneOf('SheetType', ['GRID']),
    gridProperties,
    hidden: flag,
    tabColor: color,
    tabColorStyle: colorStyle,
    rightToLeft: flag,
  },
  { notBuilt: ['dataSourceSheetProperties'] },
);
export type SheetProperties = Of<typeof sheetProperties>;

export const spreadsheetProperties = message(
  { title: text, locale: text, timeZone: text, autoRecalc: oneOf('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']) },
  { notBuilt: ['defaultFormat', 'iterativeCalculationSettings', 'spreadsheetTheme', 'importFunctionsExternalUrlAccessAllowed'] },
);

/** `hiddenByFilter` is Google's to say, and developer metadata has its own requests. */
export const dimensionProperties = message(
  { hiddenByUser: flag, pixelSize: whole },
  { notBuilt: ['hiddenByFilter', 'developerMetadata', 'dataSourceColumnReference'] },
);
export type DimensionProperties = Of<typeof dimensionProperties>;

/** Groups have their own requests; this is what is kept of one. */
export interface DimensionGroup {
  readonly range?: DimensionRange;
  readonly depth?: number;
}

const editors = message({ users: list(text), groups: list(text), domainUsersCanEdit: flag });

export const protectedRange = message(
  {
    protectedRangeId: whole,
    range: gridRange,
    description: text,
    warningOnly: flag,
    requestingUserCanEdit: flag,
    unprotectedRanges: list(gridRange),
    editors,
  },
  { notBuilt: ['namedRangeId', 'tableId'] },
);
export type ProtectedRange = Of<typeof protectedRange>;

export const namedRange = message({ namedRangeId: text, name: text, range: gridRange });
export type NamedRange = Of<typeof namedRange>;

export const sortSpec = message(
  { dimensionIndex: whole, sortOrder: oneOf('SortOrder', ['ASCENDING', 'DESCENDING']) },
  { notBuilt: ['foregroundColor', 'backgroundColor', 'foregroundColorStyle', 'backgroundColorStyle', 'dataSourceColumnReference'] },
);
export type SortSpec = Of<typeof sortSpec>;

const filterCriteria = message(
  { hiddenValues: list(text), condition },
  { notBuilt: ['visibleBackgroundColor', 'visibleForegroundColor', 'visibleBackgroundColorStyle', 'visibleForegroundColorStyle'] },
);
export type FilterCriteria = Of<typeof filterCriteria>;

/** Column index (as text) → criteria: the older spelling of `filterSpecs`. */
const criteriaByColumn: Shape<Readonly<Record<string, FilterCriteria>>> = {
  read: (value) =>
    Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([column, criteria]) => [column, filterCriteria.read(criteria)]),
    ),
};

export const basicFilter = message(
  {
    range: gridRange,
    sortSpecs: list(sortSpec),
    criteria: criteriaByColumn,
    filterSpecs: list(message({ columnIndex: whole, filterCriteria }, { notBuilt: ['dataSourceColumnReference'] })),
  },
  { notBuilt: ['tableId'] },
);
export type BasicFilter = Of<typeof basicFilter>;

const banding = message({
  headerColor: color,
  headerColorStyle: colorStyle,
  firstBandColor: color,
  firstBandColorStyle: colorStyle,
  secondBandColor: color,
  secondBandColorStyle: colorStyle,
  footerColor: color,
  footerColorStyle: colorStyle,
});
export const bandedRange = message(
  { bandedRangeId: whole, range: gridRange, rowProperties: banding, columnProperties: banding },
  { notBuilt: ['bandedRangeReference'] },
);
export type BandedRange = Of<typeof bandedRange>;
