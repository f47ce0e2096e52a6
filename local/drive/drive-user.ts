import type { World } from '../kernel/world';
import { permissionId } from './permission-id';

/** A person as Drive shows them to `viewer`; people that the workspace does not know are called by their address. */
export function driveUser(world: World, email: string, viewer: string): object {
  const displayName = world.accounts[email]?.name ?? email;
  return { kind: 'drive#user', displayName, me: email === viewer, permissionId: permissionId(email), emailAddress: email };
}
