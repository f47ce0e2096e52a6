import type { World } from '../kernel/world';

/** The script project as Drive shows it: a file that its owner may edit. https://developers.google.com/apps-script/guides/projects */
export function scriptProjectFile(world: World, owner: string): void {
  const { scriptId } = world.script;
  world.drive.files[scriptId] = {
    id: scriptId,
    name: 'Handoff',
    mimeType: 'application/vnd.google-apps.script',
    createdTime: 0,
    modifiedTime: 0,
    lastModifyingUser: owner,
    trashed: false,
    permissions: [{ id: 'script-owner', type: 'user', emailAddress: owner, role: 'owner' }],
  };
}
