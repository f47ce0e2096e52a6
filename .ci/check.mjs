// `npm run check`: everything that CI runs. `npm run check -- FILE …`: checks a design document through the bundle.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const args = process.argv.slice(2);

const run = (command, ...rest) => spawnSync(command, rest, { stdio: 'inherit' }).status ?? 1;

if (args.length > 0) {
  if (!existsSync('build/check.mjs')) run(process.execPath, 'build.mjs');
  process.exit(run(process.execPath, 'build/check.mjs', ...args));
}

const tool = (name, ...rest) => ['npx', '--no-install', name, ...rest];

/** What only reads the code. */
const readings = [
  ['types', process.execPath, '.ci/types.mjs'],
  ['lint', ...tool('eslint', '--config', '.ci/eslint.config.js', '--max-warnings', '0', 'src', 'local', 'test')],
  ['format', ...tool('prettier', '--log-level', 'warn', '--check', '.')],
  ['import walls', ...tool('depcruise', '--config', '.ci/walls.cjs', 'src', 'local')],
  ['dead code', ...tool('knip', '--config', '.ci/knip.json')],
  ['calls of the panel', process.execPath, '.ci/rpc-page.mjs', '--check'],
];

function end(name) {
  console.error(`\n${name} failed.`);
  process.exit(1);
}

/** Runs a command to its end and answers what it said. */
const read = ([name, command, ...rest]) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (status) => resolve({ name, status, said: Buffer.concat(said).toString() }));
  });

/** Two at a time: each uses one core. Tells of all that is wrong, not only of the first. */
async function readAll() {
  const waiting = [...readings];
  const failed = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, status, said } = await read(next);
      console.log(`\n— ${name}\n${said.trimEnd()}`);
      if (status !== 0) failed.push(name);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

console.log('\n— build');
if (run(process.execPath, 'build.mjs') !== 0) end('build');
const failed = await readAll();
if (failed.length > 0) end(failed.join(', '));
console.log('\n— tests');
if (run(process.execPath, '.ci/jest.mjs') !== 0) end('tests');
