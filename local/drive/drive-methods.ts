import type { ApiMethod, QueryType } from '../kernel/api-method';
import { copyFile, deleteFile, updateFile } from './change-file';
import { createComment, createReply, listComments } from './comments';
import { fileResource } from './file-resource';
import { listChanges, startPageToken } from './list-changes';
import { listFiles } from './list-files';
import { listRevisions } from './list-revisions';
import { openFile } from './open-file';
import { createPermission, deletePermission, listPermissions, updatePermission } from './permissions';
import { fileFields, selected } from './selected';

const scopes = (...names: string[]) => names.map((name) => `https://www.googleapis.com/auth/${name}`);
const writing = scopes('drive', 'drive.file');
const metadata = [...writing, ...scopes('drive.metadata')];
const reading = [...metadata, ...scopes('drive.readonly', 'drive.metadata.readonly', 'drive.meet.readonly')];

/** Drive masks its own answers, because it answers only a few fields unasked. There are no shared drives. */
const standard: Record<string, QueryType> = { fields: 'string', supportsAllDrives: 'boolean' };
const paging: Record<string, QueryType> = { ...standard, pageSize: 'integer', pageToken: 'string' };

type Route = Pick<ApiMethod, 'http' | 'path' | 'query' | 'required' | 'scopes' | 'run'>;

const method = (id: string, route: Route): ApiMethod => ({
  ...route,
  id: `drive.${id}`,
  path: `/drive/v3/${route.path}`,
  hasBody: route.http === 'POST' || route.http === 'PATCH',
});

/** The Google Drive API v3, as far as it is built. */
export const driveMethods: readonly ApiMethod[] = [
  method('files.get', {
    http: 'GET',
    path: 'files/{fileId}',
    query: standard,
    scopes: reading,
    run: (call) => selected(call, fileResource(call, openFile(call, 'reader')), fileFields),
  }),
  method('files.list', {
    http: 'GET',
    path: 'files',
    query: { ...paging, q: 'string', orderBy: 'string', corpora: 'string', spaces: 'string', includeItemsFromAllDrives: 'boolean' },
    scopes: reading,
    run: listFiles,
  }),
  method('files.copy', { http: 'POST', path: 'files/{fileId}/copy', query: standard, scopes: writing, run: copyFile }),
  method('files.update', { http: 'PATCH', path: 'files/{fileId}', query: standard, scopes: metadata, run: updateFile }),
  method('files.delete', { http: 'DELETE', path: 'files/{fileId}', query: standard, scopes: writing, run: deleteFile }),
  method('permissions.list', { http: 'GET', path: 'files/{fileId}/permissions', query: paging, scopes: reading, run: listPermissions }),
  method('permissions.create', {
    http: 'POST',
    path: 'files/{fileId}/permissions',
    query: { ...standard, sendNotificationEmail: 'boolean', emailMessage: 'string' },
    scopes: writing,
    run: createPermission,
  }),
  method('permissions.update', {
    http: 'PATCH',
    path: 'files/{fileId}/permissions/{permissionId}',
    query: standard,
    scopes: writing,
    run: updatePermission,
  }),
  method('permissions.delete', {
    http: 'DELETE',
    path: 'files/{fileId}/permissions/{permissionId}',
    query: standard,
    scopes: writing,
    run: deletePermission,
  }),
  method('changes.getStartPageToken', {
    http: 'GET',
    path: 'changes/startPageToken',
    query: standard,
    scopes: reading,
    run: startPageToken,
  }),
  method('changes.list', {
    http: 'GET',
    path: 'changes',
    query: { ...paging, includeRemoved: 'boolean', includeItemsFromAllDrives: 'boolean' },
    required: ['pageToken'],
    scopes: reading,
    run: listChanges,
  }),
  // Alone among these it takes no supportsAllDrives: https://developers.google.com/workspace/drive/api/reference/rest/v3/revisions/list
  method('comments.list', {
    http: 'GET',
    path: 'files/{fileId}/comments',
    query: { fields: 'string', pageSize: 'integer', pageToken: 'string' },
    scopes: scopes('drive', 'drive.file', 'drive.readonly', 'drive.meet.readonly'),
    run: listComments,
  }),
  method('comments.create', {
    http: 'POST',
    path: 'files/{fileId}/comments',
    query: { fields: 'string' },
    scopes: writing,
    run: createComment,
  }),
  method('replies.create', {
    http: 'POST',
    path: 'files/{fileId}/comments/{commentId}/replies',
    query: { fields: 'string' },
    scopes: writing,
    run: createReply,
  }),
  method('revisions.list', {
    http: 'GET',
    path: 'files/{fileId}/revisions',
    query: { fields: 'string', pageSize: 'integer', pageToken: 'string' },
    scopes: reading,
    run: listRevisions,
  }),
];
