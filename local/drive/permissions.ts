import { ApiError, NotBuilt } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { nextSerial } from '../kernel/world';
import { roleOn } from './access';
import { type BodyRules, checkBody } from './check-body';
import { type DriveFile, type FileRole, type Permission } from './drive-state';
import { openFile } from './open-file';
import { pageOf, pageSizeOf } from './page-of';
import { permissionId } from './permission-id';
import { permissionResource } from './permission-resource';
import { selected } from './selected';

const permissionFields = 'kind,id,type,role';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
const bodyRules: BodyRules = {
  fields: { role: 'string', type: 'string', emailAddress: 'string' },
  readOnly: ['deleted', 'displayName', 'id', 'kind', 'permissionDetails', 'photoLink', 'teamDrivePermissionDetails'],
  notBuilt: ['allowFileDiscovery', 'domain', 'expirationTime', 'inheritedPermissionsDisabled', 'pendingOwner', 'view'],
  file: 'local/drive/permissions.ts',
};

/** `drive.permissions.list`: writers and owners see who has access. */
export function listPermissions(call: ApiCall): unknown {
  const { permissions, driveId } = openFile(call, 'writer');
  // Of a file outside shared drives “the entire list”, unless a size is given. https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
  const size = pageSizeOf(call, { usual: 100, most: 100, isCut: true });
  const { entries, next } = pageOf(
    call,
    permissions,
    driveId === undefined && call.query['pageSize'] === undefined ? permissions.length : size,
  );
  const answer = {
    kind: 'drive#permissionList',
    ...next,
    permissions: entries.map((permission) => permissionResource(call.world, permission)),
  };
  return selected(call, answer, `kind,nextPageToken,permissions(${permissionFields})`);
}

/** `drive.permissions.create`: lets one person in, or changes the role of one who is. Mail goes out unless it is refused. */
export function createPermission(call: ApiCall): unknown {
  const file = openFile(call, 'writer');
  const role = checkedRole(call);
  const { type, ...body } = call.body as { type?: string; emailAddress?: string };
  const emailAddress = body.emailAddress?.toLowerCase();
  if (!type) throw new ApiError(400, 'required', 'The permission type field is required.');
  if (['group', 'domain', 'anyone'].includes(type)) throw new NotBuilt(`permission of type ${type}`, 'local/drive/permissions.ts');
  if (type !== 'user') throw new ApiError(400, 'invalid', 'The specified type is invalid or not supported.');
  if (!emailAddress || !/^[^@\s]+@[^@\s]+$/.test(emailAddress))
    throw new ApiError(
      400,
      'invalidSharingRequest',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  const before = roleOn(file, emailAddress);
  if (before === 'owner') throw new ApiError(403, 'cannotRemoveOwner', 'The owner of a file cannot be removed.');
  const permission: Permission = { id: permissionId(emailAddress), type, emailAddress, role };
  file.permissions = [...file.permissions.filter((held) => held.emailAddress !== emailAddress), permission];
  noteShare(call, file);
  if (call.query['sendNotificationEmail'] !== false && !before) notify(call, file, emailAddress);
  return selected(call, permissionResource(call.world, permission), permissionFields);
}

/** `drive.permissions.update`: another role for someone who is in. */
export function updatePermission(call: ApiCall): unknown {
  const file = openFile(call, 'writer');
  const role = checkedRole(call);
  const permission = findPermission(call, file);
  if (permission.role === 'owner') throw new ApiError(403, 'insufficientFilePermissions', 'The owner of a file cannot be changed.');
  permission.role = role;
  noteShare(call, file);
  return selected(call, permissionResource(call.world, permission), permissionFields);
}

/** `drive.permissions.delete`: by a writer, or by the person concerned. */
export function deletePermission(call: ApiCall): undefined {
  const own = openFile(call, 'reader');
  const permission = findPermission(call, own);
  const file = permission.emailAddress === call.caller ? own : openFile(call, 'writer');
  if (permission.role === 'owner') throw new ApiError(403, 'cannotRemoveOwner', 'The owner of a file cannot be removed.');
  file.permissions = file.permissions.filter((held) => held !== permission);
  call.world.drive.changes.push({ fileId: file.id, time: call.now, removed: true, toldTo: [permission.emailAddress] });
  noteShare(call, file);
  return undefined;
}

function checkedRole(call: ApiCall): FileRole {
  checkBody(call.body, bodyRules);
  const { role } = call.body as { role?: string };
  if (!role) throw new ApiError(400, 'required', 'The permission role field is required.');
  // The parameter that would allow it is not built. https://github.com/tidyverse/googledrive/issues/297
  if (role === 'owner')
    throw new ApiError(403, 'forbidden', "The transferOwnership parameter must be enabled when the permission role is 'owner'.");
  if (['organizer', 'fileOrganizer'].includes(role)) throw new NotBuilt(`permission of role ${role}`, 'local/drive/permissions.ts');
  if (role !== 'reader' && role !== 'commenter' && role !== 'writer')
    throw new ApiError(400, 'invalid', 'The specified role is invalid or not supported.');
  return role;
}

function findPermission(call: ApiCall, file: DriveFile): Permission {
  const id = call.path['permissionId'] ?? '';
  const found = file.permissions.find((permission) => permission.id === id);
  if (!found) throw new ApiError(404, 'notFound', `Permission not found: ${id}.`);
  return found;
}

function noteShare(call: ApiCall, file: DriveFile): void {
  call.world.drive.changes.push({ fileId: file.id, time: call.now, removed: false });
  call.emit({ kind: 'file', fileId: file.id });
}

function notify({ world, caller, now, query }: ApiCall, file: DriveFile, to: string): void {
  const by = world.accounts[caller]?.name ?? caller;
  world.outbox.push({
    id: `mail-${String(nextSerial(world))}`,
    at: now,
    from: caller,
    to: [to],
    cc: [],
    subject: `Document shared with you: "${file.name}"`,
    body: String(query['emailMessage'] ?? `${by} has invited you to: ${file.name}`),
    kind: 'mail',
  });
}
