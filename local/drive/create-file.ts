import { createHash } from 'node:crypto';
import type { ApiCall } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import { touch } from './access';
import type { DriveFile } from './drive-state';
import { permissionId } from './permission-id';

/** Makes a Drive file that the caller owns, with an id that looks like Google's; its content is the caller's to add. */
export function createFile(call: ApiCall, { name, mimeType }: { name: string; mimeType: string }): DriveFile {
  const id = `1${createHash('sha256')
    .update(`file${String(nextSerial(call.world))}`)
    .digest('base64url')}`;
  const file: DriveFile = {
    id,
    name,
    mimeType,
    createdTime: call.now,
    modifiedTime: call.now,
    lastModifyingUser: call.caller,
    trashed: false,
    permissions: [{ id: permissionId(call.caller), type: 'user', emailAddress: call.caller, role: 'owner' }],
  };
  call.world.drive.files[id] = file;
  touch(call, file);
  return file;
}
