import type { ApiCall } from '../kernel/api-method';
import { driveUser } from './drive-user';
import { openAnywhere } from './open-file';
import { pageOf, pageSizeOf } from './page-of';
import { selected } from './selected';

/** `drive.revisions.list`: who wrote when, oldest first, as far back as is kept. Only editors may ask. */
export function listRevisions(call: ApiCall): unknown {
  const size = pageSizeOf(call, { usual: 200, most: 1000 });
  const { revisions = [], mimeType } = openAnywhere(call, 'writer');
  const { entries, next } = pageOf(call, revisions, size);
  const answer = {
    kind: 'drive#revisionList',
    ...next,
    revisions: entries.map(({ id, modifiedTime, lastModifyingUser }) => ({
      kind: 'drive#revision',
      id,
      mimeType,
      modifiedTime: new Date(modifiedTime).toISOString(),
      lastModifyingUser: driveUser(call.world, lastModifyingUser, call.caller),
    })),
  };
  return selected(call, answer, 'kind,nextPageToken,revisions(kind,id,mimeType,modifiedTime)');
}
