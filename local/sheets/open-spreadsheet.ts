import { requireAccess } from '../drive/access';
import { type DriveFile, type FileRole, spreadsheetType } from '../drive/drive-state';
import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { newSpreadsheet } from './new-spreadsheet';
import type { Spreadsheet } from './sheets-state';

/**
 * The spreadsheet and its file, if the caller holds at least `least`.
 *
 * A spreadsheet that was made by `drive.files.create` has its first sheet from here on.
 */
export function openSpreadsheet(
  call: ApiCall,
  spreadsheetId: string,
  least: FileRole,
): { readonly file: DriveFile; readonly spreadsheet: Spreadsheet } {
  const file = requireAccess(call, spreadsheetId, least);
  if (file.mimeType !== spreadsheetType)
    throw new ApiError(400, 'failedPrecondition', 'This operation is not supported for this document', 'FAILED_PRECONDITION');
  const { spreadsheets } = call.world.sheets;
  const spreadsheet = (spreadsheets[spreadsheetId] ??= newSpreadsheet(
    call.world.accounts[file.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? '']?.zone,
  ));
  return { file, spreadsheet };
}
