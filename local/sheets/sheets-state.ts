import type { TextFormatRun } from './shapes/cell-shapes';
import type { CellFormat } from './shapes/format-shapes';
import type { GridRange } from './shapes/range-shapes';
import type { ConditionalFormatRule, DataValidationRule } from './shapes/rule-shapes';
import type {
  BandedRange,
  BasicFilter,
  DimensionGroup,
  DimensionProperties,
  GridProperties,
  NamedRange,
  ProtectedRange,
  SheetProperties,
} from './shapes/sheet-shapes';

/** What somebody put into a cell. A formula keeps its `=`. Blank cells have no value; there is no empty string. */
export type Entered = string | number | boolean | { readonly formula: string };

/** A cell is replaced, never changed, so that an edit can be undone. `format` is a place in the spreadsheet's `formats`. */
export interface Cell {
  readonly value?: Entered;
  readonly format?: number;
  readonly note?: string;
  readonly runs?: readonly TextFormatRun[];
}

export type Row = (Cell | null)[];

/** A drop-down or other rule, kept by range rather than by cell: a rule on a column of ten thousand rows is one entry. */
export interface Validation {
  readonly range: GridRange;
  readonly rule: DataValidationRule;
}

export interface Sheet {
  properties: Omit<SheetProperties, 'index' | 'sheetId' | 'title' | 'gridProperties'> & {
    readonly sheetId: number;
    readonly title: string;
    readonly gridProperties: GridProperties & { readonly rowCount: number; readonly columnCount: number };
  };
  /** Sparse at its end and in its middle: a row without cells is null or missing. */
  rows: (Row | null)[];
  rowSizes: (DimensionProperties | null)[];
  columnSizes: (DimensionProperties | null)[];
  rowGroups: DimensionGroup[];
  columnGroups: DimensionGroup[];
  merges: GridRange[];
  validations: Validation[];
  conditionalFormats: ConditionalFormatRule[];
  protectedRanges: (ProtectedRange & { readonly protectedRangeId: number; readonly range: GridRange })[];
  bandedRanges: (BandedRange & { readonly bandedRangeId: number })[];
  basicFilter?: BasicFilter;
}

export type MetadataPlace =
  | { readonly locationType: 'SPREADSHEET' }
  | { readonly locationType: 'SHEET'; readonly sheetId: number }
  | { readonly locationType: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly at: MetadataPlace;
}

/** The title of a spreadsheet is the name of its file in Drive. */
export interface Spreadsheet {
  properties: { readonly locale: string; readonly timeZone: string; readonly autoRecalc: 'ON_CHANGE' | 'MINUTE' | 'HOUR' };
  /** In the order of their tabs. */
  sheets: Sheet[];
  formats: CellFormat[];
  namedRanges: (NamedRange & { readonly namedRangeId: string; readonly range: GridRange })[];
  metadata: Metadata[];
}

/** Spreadsheets by file id. */
export interface SheetsState {
  spreadsheets: Record<string, Spreadsheet>;
  /** Whether a row's developer metadata goes with it when its range is sorted. Undocumented by Google; `false` is the harder case for programs. */
  metadataFollowsSort: boolean;
  /**
   * Characters of metadata keys and values that the spreadsheet itself, and each of its sheets, may hold. Google's limit is 30,000; null lifts it.
   * https://developers.google.com/workspace/sheets/api/guides/metadata#metadata_storage_limits
   */
  metadataLimit: number | null;
}

export const emptySheets = (): SheetsState => ({ spreadsheets: {}, metadataFollowsSort: false, metadataLimit: 30_000 });
