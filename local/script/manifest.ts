import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the workspace reads of `appsscript.json`. https://developers.google.com/apps-script/manifest */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly services: readonly { readonly userSymbol: string; readonly serviceId: string }[];
}

/** Reads `appsscript.json` of a built project. Refuses one without `oauthScopes`: Google would guess them from the code. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'appsscript.json');
  if (!existsSync(path)) throw new Error(`There is no built project in ${folder}. Run “npm run build” first.`);
  const { timeZone, oauthScopes, dependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
    timeZone?: string;
    oauthScopes?: string[];
    dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string }[] };
  };
  if (!oauthScopes) throw new Error(`${path} must list its oauthScopes.`);
  return { timeZone: timeZone ?? 'Etc/UTC', oauthScopes, services: dependencies?.enabledAdvancedServices ?? [] };
}
