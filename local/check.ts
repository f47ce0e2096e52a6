import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile } from './check/check-file';
import { printReport } from './check/print-report';
import { readArguments } from './check/read-arguments';
import { Unreadable } from './check/unreadable';

/** `npm run check -- FILE`: exit 0 when nothing blocks, 1 when something does, 2 with one sentence when the file cannot be read. */
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** npm runs scripts in the checkout; what people type is relative to where they stand. */
const standing = (file: string): string => (existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file));

try {
  const given = readArguments(process.argv.slice(2));
  const report = await checkFile({ ...given, file: standing(given.file) }, dist);
  console.log(given.json ? JSON.stringify(report, null, 2) : printReport(report));
  process.exitCode = report.findings.some(({ severity }) => severity === 'block') ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
