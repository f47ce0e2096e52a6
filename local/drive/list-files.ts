import { NotBuilt } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import type { DriveFile } from './drive-state';
import { fileMatches } from './file-matches';
import { fileResource } from './file-resource';
import { isOutOfSight, ofAllDrives } from './open-file';
import { invalidValue, pageOf, pageSizeOf } from './page-of';
import { fileFields, selected } from './selected';

/** `drive.files.list`: the files that the caller can see, latest change first unless `orderBy` says otherwise. */
export function listFiles(call: ApiCall): unknown {
  const { q, orderBy, corpora = 'user', spaces = 'drive' } = call.query;
  if (corpora !== 'user' || spaces !== 'drive') throw new NotBuilt(`corpora or spaces but user and drive`, 'local/drive/list-files.ts');
  const size = pageSizeOf(call, { usual: 100, most: 1000 });
  const matches = fileMatches(String(q ?? ''), call.caller);
  const seen = Object.values(call.world.drive.files)
    .filter((file) => roleOn(file, call.caller) !== null && !isOutOfSight(call, file, ofAllDrives) && matches(file))
    .sort(order(String(orderBy ?? 'modifiedTime desc')));
  const { entries, next } = pageOf(call, seen, size);
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...next,
    files: entries.map((file) => fileResource(call, file)),
  };
  return selected(call, answer, `kind,incompleteSearch,nextPageToken,files(${fileFields})`);
}

const orders: Record<string, (a: DriveFile, b: DriveFile) => number> = {
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  createdTime: (a, b) => a.createdTime - b.createdTime,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
};

const unbuiltOrders = [
  'folder',
  'modifiedByMeTime',
  'name_natural',
  'quotaBytesUsed',
  'recency',
  'sharedWithMeTime',
  'starred',
  'viewedByMeTime',
];

function order(orderBy: string): (a: DriveFile, b: DriveFile) => number {
  const keys = orderBy.split(',').map((key) => {
    const [field = '', direction] = key.trim().split(/\s+/);
    const compare = orders[field];
    if (unbuiltOrders.includes(field)) throw new NotBuilt(`orderBy ${field}`, 'local/drive/list-files.ts');
    if (!compare || (direction !== undefined && direction !== 'desc')) throw invalidValue();
    return direction === 'desc' ? (a: DriveFile, b: DriveFile) => compare(b, a) : compare;
  });
  return (a, b) => keys.map((compare) => compare(a, b)).find((sign) => sign !== 0) ?? 0;
}
