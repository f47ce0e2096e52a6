import type { ApiMethod } from '../../kernel/api-method';
import { findMetadata } from '../find-metadata';
import { metadataAnswer } from '../metadata-answer';
import { dataFilters, type DataFilter } from '../shapes/metadata-shapes';
import { message, readBody } from '../shapes/shape';
import type { Metadata } from '../sheets-state';
import { read } from './read';
import { writeScopes } from './scopes';

/** Every entry that a filter selects, once, with all filters that did. */
export const developerMetadataSearch: ApiMethod = {
  id: 'sheets.spreadsheets.developerMetadata.search',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}/developerMetadata:search',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) => {
    const { spreadsheet } = read(call);
    const matched = new Map<Metadata, DataFilter[]>();
    for (const filter of readBody(message({ dataFilters }), call.body).dataFilters ?? [])
      for (const entry of findMetadata(spreadsheet, filter)) matched.set(entry, [...(matched.get(entry) ?? []), filter]);
    if (matched.size === 0) return {};
    return {
      matchedDeveloperMetadata: [...matched].map(([entry, filters]) => ({
        developerMetadata: metadataAnswer(entry),
        dataFilters: filters,
      })),
    };
  },
};
