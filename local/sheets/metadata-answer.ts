import type { DeveloperMetadata, MetadataLocation } from './shapes/metadata-shapes';
import type { Metadata, MetadataPlace } from './sheets-state';

/** The entry as Google answers it; a `sheetId` of 0 is left out of ranges, not of sheet locations. */
export function metadataAnswer({ id, key, value, visibility, at }: Metadata): DeveloperMetadata {
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === undefined ? {} : { metadataValue: value }),
    location: locationAnswer(at),
    visibility,
  };
}

function locationAnswer(at: MetadataPlace): MetadataLocation {
  if (at.locationType === 'SPREADSHEET') return { locationType: at.locationType, spreadsheet: true };
  if (at.locationType === 'SHEET') return { locationType: at.locationType, sheetId: at.sheetId };
  const sheet = at.sheetId === 0 ? {} : { sheetId: at.sheetId };
  return {
    locationType: at.locationType,
    dimensionRange: { ...sheet, dimension: at.locationType === 'ROW' ? 'ROWS' : 'COLUMNS', startIndex: at.index, endIndex: at.index + 1 },
  };
}
