import type { World } from '../../local/kernel/world';
import { ben, Company, dana, engine, omar } from './company';

/** Written into the tracker by a colleague who knows how the product keeps its facts, and has everything but the key. */
describe('a sign-off that nobody made', () => {
  const logOf = (company: Company) =>
    (
      company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
        path: { spreadsheetId: company.tracker, range: 'Log!A2:I100' },
      }) as { values: string[][] }
    ).values;
  const recordOf = (company: Company) => company.rows()[0]?.['Record'] ?? '';

  /** Asked for a review, and what the tracker would hold had both signed off, each with a seal that stood there before. */
  async function askedFor() {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const before = JSON.stringify(company.workspace.world);
    const [seal = ''] = recordOf(company).split(' ');
    const log = logOf(company);
    for (const reviewer of [dana, omar]) company.signOff(reviewer, tdd);
    const forged = {
      record: recordOf(company).replace(/^\S+/, seal),
      entries: logOf(company)
        .slice(log.length)
        .map((cells) => [...cells.slice(0, -1), log[0]?.[8] ?? '']),
    };
    company.workspace.world = JSON.parse(before) as World;
    return { company, tdd, forged };
  }

  const seen = (company: Company, tdd: string) => {
    company.workspace.advance(5);
    return [company.panel(ben, 'openPanel', { tdd }).handoff?.reviewers.map(({ state }) => state), company.rows()[0]?.['Stage']];
  };

  it('is not believed in the record', async () => {
    const { company, tdd, forged } = await askedFor();
    company.overwrite(ben, 'Record', forged.record);
    expect(seen(company, tdd)).toEqual([['waiting', 'waiting'], 'In review']);
  });

  it('is not believed in the log either, where no record can be read', async () => {
    const { company, tdd, forged } = await askedFor();
    company.workspace.api(ben, 'sheets.spreadsheets.values.append', {
      path: { spreadsheetId: company.tracker, range: 'Log!A1' },
      query: { valueInputOption: 'RAW' },
      body: { values: forged.entries },
    });
    company.overwrite(ben, 'Record', '{}');
    expect(seen(company, tdd)).toEqual([['waiting', 'waiting'], 'In review']);
  });
});
