// `npm run verify -- FILE.xlsx …`: verifies a downloaded tracker through the bundle.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;

if (!existsSync('build/verify.mjs')) run('build.mjs');
process.exit(run('build/verify.mjs', ...process.argv.slice(2)));
