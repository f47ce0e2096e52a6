import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Does the built project have this top-level function? Read anew each time: the project may have been built again meanwhile. */
export function hasFunction(dist: string, name: string): boolean {
  const declared = new RegExp(`^(async )?function ${name}\\(`, 'm');
  return readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .some((file) => declared.test(readFileSync(join(dist, file), 'utf8')));
}
