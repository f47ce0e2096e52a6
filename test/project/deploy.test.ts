import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** Notes what it was asked, answers as clasp 3 does, and fails in the words of the variable FAILS. */
const fakeClasp = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const words = process.argv.slice(2);
appendFileSync('asked.txt', words.join(' ') + '\\n');
if (process.env.FAILS) { console.error(process.env.FAILS); process.exit(1); }
const settings = existsSync('.clasp.json') ? JSON.parse(readFileSync('.clasp.json', 'utf8')) : {};
const answers = {
  'create-script': () => {
    if (settings.scriptId !== undefined) { console.error('Project file already exists.'); process.exit(0); }
    writeFileSync('dist/appsscript.json', 'the manifest of an empty project');
    writeFileSync('.clasp.json', JSON.stringify({ scriptId: 'script-1', rootDir: 'dist', scriptExtensions: ['.js'] }));
    return { scriptId: 'script-1', files: ['dist/appsscript.json'] };
  },
  push: () => readFileSync('dist/appsscript.json', 'utf8') === 'ours' ? [{}] : process.exit(1),
  'create-version': () => ({ versionNumber: 7 }),
  'list-deployments': () => JSON.parse(process.env.DEPLOYMENTS || '[{"deploymentId":"head"}]'),
  'create-deployment': () => ({ deploymentId: 'deployment-1', versionNumber: 7 }),
  'update-deployment': () => ({ deploymentId: words[1], versionNumber: 7 }),
};
console.log(JSON.stringify(answers[words[0]]()));
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handoff-deploy-test-'));
  for (const name of ['.ci', 'dist', 'bin']) mkdirSync(join(folder, name));
  cpSync(resolve('.ci/deploy.mjs'), join(folder, '.ci/deploy.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "version": "0.1.0", "type": "module" }');
  writeFileSync(join(folder, 'dist/appsscript.json'), 'ours');
  writeFileSync(join(folder, 'dist/Code.js'), 'code');
  writeFileSync(join(folder, '.clasp.json'), readFileSync(resolve('.clasp.json')));
  writeFileSync(join(folder, 'bin/package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(folder, 'bin/clasp'), fakeClasp);
  chmodSync(join(folder, 'bin/clasp'), 0o755);
});

afterEach(() => rmSync(folder, { recursive: true }));

const deploy = (more: Record<string, string> = {}) => {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/deploy.mjs'], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const asked = () => read('asked.txt').trim().split('\n');
const settings = () => JSON.parse(read('.clasp.json')) as Record<string, unknown>;
const settle = (values: object) => writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ rootDir: 'dist', ...values }));
const byHand = (stdout: string) => /set “(.*)” to (\d+)/.exec(stdout)?.slice(1);

const version = '--versionNumber 7 --description Handoff 0.1.0 --json';

describe('npm run deploy', () => {
  it('makes the script project the first time, keeps our manifest, and remembers script and deployment', () => {
    const { status, stdout, stderr } = deploy();
    expect([status, stderr, asked(), settings(), read('dist/appsscript.json'), byHand(stdout)]).toEqual([
      0,
      '',
      [
        'create-script --type standalone --title Handoff --rootDir dist --json',
        'push --force --json',
        'create-version Handoff 0.1.0 --json',
        'list-deployments --json',
        `create-deployment ${version}`,
      ],
      { scriptId: 'script-1', rootDir: 'dist', scriptExtensions: ['.js'], deploymentId: 'deployment-1' },
      'ours',
      ['Docs add-on script version', '7'],
    ]);
  });

  it('updates the same deployment ever after, and names the one step by hand', () => {
    deploy();
    rmSync(join(folder, 'asked.txt'));
    const { status, stdout } = deploy();
    expect([status, asked(), byHand(stdout)]).toEqual([
      0,
      ['push --force --json', 'create-version Handoff 0.1.0 --json', `update-deployment deployment-1 ${version}`],
      ['Docs add-on script version', '7'],
    ]);
  });

  it('takes up a deployment that another checkout made', () => {
    settle({ scriptId: 'script-1' });
    deploy({ DEPLOYMENTS: '[{"deploymentId":"head"},{"deploymentId":"theirs","versionNumber":3}]' });
    expect([asked()[3], settings().deploymentId]).toEqual([`update-deployment theirs ${version}`, 'theirs']);
  });

  it('does not guess between several deployments', () => {
    settle({ scriptId: 'script-1' });
    const { status, stderr } = deploy({
      DEPLOYMENTS: '[{"deploymentId":"one","versionNumber":3},{"deploymentId":"two","versionNumber":4,"description":"old"}]',
    });
    expect([status, stderr.split('\n'), asked().length]).toEqual([
      1,
      [
        'The script project has several deployments, and .clasp.json does not say which one serves Handoff.',
        '  one  version 3  ',
        '  two  version 4  old',
        'Write the right one into .clasp.json as "deploymentId", then deploy again.',
        '',
      ],
      3,
    ]);
  });

  it.each([
    ['No credentials found.', 'You are not logged in to Google, or not any more. Run `npx clasp login`'],
    [
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      'The Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings',
    ],
    ['Socket hang up', '`clasp create-script` failed; nothing after it was done.'],
  ])('stops at “%s” with the next step, and changes nothing', (told, sentence) => {
    const { status, stderr } = deploy({ FAILS: told });
    expect([status, stderr.startsWith(sentence), stderr.includes(told), asked().length, settings(), read('dist/appsscript.json')]).toEqual([
      1,
      true,
      true,
      1,
      { scriptId: '', rootDir: 'dist' },
      'ours',
    ]);
  });

  it('says how to get clasp where there is none', () => {
    const { status, stderr } = deploy({ PATH: folder });
    expect([status, stderr]).toEqual([1, 'clasp cannot be started (ENOENT). Run `npm ci`, then `npm run deploy`.\n']);
  });
});
