// What a build is made of, told by names, sizes and times of writing, so that an old bundle is known for one in a few milliseconds.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'local'];
const files = ['build.mjs', 'appsscript.json', 'package-lock.json', '.ci/apps-script-bundle.mjs'];

/** Another text whenever a source of the build was written, added or taken away. */
export function sources() {
  const hash = createHash('sha256');
  for (const path of [...files, ...folders.flatMap(filesBelow)]) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${found ? `${found.size} ${found.mtimeMs}` : 'is not there'}\n`);
  }
  return hash.digest('hex');
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
