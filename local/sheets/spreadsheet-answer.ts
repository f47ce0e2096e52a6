import type { DriveFile } from '../drive/drive-state';
import type { ApiCall } from '../kernel/api-method';
import type { Area } from './area';
import { defaultFormat, defaultTheme } from './default-format';
import { gridData } from './grid-data';
import { metadataAnswer } from './metadata-answer';
import { protectionAnswer } from './protection-answer';
import { sheetPropertiesAnswer } from './sheet-properties-answer';
import type { Metadata, Sheet, Spreadsheet } from './sheets-state';
import { withoutZeroSheet } from './without-zero-sheet';

interface Wanted {
  /** Only sheets with one of these areas are answered; `null` answers all sheets. */
  readonly areas: readonly Area[] | null;
  /** Whether each area comes with its cells, one `data` entry each. */
  readonly gridData: boolean;
}

/** The spreadsheet as `spreadsheets.get` tells it. */
export function spreadsheetAnswer(
  call: ApiCall,
  { file, spreadsheet }: { readonly file: DriveFile; readonly spreadsheet: Spreadsheet },
  { areas, gridData: cells }: Wanted,
): object {
  const own = spreadsheet.metadata.filter(({ at }) => at.locationType === 'SPREADSHEET').map(metadataAnswer);
  const shown = spreadsheet.sheets.filter((sheet) => areas === null || areas.some((area) => area.sheet === sheet));
  const { namedRanges } = spreadsheet;
  return {
    spreadsheetId: file.id,
    properties: { title: file.name, ...spreadsheet.properties, defaultFormat, spreadsheetTheme: defaultTheme },
    ...(shown.length === 0
      ? {}
      : {
          sheets: shown.map((sheet) =>
            sheetAnswer(call, { file, spreadsheet, sheet, areas: cells ? (areas ?? []).filter((area) => area.sheet === sheet) : null }),
          ),
        }),
    ...(namedRanges.length === 0 ? {} : { namedRanges: namedRanges.map((named) => ({ ...named, range: withoutZeroSheet(named.range) })) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    ...(own.length === 0 ? {} : { developerMetadata: own }),
  };
}

interface SheetQuestion {
  readonly file: DriveFile;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly areas: readonly Area[] | null;
}

function sheetAnswer(call: ApiCall, { file, spreadsheet, sheet, areas }: SheetQuestion): object {
  const own = spreadsheet.metadata.filter((entry) => isOn(sheet, entry)).map(metadataAnswer);
  const { basicFilter } = sheet;
  return {
    properties: sheetPropertiesAnswer(spreadsheet, sheet),
    ...(areas === null ? {} : { data: areas.map((area) => gridData(spreadsheet, area)) }),
    ...some('merges', sheet.merges.map(withoutZeroSheet)),
    ...some(
      'conditionalFormats',
      sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(withoutZeroSheet) })),
    ),
    ...(basicFilter ? { basicFilter: { ...basicFilter, range: withoutZeroSheet(basicFilter.range ?? {}) } } : {}),
    ...some(
      'protectedRanges',
      sheet.protectedRanges.map((protection) => protectionAnswer(call, file, protection)),
    ),
    ...some(
      'bandedRanges',
      sheet.bandedRanges.map((banded) => ({ ...banded, range: withoutZeroSheet(banded.range ?? {}) })),
    ),
    ...some('developerMetadata', own),
    ...some(
      'rowGroups',
      sheet.rowGroups.map((group) => ({ ...group, range: withoutZeroSheet(group.range ?? {}) })),
    ),
    ...some(
      'columnGroups',
      sheet.columnGroups.map((group) => ({ ...group, range: withoutZeroSheet(group.range ?? {}) })),
    ),
  };
}

const isOn = (sheet: Sheet, { at }: Metadata) => at.locationType === 'SHEET' && at.sheetId === sheet.properties.sheetId;

/** Google leaves empty lists out. */
const some = (name: string, list: readonly unknown[]): object => (list.length === 0 ? {} : { [name]: list });
