import type { Colour } from '../document/google-document';

/** What the page reads of the Sheets API's answer; everything may be left out, as Google leaves out defaults. */

type Rgb = NonNullable<Colour['color']>['rgbColor'];

export interface CellFormat {
  readonly backgroundColor?: Rgb;
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly foregroundColor?: Rgb;
  };
}

export interface Condition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

export interface CellData {
  readonly formattedValue?: string;
  readonly hyperlink?: string;
  readonly note?: string;
  readonly effectiveFormat?: CellFormat;
  readonly userEnteredFormat?: CellFormat;
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
    readonly formulaValue?: string;
  };
  readonly dataValidation?: { readonly condition?: Condition; readonly strict?: boolean; readonly inputMessage?: string };
}

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface Dimension {
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
  readonly pixelSize?: number;
}

export interface ConditionalFormat {
  readonly ranges?: readonly GridRange[];
  readonly booleanRule?: { readonly condition?: Condition; readonly format?: CellFormat };
}

export interface ProtectedRange {
  readonly range?: GridRange;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly editors?: { readonly users?: readonly string[] };
}

export interface Sheet {
  readonly properties: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly hidden?: boolean;
    readonly gridProperties?: {
      readonly rowCount?: number;
      readonly columnCount?: number;
      readonly frozenRowCount?: number;
      readonly frozenColumnCount?: number;
    };
  };
  readonly data?: readonly {
    readonly rowData?: readonly { readonly values?: readonly CellData[] }[];
    readonly rowMetadata?: readonly Dimension[];
    readonly columnMetadata?: readonly Dimension[];
  }[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export interface GoogleSpreadsheet {
  readonly spreadsheetId: string;
  readonly properties?: { readonly title?: string; readonly timeZone?: string };
  readonly sheets?: readonly Sheet[];
}
