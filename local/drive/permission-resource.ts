import type { World } from '../kernel/world';
import type { Permission } from './drive-state';

export function permissionResource(world: World, { id, type, emailAddress, role }: Permission): object {
  const displayName = world.accounts[emailAddress]?.name ?? emailAddress;
  return { kind: 'drive#permission', id, type, emailAddress, role, displayName, deleted: false, pendingOwner: false };
}
