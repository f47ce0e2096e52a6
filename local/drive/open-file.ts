import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import { type DriveFile, type FileRole, fileRoles } from './drive-state';

/**
 * The file that the call names, if the caller holds at least `least` on it.
 *
 * Drive hides what is not shared: it answers 404 for a stranger, and 403 only where the role is too weak. It hides files of shared drives as well
 * from whoever does not ask with `supportsAllDrives`. https://developers.google.com/workspace/drive/api/guides/enable-shareddrives
 */
export function openFile(call: ApiCall, least: FileRole): DriveFile {
  const file = openAnywhere(call, least);
  if (isOutOfSight(call, file)) throw notFound(file.id);
  return file;
}

/** The same for methods that know no `supportsAllDrives`: those of comments and revisions. */
export function openAnywhere(call: ApiCall, least: FileRole): DriveFile {
  const fileId = call.path['fileId'] ?? '';
  const file = call.world.drive.files[fileId];
  const role = file && roleOn(file, call.caller);
  if (!file || !role) throw notFound(fileId);
  if (fileRoles.indexOf(role) < fileRoles.indexOf(least)) {
    throw new ApiError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
  }
  return file;
}

/** Lists ask with two parameters for files of shared drives, calls for one file with one. */
export const isOutOfSight = ({ query }: ApiCall, { driveId }: DriveFile, parameters = ['supportsAllDrives']): boolean =>
  driveId !== undefined && parameters.some((name) => query[name] !== true);

export const ofAllDrives = ['supportsAllDrives', 'includeItemsFromAllDrives'];

const notFound = (fileId: string) => new ApiError(404, 'notFound', `File not found: ${fileId}.`);
