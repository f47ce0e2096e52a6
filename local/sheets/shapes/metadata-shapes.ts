import { dimensionRange, gridRange } from './range-shapes';
import { flag, list, message, type Of, oneOf, text, whole } from './shape';

const locationType = oneOf('DeveloperMetadataLocationType', ['ROW', 'COLUMN', 'SHEET', 'SPREADSHEET']);
const visibility = oneOf('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

const metadataLocation = message(
  { locationType, spreadsheet: flag, sheetId: whole, dimensionRange },
  { oneOf: ['spreadsheet', 'sheetId', 'dimensionRange'] },
);
export type MetadataLocation = Of<typeof metadataLocation>;

export const developerMetadata = message({
  metadataId: whole,
  metadataKey: text,
  metadataValue: text,
  location: metadataLocation,
  visibility,
});
export type DeveloperMetadata = Of<typeof developerMetadata>;

const metadataLookup = message({
  locationType,
  metadataLocation,
  locationMatchingStrategy: oneOf('DeveloperMetadataLocationMatchingStrategy', ['EXACT_LOCATION', 'INTERSECTING_LOCATION']),
  metadataId: whole,
  metadataKey: text,
  metadataValue: text,
  visibility,
});
export type MetadataLookup = Of<typeof metadataLookup>;

export const dataFilter = message(
  { developerMetadataLookup: metadataLookup, a1Range: text, gridRange },
  { oneOf: ['developerMetadataLookup', 'a1Range', 'gridRange'] },
);
export type DataFilter = Of<typeof dataFilter>;
export const dataFilters = list(dataFilter);
