import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build makes, by who has to take note: the server itself (with what it reads when it starts), the page, or the script and its sidebar. */
const parts = {
  server: ['build/start.mjs', 'local/server/sidebar-shim.client.js', 'dist/appsscript.json'],
  page: ['build/page/main.js', 'build/page/main.css', 'build/page/index.html'],
  script: ['dist/Code.js', 'dist/Sidebar.html'],
} as const;

export type Part = keyof typeof parts;
export type Digests = Readonly<Record<Part, string>>;

/** Fingerprints of what was built last in this checkout. */
export function digestsOf(root: string): Digests {
  const digest = (paths: readonly string[]) => {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(readFileSync(join(root, path)));
    return hash.digest('hex');
  };
  return { server: digest(parts.server), page: digest(parts.page), script: digest(parts.script) };
}

/** The parts that a build made anew, the server first. */
export const changedParts = (before: Digests, after: Digests): readonly Part[] =>
  (['server', 'page', 'script'] as const).filter((part) => before[part] !== after[part]);
