import { NotBuilt } from '../kernel/api-error';
import type { Edit } from './edit';
import type { ProtectedRange } from './shapes/sheet-shapes';

/**
 * Who may edit a protected range: those named, and always the spreadsheet's owner and the caller.
 *
 * "Neither the owner of the spreadsheet nor the current user can be removed."
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function protectionEditors(
  { call, file }: Edit,
  editors: NonNullable<ProtectedRange['editors']> = {},
): NonNullable<ProtectedRange['editors']> {
  if (editors.groups?.length) throw new NotBuilt('groups', 'local/sheets/protection-editors.ts');
  const owners = file.permissions.filter(({ role }) => role === 'owner').map(({ emailAddress }) => emailAddress);
  return {
    users: [...new Set([...owners, call.caller, ...(editors.users ?? []).map((user) => user.toLowerCase())])],
    ...(editors.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}),
  };
}
