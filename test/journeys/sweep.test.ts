import { ApiError } from '../../local/kernel/api-error';
import { growCompany, lifeInLog } from '../bench/grow-company';
import { ana, ben, Company, dana, engine } from './company';

const tracker = (company: Company, range: string): readonly (readonly string[])[] => {
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range },
  }) as { values?: string[][] };
  return values;
};

/** A company of so many registered TDDs, of which nothing is new to the sweep. */
async function companyOf(count: number): Promise<{ readonly company: Company; readonly tdds: readonly string[] }> {
  const company = new Company();
  const tdds: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const tdd = await company.tdd(undefined, `Customer ${String(number)} TDD.md`);
    company.register(tdd, { customer: `Customer ${String(number)}` });
    tdds.push(tdd);
  }
  company.workspace.advance(10);
  return { company, tdds };
}

/** Which TDDs the engine reads while `work` runs, one after the other. */
function readIn(company: Company, work: () => void): readonly string[] {
  const before = company.workspace.world.script.callsMade;
  work();
  return company.workspace
    .calls(before)
    .filter(({ method, by }) => method === 'docs.documents.get' && by === engine)
    .map(({ about }) => about);
}

const sweeps = (company: Company) => company.workspace.world.script.executions.filter((one) => one.function === 'onSweep');

describe('a sweep that has more to do than six minutes take', () => {
  it('stops by itself, and the next ones go on where it stopped, until each changed TDD was looked at once', async () => {
    const { company, tdds } = await companyOf(8);
    for (const tdd of tdds) company.edit(ben, tdd, 'for 900 users', 'for 950 users');
    company.workspace.setFaults({ sheets: { slow: 20_000 }, docs: { slow: 20_000 }, drive: { slow: 20_000 } }, []);
    const read = [1, 2, 3].map(() => readIn(company, () => company.workspace.advance(5)));
    expect(read.map(({ length }) => length)).toEqual([5, 3, 0]);
    expect(read.flat().sort()).toEqual([...tdds].sort());
    expect(sweeps(company).filter(({ status, duration }) => status !== 'completed' || duration > 6 * 60_000)).toEqual([]);
  });
});

describe('a handoff that Google refuses', () => {
  it.each([
    [500, 'five minutes', 4],
    [501, 'an hour', 60],
  ])('stops nobody else’s, is told in Health, and is tried again: after %i in %s', async (code, words, minutes) => {
    const { company, tdds } = await companyOf(3);
    const [bad = ''] = tdds;
    for (const tdd of tdds) company.edit(ben, tdd, 'for 900 users', 'for 950 users');
    const { hooks } = company.workspace;
    hooks.beforeCall = ({ method, about }) => {
      if (method === 'docs.documents.get' && about === bad)
        throw new ApiError(code, 'backendError', 'Internal error encountered.', 'INTERNAL');
    };
    const read = readIn(company, () => company.workspace.advance(5));
    hooks.beforeCall = undefined;
    expect([...read].sort()).toEqual([...tdds].sort());
    const [row = {}] = company.rows();
    expect(tracker(company, 'Health!A6:B6')).toEqual([
      [
        'Needs attention',
        `${row['Handoff'] ?? ''} for Customer 0 could not be updated: Google Docs says “Internal error encountered.”. Handoff tries again in ${words}.`,
      ],
    ]);
    // It comes after three others, and waits 2.2 seconds after each.
    expect(Math.floor(Number(row['Due']))).toBe(company.workspace.now() + minutes * 60_000 + 3 * 2200);

    company.workspace.advance(minutes + 5);
    expect(tracker(company, 'Health!A6:B6')).toEqual([['Needs attention']]);
  });
});

describe('rows whose time has come', () => {
  it('are brought right a hundred in a read and a write, and then nothing is left to do', async () => {
    const company = new Company();
    company.register(await company.tdd(), { closeDate: '2026-09-30' });
    const [row = {}] = company.rows();
    growCompany(company, 149, lifeInLog(company, row['Handoff'] ?? ''));
    company.workspace.advance(5);
    const before = company.workspace.world.script.callsMade;
    company.workspace.closeFor((Number(row['Due']) - company.workspace.now()) / 60_000 + 24 * 60);
    const tracker = company.workspace.calls(before).filter(({ method }) => /^(sheets|lock)\./.test(method));
    expect(tracker.map(({ method }) => method)).toEqual([
      'sheets.spreadsheets.values.batchGetByDataFilter',
      ...['lock.tryLock', 'sheets.spreadsheets.getByDataFilter', 'sheets.spreadsheets.batchUpdate', 'lock.releaseLock'],
      ...['lock.tryLock', 'sheets.spreadsheets.getByDataFilter', 'sheets.spreadsheets.batchUpdate', 'lock.releaseLock'],
      'sheets.spreadsheets.batchUpdate',
    ]);
    expect(company.rows(200).filter((one) => Number(one['Due']) <= company.workspace.now())).toEqual([]);
    const [first, second] = tracker.filter(({ method }) => method === 'lock.tryLock').map(({ at }) => at);
    expect(Number(second) - Number(first)).toBe(2200);
  });
});

describe('rows that were deleted', () => {
  it('are put back in one write, and are not counted a second time', async () => {
    const { company } = await companyOf(3);
    const rows = { sheetId: 101, dimension: 'ROWS', startIndex: 2, endIndex: 4 };
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteDimension: { range: rows } }] },
    });
    company.workspace.advance(5);
    expect(company.rows().map((row) => row['Customer'])).toEqual(['Customer 0', 'Customer 1', 'Customer 2']);
    expect(tracker(company, 'Health!A2:B2')).toEqual([['Handoffs', '3']]);
  });
});

describe('meetings that people hold up', () => {
  /** As somebody does who edits the People tab through the API: no trigger fires. */
  const writeZone = (company: Company, zone: string) =>
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!D4' },
      query: { valueInputOption: 'RAW' },
      body: { values: [[zone]] },
    });
  const stages = (company: Company) => company.rows().map(({ Stage }) => Stage);

  it.each([1, 3])('are booked by the sweep after the People tab was mended: %i of them', async (count) => {
    const { company, tdds } = await companyOf(count);
    writeZone(company, 'Mars');
    for (const tdd of tdds) company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(10);
    const before = stages(company);
    writeZone(company, 'Europe/Warsaw');
    company.workspace.advance(5);
    expect([...new Set([...before, 'then', ...stages(company)])]).toEqual(['Meeting held up', 'then', 'Signed, TDD not signed off']);
    expect(company.events()).toHaveLength(count);
  });

  it('are told anew when something else of them holds them up, and not while the same does', async () => {
    const { company, tdds } = await companyOf(2);
    writeZone(company, 'Mars');
    for (const tdd of tdds) company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const told = () =>
      tracker(company, 'Log!A1:I200')
        .flat()
        .filter((what) => what === 'meeting held up').length;
    const first = told();
    writeZone(company, 'Venus');
    company.workspace.advance(5);
    const still = told();
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A4' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['somebody.else@vendor.example']] },
    });
    company.workspace.advance(5);
    expect([first, still, company.rows().map(({ Why }) => Why)]).toEqual([
      2,
      2,
      [1, 2].map(() => `${dana} is not in the People tab. Add them there with a time zone, or change the team.`),
    ]);
  });
});
