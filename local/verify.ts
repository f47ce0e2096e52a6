import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unreadable } from './check/unreadable';
import { printVerified } from './verify/print-verified';
import { readVerifyArguments } from './verify/read-verify-arguments';
import { verifyFile } from './verify/verify-file';

/** `npm run verify -- FILE.xlsx`: exit 0 when everything is as Handoff wrote it, 1 when something is not, 2 with one sentence when the file cannot be read. */
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** npm runs scripts in the checkout; what people type is relative to where they stand. */
const standing = (file: string): string => (existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file));

try {
  const given = readVerifyArguments(process.argv.slice(2));
  const report = await verifyFile({ ...given, file: standing(given.file) }, dist);
  console.log(given.json ? JSON.stringify(report, null, 2) : printVerified(report));
  process.exitCode = report.flaws.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
