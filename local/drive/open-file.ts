import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import { type DriveFile, type FileRole, fileRoles } from './drive-state';

/**
 * The file that the call names, if the caller holds at least `least` on it.
 *
 * Drive hides what is not shared: it answers 404 for a stranger, and 403 only where the role is too weak.
 */
export function openFile(call: ApiCall, least: FileRole): DriveFile {
  const fileId = call.path['fileId'] ?? '';
  const file = call.world.drive.files[fileId];
  const role = file && roleOn(file, call.caller);
  if (!file || !role) throw new ApiError(404, 'notFound', `File not found: ${fileId}.`);
  if (fileRoles.indexOf(role) < fileRoles.indexOf(least)) {
    throw new ApiError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
  }
  return file;
}
