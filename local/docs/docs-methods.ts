import type { ApiMethod } from '../kernel/api-method';
import { batchUpdate } from './batch-update';
import { checkShape, type Shape } from './check-shape';
import { createDocument } from './create-document';
import { getDocument } from './get-document';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const writing = ['documents', 'drive', 'drive.file'].map(scope);
const reading = [...writing, scope('documents.readonly'), scope('drive.readonly')];

/** “Creates a blank document using the title given in the request. Other fields in the request, including any provided content, are ignored.” https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/create */
const ignored =
  'body comments commentsViewMode documentId documentStyle footers footnotes headers inlineObjects lists namedRanges namedStyles positionedObjects revisionId suggestedDocumentStyleChanges suggestedNamedStylesChanges suggestions suggestionsViewMode tabs';
const newDocument: Shape = {
  fields: { title: 'string', ...Object.fromEntries(ignored.split(' ').map((name) => [name, 'ignored'] as const)) },
};

/** The Google Docs API v1, as far as it is built. */
export const docsMethods: readonly ApiMethod[] = [
  {
    id: 'docs.documents.get',
    http: 'GET',
    path: '/v1/documents/{documentId}',
    query: { includeTabsContent: 'boolean', suggestionsViewMode: 'string' },
    hasBody: false,
    scopes: reading,
    run: getDocument,
  },
  {
    id: 'docs.documents.create',
    http: 'POST',
    path: '/v1/documents',
    query: {},
    hasBody: true,
    scopes: writing,
    run: (call) => {
      checkShape(call.body, newDocument, 'document');
      const { title } = (call.body ?? {}) as { title?: string };
      const documentId = createDocument(call, { title: title || 'Untitled document' });
      return getDocument({ ...call, path: { documentId }, query: {} });
    },
  },
  {
    id: 'docs.documents.batchUpdate',
    http: 'POST',
    path: '/v1/documents/{documentId}:batchUpdate',
    query: {},
    hasBody: true,
    scopes: writing,
    run: batchUpdate,
  },
];
