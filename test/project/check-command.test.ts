import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-command-'));

const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** `npm run check -- …`, as a person in another folder types it. */
function check(...given: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, '.ci/check.mjs'), ...given], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const trial =
  '# Initech\n\nInitech makes printers in two sites.\n\n## Customer environment\n\nOne data centre with 12 servers.\n\n## Trial design\n\nOne node with 8 CPU for 40 users.\n';
const filled = `${trial}\n## Production requirements\n\nThree nodes with 16 CPU and 64 GB of memory each for 900 users.\n`;
const good = file('good.md', filled);
const bad = file('bad.md', trial);

const usage = 'Use: npm run check -- FILE [--production yes|no|undecided] [--json]\n';

describe('npm run check -- FILE', () => {
  it('ends with 0 when nothing blocks, and says what it read', () => {
    expect(check(good)).toEqual({
      status: 0,
      out: [
        'good',
        '4 sections in 1 tab',
        'Production differs from the trial; section “Production requirements” is filled',
        '',
        'warning  “Production requirements” does not say: Deployment method · Hosting provider · Environments · Code hosts · Repositories, monorepos, largest · External services · CI/CD · Network and access · Upgrade and change process · Deviations from the standard deployment.  (Production requirements)',
        '         production-complete',
        '',
        'Nothing blocks a review.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('ends with 1 when something blocks, and says what', () => {
    expect(check(bad)).toEqual({
      status: 1,
      out: [
        'bad',
        '3 sections in 1 tab',
        'Production differs from the trial; no separate section',
        '',
        'blocks   Production differs from the trial, but there is no separate section on production requirements.',
        '         production-separate',
        '',
        '1 finding blocks a review.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('takes a file of the folder that it is typed in', () => {
    expect(check('good.md').status).toBe(0);
  });

  it('tells machines the whole report with --json', () => {
    const { status, out, err } = check('bad.md', '--json');
    expect([status, JSON.parse(out), err]).toEqual([
      1,
      {
        document: { title: 'bad', tabs: 1, sections: 3 },
        production: { declared: 'yes', section: null },
        findings: [
          {
            rule: 'production-separate',
            severity: 'block',
            message: 'Production differs from the trial, but there is no separate section on production requirements.',
            section: null,
            link: null,
          },
        ],
      },
      '',
    ]);
  });

  it.each([
    [[], 'yes', 0],
    [['--production', 'yes'], 'yes', 0],
    [['--production', 'no'], 'no', 0],
    [['--production', 'undecided'], 'undecided', 1],
  ] as const)('finds the section on production whatever is declared: %j', (given, declared, expected) => {
    const { status, out } = check('good.md', '--json', ...given);
    const { production } = JSON.parse(out) as { production: unknown };
    const section = { heading: 'Production requirements', path: ['Initech'], state: 'filled' };
    expect([status, production]).toEqual([expected, { declared, section }]);
  });
});

describe('what cannot be read ends with 2 and one sentence', () => {
  const nowhere = join(folder, 'nowhere.docx');

  it.each<[what: string, given: string[], sentence: string]>([
    ['no file', ['--json'], `Which file? ${usage}`],
    ['a file that is not there', ['nowhere.docx'], `There is no file ${nowhere}.\n`],
    ['a folder', [folder], `${folder} is not a file.\n`],
    ['an empty file', [file('empty.docx', '')], '“empty.docx” is empty. Choose the file again, or export it again from its source.\n'],
    [
      'no document',
      [file('photo.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47]))],
      '“photo.docx” is an image, not a document. Import a .docx, .md, .html or Google Docs .json file.\n',
    ],
    ['an unknown option', [good, '--fast'], `There is no option --fast. ${usage}`],
    ['an unknown answer', [good, '--production', 'perhaps'], `--production must be yes, no or undecided, not “perhaps”. ${usage}`],
    ['two files', [good, bad], `One file at a time: ${good} or ${bad}? ${usage}`],
  ])('%s', (_, given, sentence) => {
    expect(check(...given)).toEqual({ status: 2, out: '', err: sentence });
  });
});
