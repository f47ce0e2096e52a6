import type { SheetProperties } from './shapes/sheet-shapes';
import type { Sheet, Spreadsheet } from './sheets-state';

/** The properties of a sheet with its present place among the tabs; false and 0 are left out, but for `sheetId` and `index`. */
export function sheetPropertiesAnswer(spreadsheet: Spreadsheet, sheet: Sheet): SheetProperties {
  const { sheetId, title, gridProperties, ...others } = sheet.properties;
  return {
    sheetId,
    title,
    index: spreadsheet.sheets.indexOf(sheet),
    ...withoutDefaults(others),
    sheetType: 'GRID',
    gridProperties: withoutDefaults(gridProperties),
  };
}

const withoutDefaults = <T extends object>(properties: T): T =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== false && value !== 0)) as T;
