import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import { documentType, type DriveFile, type FileRole, spreadsheetType } from './drive-state';
import { driveUser } from './drive-user';
import { permissionResource } from './permission-resource';

/** The file as `files.get` answers it with `fields=*`, to this caller. Permissions are shown to writers only. */
export function fileResource(call: ApiCall, file: DriveFile): object {
  const { world, caller } = call;
  const role = roleOn(file, caller);
  const edits = mayEdit(role);
  const owners = file.permissions.filter((permission) => permission.role === 'owner');
  const user = (email: string) => driveUser(world, email, caller);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description !== undefined && { description: file.description }),
    starred: false,
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    ...(file.parents && { parents: file.parents }),
    ...(file.appProperties && { appProperties: file.appProperties }),
    spaces: ['drive'],
    version: String(file.revisions?.length ?? 1),
    webViewLink: webViewLink(file),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    ...(file.driveId === undefined
      ? { owners: owners.map(({ emailAddress }) => user(emailAddress)), ownedByMe: role === 'owner' }
      : { driveId: file.driveId }),
    lastModifyingUser: user(file.lastModifyingUser),
    shared: file.permissions.length > 1,
    capabilities: capabilities(role),
    ...(edits && {
      permissions: file.permissions.map((permission) => permissionResource(world, permission)),
      permissionIds: file.permissions.map(({ id }) => id),
    }),
  };
}

const mayEdit = (role: FileRole | null): boolean => role === 'writer' || role === 'owner';

function capabilities(role: FileRole | null): Record<string, boolean> {
  const edits = mayEdit(role);
  return {
    canComment: edits || role === 'commenter',
    canCopy: role !== null,
    canDelete: role === 'owner',
    canDownload: role !== null,
    canEdit: edits,
    canModifyContent: edits,
    canReadRevisions: edits,
    canRename: edits,
    canShare: edits,
    canTrash: role === 'owner',
    canUntrash: role === 'owner',
  };
}

function webViewLink({ id, mimeType }: DriveFile): string {
  if (mimeType === documentType) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === spreadsheetType) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
