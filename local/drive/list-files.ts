import { invalid, NotBuilt } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import type { DriveFile } from './drive-state';
import { fileMatches } from './file-matches';
import { fileResource } from './file-resource';
import { fileFields, selected } from './selected';

/** `drive.files.list`: the files that the caller can see, latest change first unless `orderBy` says otherwise. */
export function listFiles(call: ApiCall): unknown {
  const { q, orderBy, pageSize = 100, pageToken = '0', corpora = 'user', spaces = 'drive' } = call.query;
  if (corpora !== 'user' || spaces !== 'drive') throw new NotBuilt(`corpora or spaces but user and drive`, 'local/drive/list-files.ts');
  const size = Number(pageSize);
  if (size < 1 || size > 1000) throw invalid(`Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`);
  const matches = fileMatches(String(q ?? ''));
  const from = Number(pageToken);
  const seen = Object.values(call.world.drive.files)
    .filter((file) => roleOn(file, call.caller) !== null && matches(file))
    .sort(order(String(orderBy ?? 'modifiedTime desc')));
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(seen.length > from + size && { nextPageToken: String(from + size) }),
    files: seen.slice(from, from + size).map((file) => fileResource(call, file)),
  };
  return selected(call, answer, `kind,incompleteSearch,nextPageToken,files(${fileFields})`);
}

const orders: Record<string, (a: DriveFile, b: DriveFile) => number> = {
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  createdTime: (a, b) => a.createdTime - b.createdTime,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
};

function order(orderBy: string): (a: DriveFile, b: DriveFile) => number {
  const keys = orderBy.split(',').map((key) => {
    const [field = '', direction] = key.trim().split(/\s+/);
    const compare = orders[field];
    if (!compare || (direction !== undefined && direction !== 'desc'))
      throw new NotBuilt(`orderBy "${orderBy}"`, 'local/drive/list-files.ts');
    return direction === 'desc' ? (a: DriveFile, b: DriveFile) => compare(b, a) : compare;
  });
  return (a, b) => keys.map((compare) => compare(a, b)).find((sign) => sign !== 0) ?? 0;
}
