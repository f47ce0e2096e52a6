import type { ApiCall } from '../kernel/api-method';
import { copyDocument } from '../docs/copy-document';
import { ApiError } from '../kernel/api-error';
import { type BodyRules, checkBody } from './check-body';
import { copySpreadsheet } from './copy-spreadsheet';
import { createFile } from './create-file';
import type { DriveFile } from './drive-state';
import { fileResource } from './file-resource';
import { openFile } from './open-file';
import { fileFields, selected } from './selected';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
const bodyRules: BodyRules = {
  fields: { name: 'string', description: 'string', trashed: 'boolean', appProperties: { map: 'string' } },
  readOnly:
    'capabilities driveId explicitlyTrashed exportLinks fileExtension fullFileExtension hasAugmentedPermissions hasThumbnail headRevisionId iconLink id imageMediaMetadata isAppAuthorized kind lastModifyingUser md5Checksum modifiedByMe ownedByMe owners permissionIds permissions quotaBytesUsed resourceKey sha1Checksum sha256Checksum shared sharingUser size spaces teamDriveId thumbnailLink thumbnailVersion trashingUser version videoMediaMetadata viewedByMe webContentLink webViewLink'.split(
      ' ',
    ),
  notBuilt:
    'clientEncryptionDetails contentHints contentRestrictions copyRequiresWriterPermission createdTime downloadRestrictions folderColorRgb inheritedPermissionsDisabled labelInfo linkShareMetadata mimeType modifiedByMeTime modifiedTime originalFilename parents properties sharedWithMeTime shortcutDetails starred trashedTime viewedByMeTime viewersCanCopyContent writersCanShare'.split(
      ' ',
    ),
  file: 'local/drive/change-file.ts',
};

interface FileBody {
  name?: string;
  description?: string;
  trashed?: boolean;
  /** `null` takes a property away. */
  appProperties?: Record<string, string | null>;
}

/** `drive.files.copy`: a new file of the caller with the same content, named as asked or `Copy of …`; nobody else is let in. */
export function copyFile(call: ApiCall): unknown {
  const original = openFile(call, 'reader');
  checkBody(call.body, bodyRules);
  const body = withoutUnset(call.body);
  const copy = createFile(call, { name: body.name ?? `Copy of ${original.name}`, mimeType: original.mimeType });
  copyDocument(call.world, original.id, copy.id);
  copySpreadsheet(call.world, original.id, copy.id);
  const { description, appProperties } = original;
  apply(copy, { ...(description !== undefined && { description }), ...(appProperties && { appProperties }) });
  apply(copy, body);
  return selected(call, fileResource(call, copy), fileFields);
}

/** `drive.files.update` of metadata: name, description, app properties, and the bin (owners only). */
export function updateFile(call: ApiCall): unknown {
  const file = openFile(call, 'writer');
  checkBody(call.body, bodyRules);
  const body = withoutUnset(call.body);
  if (body.trashed !== undefined) openFile(call, 'owner');
  apply(file, body);
  noteChange(call, file);
  return selected(call, fileResource(call, file), fileFields);
}

/** `drive.files.delete`: gone for everybody, past the bin. */
export function deleteFile(call: ApiCall): undefined {
  const file = openFile(call, 'owner');
  const { drive, docs, sheets } = call.world;
  Reflect.deleteProperty(drive.files, file.id);
  Reflect.deleteProperty(docs.documents, file.id);
  Reflect.deleteProperty(sheets.spreadsheets, file.id);
  drive.changes.push({ fileId: file.id, time: call.now, removed: true, toldTo: file.permissions.map(({ emailAddress }) => emailAddress) });
  call.emit({ kind: 'file', fileId: file.id });
  return undefined;
}

/** A member that is null is one that is not set; of app properties it says which are to go. */
const withoutUnset = (body: unknown): FileBody => Object.fromEntries(Object.entries(body ?? {}).filter(([, value]) => value !== null));

function apply(file: DriveFile, { name, description, trashed, appProperties }: FileBody): void {
  if (name === '') throw new ApiError(400, 'invalid', 'The name cannot be empty.');
  if (name !== undefined) file.name = name;
  if (description !== undefined) file.description = description;
  if (trashed !== undefined) file.trashed = trashed;
  if (!appProperties) return;
  const merged = Object.entries({ ...file.appProperties, ...appProperties }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  file.appProperties = Object.fromEntries(merged);
}

/** A change of metadata moves `modifiedTime` and is told, but is no revision of the content. */
function noteChange(call: ApiCall, file: DriveFile): void {
  file.modifiedTime = call.now;
  file.lastModifyingUser = call.caller;
  call.world.drive.changes.push({ fileId: file.id, time: call.now, removed: false });
  call.emit({ kind: 'file', fileId: file.id });
}
