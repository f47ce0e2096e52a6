// `npm run check`: everything that CI runs. `npm run check -- FILE …`: checks a design document through the bundle.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const args = process.argv.slice(2);

const run = (command, ...rest) => spawnSync(command, rest, { stdio: 'inherit' }).status ?? 1;

if (args.length > 0) {
  if (!existsSync('build/check.mjs')) run(process.execPath, 'build.mjs');
  process.exit(run(process.execPath, 'build/check.mjs', ...args));
}

const steps = [
  ['build', process.execPath, 'build.mjs'],
  ['types', process.execPath, '.ci/types.mjs'],
  ['lint', 'npx', '--no-install', 'eslint', '--config', '.ci/eslint.config.js', '--max-warnings', '0', 'src', 'local', 'test'],
  ['format', 'npx', '--no-install', 'prettier', '--log-level', 'warn', '--check', '.'],
  ['import walls', 'npx', '--no-install', 'depcruise', '--config', '.ci/walls.cjs', 'src', 'local'],
  ['dead code', 'npx', '--no-install', 'knip', '--config', '.ci/knip.json'],
  ['calls of the panel', process.execPath, '.ci/rpc-page.mjs', '--check'],
  ['tests', process.execPath, '.ci/jest.mjs'],
];

for (const [name, command, ...rest] of steps) {
  console.log(`\n— ${name}`);
  if (run(command, ...rest) !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(1);
  }
}
