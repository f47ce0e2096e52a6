import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defaultPolicy } from '../../src/journeys/policy/policy';
import { policyRows } from '../../src/journeys/policy/policy-rows';
import { columns } from '../../src/tracker/columns';
import { peopleHeadings } from '../../src/tracker/people-rows';
import { stages } from '../../src/handoff/stage-name';
import { healthRows } from '../../src/google/tracker-layout';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What is in the repository, or about to be; deleted files left out. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
const pages = files.filter((path) => path.endsWith('.md') && !/^(test|local)\//.test(path));

/** Text of a table's first column, as people read it. */
const firstCells = (page: string) =>
  [...page.matchAll(/^\| *([^|]*?) *\|/gm)].flatMap(([, cell = '']) => cell.split(',').map((text) => text.replace(/`/g, '').trim()));

/** Google's documents and GitHub's both make anchors so. */
const anchors = (page: string) =>
  new Set(
    [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-'),
    ),
  );

/** Links and pictures of a page without those into the web; code is left out. */
const links = (page: string) =>
  [
    ...page
      .replace(/```[^]*?```/g, '')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].flatMap(([, target = '']) => (/^[a-z]+:/.test(target) ? [] : [target]));

const broken = (from: string) =>
  links(read(from)).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const to = path === '' ? from : relative(root, resolve(root, dirname(from), path));
    if (!existsSync(join(root, to))) return true;
    return anchor !== undefined && !anchors(read(to)).has(anchor);
  });

const missingIn = (page: string, names: readonly string[]) => {
  const cells = new Set(firstCells(read(page)));
  return names.filter((name) => !cells.has(name));
};

describe('the documentation', () => {
  it('names in the README the two commands that run the main job and the tests', () => {
    expect(['npm ci && npm start', 'npm ci && npm test'].filter((command) => !read('README.md').split('\n').includes(command))).toEqual([]);
  });

  it.each(pages)('has links that lead somewhere: %s', (page) => {
    expect(broken(page)).toEqual([]);
  });

  it('names in the README only files and folders that there are', () => {
    const named = [...read('README.md').matchAll(/`((?:src|local|test|docs|\.ci)\/[^`\s]*)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names in the README only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('explains every scope of the manifest, and no other, to the admin', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
    const section = /## Scopes\n([^]*?)\n## /.exec(read('docs/admin.md'))?.[1] ?? '';
    const explained = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => `https://www.googleapis.com/auth/${name}`);
    expect(explained.sort()).toEqual([...oauthScopes].sort());
  });

  it('names every setting of the Policy tab, with its default where that is a number', () => {
    const settings = policyRows(defaultPolicy).slice(1);
    const numbers = settings.filter(([, value = '']) => /^\d+$/.test(value));
    const admin = read('docs/admin.md');
    const wrong = numbers.filter(([setting = '', value = '']) => !new RegExp(`^\\| ${setting} +\\| ${value} +\\|`, 'm').test(admin));
    expect([
      missingIn(
        'docs/admin.md',
        settings.map(([setting = '']) => setting.replace(/^Words: .*/, 'Words: …')),
      ),
      wrong,
    ]).toEqual([[], []]);
  });

  it('names every column of the People tab and every row of the Health tab', () => {
    expect(missingIn('docs/admin.md', [...peopleHeadings, ...Object.values(healthRows)])).toEqual([]);
  });

  it('names every column of the tracker, the hidden ones too, and every stage', () => {
    const guide = read('docs/guide.md');
    const hidden = columns.filter((column) => 'hidden' in column).map(({ heading }) => heading);
    const shown = columns.filter((column) => !('hidden' in column)).map(({ heading }) => heading);
    expect([missingIn('docs/guide.md', shown), [...hidden, ...stages].filter((name) => !guide.includes(`_${name}_`))]).toEqual([[], []]);
  });

  it('defines every type that the page of the calls names', () => {
    const page = read('docs/rpc.md');
    const code = [...page.matchAll(/```ts\n([^]*?)```|`([^`\n]*)`/g)].map(([, block = '', inline = '']) => block + inline).join('\n');
    const types = code.replace(/\/\*[^]*?\*\/|'[^'\n]*'/g, '');
    const defined = new Set([...types.matchAll(/(?:interface|type) (\w+)/g)].map(([, name]) => name));
    const named = new Set(types.match(/\b[A-Z][A-Za-z]+\b/g));
    expect([...named].filter((name) => !defined.has(name) && !['Readonly', 'Record'].includes(name))).toEqual([]);
  });

  it('holds every picture that it shows, and none that it does not, each below 150 KB', () => {
    const shown = pages.flatMap((page) =>
      links(read(page)).flatMap((target) => (target.endsWith('.png') ? [relative(root, resolve(root, dirname(page), target))] : [])),
    );
    const pictures = files.filter((path) => path.endsWith('.png'));
    const large = pictures.filter((path) => readFileSync(join(root, path)).length > 150_000);
    expect([pictures, large]).toEqual([[...new Set(shown)].sort(), []]);
  });
});

describe('the repository', () => {
  it('names no path of the machine that it was written on', () => {
    const path = /(?:^|[\s"'`(=])\/(?:home|Users|root|work|tmp)\/[\w.-]+/m;
    const texts = files.filter((file) => !/\.(png|docx|ico|woff2?)$/.test(file) && file !== 'package-lock.json');
    expect(texts.filter((file) => path.test(read(file)))).toEqual([]);
  });
});
