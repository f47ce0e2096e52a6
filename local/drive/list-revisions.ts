import { invalid } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { driveUser } from './drive-user';
import { openFile } from './open-file';
import { selected } from './selected';

/** `drive.revisions.list`: who wrote when, oldest first, as far back as is kept. Only editors may ask. */
export function listRevisions(call: ApiCall): unknown {
  const { pageSize = 200, pageToken = '0' } = call.query;
  const size = Number(pageSize);
  if (size < 1 || size > 1000) throw invalid(`Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`);
  const { revisions = [], mimeType } = openFile(call, 'writer');
  const from = Number(pageToken);
  const answer = {
    kind: 'drive#revisionList',
    ...(revisions.length > from + size && { nextPageToken: String(from + size) }),
    revisions: revisions.slice(from, from + size).map(({ id, modifiedTime, lastModifyingUser }) => ({
      kind: 'drive#revision',
      id,
      mimeType,
      modifiedTime: new Date(modifiedTime).toISOString(),
      lastModifyingUser: driveUser(call.world, lastModifyingUser, call.caller),
    })),
  };
  return selected(call, answer, 'kind,nextPageToken,revisions(kind,id,mimeType,modifiedTime)');
}
