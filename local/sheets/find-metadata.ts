import { invalid } from '../kernel/api-error';
import { type Area, areaOf } from './area';
import { parseA1 } from './parse-a1';
import type { DataFilter, MetadataLocation, MetadataLookup } from './shapes/metadata-shapes';
import type { Metadata, MetadataPlace, Spreadsheet } from './sheets-state';

/** The entries that a filter selects, in the order of their making. Reads entries only, never cells. */
export function findMetadata(spreadsheet: Spreadsheet, filter: DataFilter): Metadata[] {
  const lookup = filter.developerMetadataLookup;
  if (lookup) return spreadsheet.metadata.filter(matches(lookup));
  const range = filter.a1Range === undefined ? filter.gridRange : parseA1(spreadsheet, filter.a1Range);
  if (!range) throw invalid('A data filter must have a lookup, an A1 range or a grid range.');
  const area = areaOf(spreadsheet, range);
  return spreadsheet.metadata.filter(({ at }) => liesIn(at, area));
}

function matches({
  metadataId,
  metadataKey,
  metadataValue,
  visibility,
  locationType,
  metadataLocation,
  locationMatchingStrategy,
}: MetadataLookup): (entry: Metadata) => boolean {
  if (locationMatchingStrategy !== undefined && !metadataLocation)
    throw invalid('A metadataLocation must be specified with a locationMatchingStrategy.');
  if (locationMatchingStrategy === 'EXACT_LOCATION' && locationType !== undefined)
    throw invalid('A locationType must not be specified with EXACT_LOCATION.');
  return ({ id, key, value, visibility: seen, at }) =>
    (metadataId === undefined || id === metadataId) &&
    (metadataKey === undefined || key === metadataKey) &&
    (metadataValue === undefined || value === metadataValue) &&
    (visibility === undefined || seen === visibility) &&
    (locationType === undefined || at.locationType === locationType) &&
    (metadataLocation === undefined ||
      (locationMatchingStrategy === 'EXACT_LOCATION' ? isAt(at, metadataLocation) : meets(at, metadataLocation)));
}

function isAt(at: MetadataPlace, { spreadsheet, sheetId, dimensionRange }: MetadataLocation): boolean {
  if (at.locationType === 'SPREADSHEET') return spreadsheet === true;
  if (at.locationType === 'SHEET') return at.sheetId === sheetId;
  if (!dimensionRange) return false;
  const { sheetId: on = 0, dimension, startIndex = 0, endIndex } = dimensionRange;
  return (
    at.sheetId === on &&
    dimension === (at.locationType === 'ROW' ? 'ROWS' : 'COLUMNS') &&
    at.index === startIndex &&
    endIndex === startIndex + 1
  );
}

/** Spreadsheet metadata intersects no other place; a sheet meets its own rows and columns; every row crosses every column. */
function meets(at: MetadataPlace, { spreadsheet, sheetId, dimensionRange }: MetadataLocation): boolean {
  if (at.locationType === 'SPREADSHEET') return spreadsheet === true;
  if (sheetId !== undefined) return at.sheetId === sheetId;
  if (!dimensionRange || at.sheetId !== (dimensionRange.sheetId ?? 0)) return false;
  const { dimension, startIndex = 0, endIndex = Infinity } = dimensionRange;
  if (at.locationType === 'SHEET' || dimension !== (at.locationType === 'ROW' ? 'ROWS' : 'COLUMNS')) return true;
  return at.index >= startIndex && at.index < endIndex;
}

function liesIn(at: MetadataPlace, { sheet, startRow, endRow, startColumn, endColumn }: Area): boolean {
  if (at.locationType === 'SPREADSHEET' || at.sheetId !== sheet.properties.sheetId) return false;
  if (at.locationType === 'SHEET') return true;
  return at.locationType === 'ROW' ? at.index >= startRow && at.index < endRow : at.index >= startColumn && at.index < endColumn;
}
