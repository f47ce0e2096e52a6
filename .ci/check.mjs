// `npm run check`: everything that CI runs. `npm run check -- FILE …`: checks a design document through the bundle.
import { spawn, spawnSync } from 'node:child_process';
import { runBundle } from './run-bundle.mjs';

const args = process.argv.slice(2);
if (args.length > 0) process.exit(runBundle('check', ...args));

/** What only reads the code: npm scripts, by what each looks at. */
const readings = {
  types: 'types',
  lint: 'lint',
  format: 'formatted',
  'import walls': 'walls',
  'dead code': 'dead',
  'calls of the panel': 'rpc-page-current',
};

function end(name) {
  console.error(`\n${name} failed.`);
  process.exit(1);
}

/** Runs an npm script to its end and answers what it said. */
const read = ([name, script]) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (status) => resolve({ name, status, said: Buffer.concat(said).toString() }));
  });

/** Two at a time: each uses one core. Tells of all that is wrong, not only of the first. */
async function readAll() {
  const waiting = Object.entries(readings);
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

const node = (script) => spawnSync(process.execPath, [script], { stdio: 'inherit' }).status;

console.log('\n— build');
if (node('build.mjs') !== 0) end('build');
const failed = await readAll();
if (failed.length > 0) end(failed.join(', '));
console.log('\n— tests');
if (node('.ci/jest.mjs') !== 0) end('tests');
