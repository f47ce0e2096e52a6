import type { ColumnKey } from '../tracker/columns';
import { columnKey } from './tracker-layout';

/** A column, wherever it was moved to: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter */
export const columnOf = (key: ColumnKey): GoogleAppsScript.Sheets.Schema.DataFilter => ({
  developerMetadataLookup: { metadataKey: columnKey, metadataValue: key, locationType: 'COLUMN' },
});
