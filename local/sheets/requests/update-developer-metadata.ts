import { invalid } from '../../kernel/api-error';
import { checkMetadataLimits } from '../add-metadata';
import type { Edit } from '../edit';
import { findMetadata } from '../find-metadata';
import { type Mask, names, readMask } from '../mask';
import { metadataAnswer } from '../metadata-answer';
import { placeOfMetadata } from '../place-of-metadata';
import { dataFilters, developerMetadata, type DeveloperMetadata } from '../shapes/metadata-shapes';
import { message, text } from '../shapes/shape';
import type { Metadata } from '../sheets-state';
import { requestKind } from './request-kind';

/** Changes every entry that one of the filters selects; answers them as they are afterwards. */
export const updateDeveloperMetadata = requestKind({
  name: 'updateDeveloperMetadata',
  shape: message({ dataFilters, developerMetadata, fields: text }),
  apply: (edit, { dataFilters: filters = [], developerMetadata: wanted = {}, fields }) => {
    const { spreadsheet } = edit;
    const mask = readMask(fields, developerMetadata);
    const chosen = new Set(filters.flatMap((filter) => findMetadata(spreadsheet, filter)));
    const changed = new Map([...chosen].map((entry) => [entry, change(edit, entry, wanted, mask)] as const));
    edit.set(
      spreadsheet,
      'metadata',
      spreadsheet.metadata.map((entry) => changed.get(entry) ?? entry),
    );
    checkMetadataLimits(edit);
    return { developerMetadata: [...changed.values()].map(metadataAnswer) };
  },
});

function change(edit: Edit, entry: Metadata, wanted: DeveloperMetadata, mask: Mask): Metadata {
  if (mask !== 'all' && mask.has('metadataId')) throw invalid('The metadata ID of developer metadata cannot be changed.');
  const { value: before, ...rest } = entry;
  const key = names(mask, 'metadataKey') ? wanted.metadataKey : entry.key;
  const visibility = names(mask, 'visibility') ? wanted.visibility : entry.visibility;
  const value = names(mask, 'metadataValue') ? wanted.metadataValue : before;
  if (!key) throw invalid('Developer metadata must always have a key specified.');
  if (!visibility) throw invalid('Developer metadata must always have a visibility specified.');
  const at = names(mask, 'location') ? placeOfMetadata(edit.spreadsheet, wanted.location) : entry.at;
  return { ...rest, key, visibility, at, ...(value === undefined ? {} : { value }) };
}
