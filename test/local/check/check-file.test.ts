import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../../local/check/check-file';
import { Unreadable } from '../../../local/command/unreadable';
import { printReport } from '../../../local/check/print-report';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const dist = join(__dirname, '../script/project');
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const check = (path: string, production: 'yes' | 'no' | 'undecided' = 'yes') => checkFile({ file: path, production, json: false }, dist);

describe('checkFile', () => {
  it('asks the built product and hands on its report', async () => {
    expect(await check(file('tdd.md', '# Trial\n\nTwo nodes.\n'), 'no')).toEqual({
      document: { title: 'checkTdd', tabs: 1, sections: 2 },
      production: { declared: 'no', section: null },
      findings: [{ rule: 'a-rule', severity: 'block', message: 'It is missing.', section: 'Trial', link: null }],
    });
  });

  it('says why a file cannot be read', async () => {
    await expect(check(join(folder, 'nowhere.docx'))).rejects.toThrow(`There is no file ${join(folder, 'nowhere.docx')}.`);
    await expect(check(folder)).rejects.toThrow(`${folder} is not a file.`);
    await expect(check(file('empty.docx', ''))).rejects.toBeInstanceOf(Unreadable);
  });

  it('hands on the product’s refusal with its next step', async () => {
    await expect(check(file('tdd.md', '# Trial\n'), 'undecided')).rejects.toThrow('Not decided. Decide.');
  });
});

describe('printReport', () => {
  it('is for people', async () => {
    expect(printReport(await check(file('tdd.md', '# Trial\n'))).split('\n')).toEqual([
      'checkTdd',
      '2 sections in 1 tab',
      'Production differs from the trial; no separate section',
      '',
      'blocks   It is missing.  (Trial)',
      '         a-rule',
      '',
      '1 finding blocks a review.',
    ]);
  });
});
