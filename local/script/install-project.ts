import { createFile } from '../drive/create-file';
import type { ApiCall } from '../kernel/api-method';

/** https://developers.google.com/workspace/drive/api/guides/mime-types */
const scriptType = 'application/vnd.google-apps.script';

/** Puts the script project into the caller's Drive, where it is a file like any other. */
export function installProject(call: ApiCall, title: string): void {
  call.world.script.scriptId = createFile(call, { name: title, mimeType: scriptType }).id;
}
