import { ApiError } from '../../kernel/api-error';
import type { ApiMethod } from '../../kernel/api-method';
import { metadataAnswer } from '../metadata-answer';
import { read } from './read';
import { writeScopes } from './scopes';

export const developerMetadataGet: ApiMethod = {
  id: 'sheets.spreadsheets.developerMetadata.get',
  http: 'GET',
  path: '/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}',
  query: {},
  hasBody: false,
  scopes: writeScopes,
  run: (call) => {
    const id = call.path['metadataId'] ?? '';
    const entry = read(call).spreadsheet.metadata.find((each) => String(each.id) === id);
    if (!entry) throw new ApiError(404, 'notFound', `No developer metadata with ID ${id}.`, 'NOT_FOUND');
    return metadataAnswer(entry);
  },
};
