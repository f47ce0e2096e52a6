import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Counts how often it builds, and fails where a source says so; its bundle tells which build it is of, and what it was given. */
const fakeBuild = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sources } from './.ci/sources.mjs';
if (readFileSync('src/one.ts', 'utf8') === 'broken') { console.error('src/one.ts is broken'); process.exit(1); }
const number = existsSync('built.txt') ? Number(readFileSync('built.txt', 'utf8')) + 1 : 1;
writeFileSync('built.txt', String(number));
mkdirSync('build', { recursive: true });
writeFileSync('build/check.mjs', 'console.log("build ' + number + '", ...process.argv.slice(2)); process.exit(process.argv.length - 2);');
writeFileSync('build/sources', sources());
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-bundle-'));
  for (const name of ['.ci', 'src/deep', 'local']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['check', 'run-bundle', 'sources']) cpSync(resolve(`.ci/${name}.mjs`), join(folder, `.ci/${name}.mjs`));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'build.mjs'), fakeBuild);
  writeFileSync(join(folder, 'src/one.ts'), '1');
  writeFileSync(join(folder, 'src/deep/two.ts'), '2');
});

afterEach(() => rmSync(folder, { recursive: true }));

function check(...given: string[]): readonly [status: number | null, out: string, err: string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/check.mjs', ...given], { cwd: folder, encoding: 'utf8' });
  return [status, stdout.trim(), stderr.trim()];
}

describe('a command that runs a bundle', () => {
  it('builds where there is none, runs what is fresh as it is, and hands on words and exit code', () => {
    expect([check('a', 'b'), check('a')]).toEqual([
      [2, 'build 1 a b', ''],
      [1, 'build 1 a', ''],
    ]);
  });

  it.each<[what: string, change: () => void]>([
    ['was written', () => writeFileSync(join(folder, 'src/one.ts'), 'one')],
    ['was written in the same size', () => touch('src/deep/two.ts', 1)],
    ['was put back to an older one', () => touch('src/deep/two.ts', -3600)],
    ['was added', () => writeFileSync(join(folder, 'local/three.ts'), '3')],
    ['was taken away', () => rmSync(join(folder, 'src/deep/two.ts'))],
  ])('builds again when a source %s', (_, change) => {
    check('a');
    change();
    expect([check('a')[1], check('a')[1]]).toEqual(['build 2 a', 'build 2 a']);
  });

  it('does not judge by an old bundle where the sources cannot be built', () => {
    check('a');
    writeFileSync(join(folder, 'src/one.ts'), 'broken');
    expect(check('a')).toEqual([2, '', 'src/one.ts is broken']);
  });
});

function touch(path: string, seconds: number): void {
  const file = join(folder, path);
  const at = statSync(file).mtimeMs / 1000 + seconds;
  utimesSync(file, at, at);
}
