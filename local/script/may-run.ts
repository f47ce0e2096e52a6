import { roleOn } from '../drive/access';
import type { FileRole } from '../drive/drive-state';
import { ApiError, forbidden } from '../kernel/api-error';
import type { Account, World } from '../kernel/world';
import type { ActiveFile } from './execution';
import { ScriptFault } from './script-fault';

/** The caller's account. Throws Google's 401 for an address that has none. */
export function requireAccount(world: World, user: string): Account {
  const account = world.accounts[user];
  if (!account) throw new ApiError(401, 'authError', `There is no account ${user} in this workspace.`, 'UNAUTHENTICATED');
  return account;
}

/** The project is published inside the company only: people outside cannot run it. */
export function requireMember(world: World, user: string): void {
  if (requireAccount(world, user).external) throw forbidden(`${user} is outside the company and cannot run the add-on.`);
}

/** What the user may do with the open file; `null` where none is open. Throws when the file is not there or not shared. */
export function roleOnActive(world: World, user: string, { documentId, spreadsheetId }: ActiveFile): FileRole | null {
  const fileId = documentId ?? spreadsheetId;
  if (fileId === undefined) return null;
  const file = world.drive.files[fileId];
  if (!file) throw new ApiError(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');
  const role = roleOn(file, user);
  if (!role) throw forbidden();
  return role;
}

/** An add-on runs in a file for those who may edit it: https://developers.google.com/workspace/add-ons/concepts/editor-triggers */
export function requireEditor(world: World, user: string, active: ActiveFile): void {
  requireMember(world, user);
  if (!getsMenus(world, user, active)) throw forbidden('Add-ons do not run for people who may only view or comment.');
}

/** Names that end in `_` are the script's own: https://developers.google.com/apps-script/guides/html/communication#private_functions */
export function requirePublic(functionName: string): void {
  if (functionName.endsWith('_')) throw new ScriptFault(`Script function not found: ${functionName}`);
}

/** Whether a file that is opened shows the menus of add-ons: who may only view or comment gets none. */
export function getsMenus(world: World, user: string, active: ActiveFile): boolean {
  requireAccount(world, user);
  const role = roleOnActive(world, user, active);
  return role !== 'reader' && role !== 'commenter';
}
