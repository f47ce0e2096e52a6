import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportSpreadsheet } from '../../local/server/export-spreadsheet';
import { ana, Company, priya } from '../journeys/company';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'verify-command-'));

let company: Company;
let key: string;

beforeAll(async () => {
  if (!existsSync(join(root, 'build/verify.mjs'))) spawnSync(process.execPath, ['build.mjs'], { cwd: root });
  company = new Company();
  await company.signedOff();
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(10);
  key = company.workspace.world.script.properties['sealKey'] ?? '';
});

/** The tracker as a lead downloads it. */
async function download(name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await exportSpreadsheet(company.workspace, priya, company.tracker));
  return path;
}

/** `npm run verify -- …`, as a person in another folder types it. */
function verify(...given: string[]): { readonly status: number | null; readonly out: readonly string[]; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, '.ci/verify.mjs'), ...given], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, out: stdout.trim().split('\n'), err: stderr.trim() };
}

const usage = 'Use: npm run verify -- FILE.xlsx [--key KEY] [--json]';

describe('npm run verify -- FILE.xlsx', () => {
  it('ends with 0 for a tracker as Handoff wrote it, with the key and without', async () => {
    await download('whole.xlsx');
    const [entries] = verify('whole.xlsx').out;
    expect([verify('whole.xlsx'), verify('whole.xlsx', '--key', key).out[0]]).toEqual([
      { status: 0, out: [entries, 'Everything is as Handoff wrote it.'], err: '' },
      entries?.replace('the chain only, because no --key was given', 'chain and seals'),
    ]);
    expect(verify('whole.xlsx', '--key', 'another').status).toBe(1);
  });

  it('ends with 1 and the place of what was changed by hand', async () => {
    const world = JSON.stringify(company.workspace.world);
    company.workspace.api(company.workspace.world.script.properties['engine'] ?? '', 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'Log!C4' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['mallory@vendor.example']] },
    });
    const file = await download('changed.xlsx');
    company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
    const { status, out } = verify(file, '--json');
    const { flaws } = JSON.parse(out.join('\n')) as { flaws: unknown };
    expect([status, flaws, verify(file).out.slice(1)]).toEqual([
      1,
      [{ tab: 'Log', row: 4, says: 'Entry 3 is not what was written: one of its cells was changed.' }],
      ['Log, row 4: Entry 3 is not what was written: one of its cells was changed.', '1 thing is not as Handoff wrote it.'],
    ]);
  });

  it('ends with 2 and one sentence when there is nothing to verify', () => {
    writeFileSync(join(folder, 'text.xlsx'), 'no spreadsheet');
    expect([verify(), verify('gone.xlsx'), verify('text.xlsx'), verify('--loud', 'whole.xlsx'), verify('whole.xlsx', '--key')]).toEqual(
      [
        `Which file? ${usage}`,
        `There is no file ${join(folder, 'gone.xlsx')}.`,
        `${join(folder, 'text.xlsx')} is not an Excel file. In the tracker, choose File › Download › Microsoft Excel (.xlsx).`,
        `There is no option --loud. ${usage}`,
        `--key needs the key after it. ${usage}`,
      ].map((err) => ({ status: 2, out: [''], err })),
    );
  });
});
