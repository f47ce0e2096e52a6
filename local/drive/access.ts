import { ApiError, forbidden } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { type DriveFile, type FileRole, fileRoles } from './drive-state';

/** What `who` may do with the file; `null` for strangers. */
export function roleOn(file: DriveFile, who: string): FileRole | null {
  return file.permissions.find((permission) => permission.emailAddress === who)?.role ?? null;
}

/**
 * The file, if the caller holds at least `least` on it.
 *
 * Docs and Sheets answer 404 for a file that does not exist (or is deleted) and 403 `PERMISSION_DENIED` for one that is not shared.
 */
export function requireAccess(call: ApiCall, fileId: string, least: FileRole): DriveFile {
  const file = call.world.drive.files[fileId];
  if (!file) throw new ApiError(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');
  const role = roleOn(file, call.caller);
  if (!role || fileRoles.indexOf(role) < fileRoles.indexOf(least)) throw forbidden();
  return file;
}

/** Records that the caller changed the file's content: Drive's change list, modified time, and the change for triggers. */
export function touch(call: ApiCall, file: DriveFile): void {
  file.modifiedTime = call.now;
  file.lastModifyingUser = call.caller;
  recordRevision(file, call);
  call.world.drive.changes.push({ fileId: file.id, time: call.now, removed: false });
  call.emit({ kind: 'file', fileId: file.id });
}

/** Drive merges a file's oldest revisions; so does this. */
const kept = 50;

function recordRevision(file: DriveFile, { caller, now }: ApiCall): void {
  const revisions = file.revisions ?? [];
  const id = String(Number(revisions[revisions.length - 1]?.id ?? 0) + 1);
  file.revisions = [...revisions, { id, modifiedTime: now, lastModifyingUser: caller }].slice(-kept);
}
