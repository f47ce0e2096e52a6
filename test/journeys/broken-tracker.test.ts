import { ana, ben, Company, engine } from './company';
import { allOf, outcomes, wordsOf } from './every-call';

const sheetIds = { Handoffs: 101, Log: 102, People: 103, Policy: 104, Health: 105 };

let company: Company;
let tdd: string;
let world: string;

/** Both reviewers have signed off. */
beforeAll(async () => {
  company = new Company();
  tdd = await company.signedOff();
  world = JSON.stringify(company.workspace.world);
});

/** Every test may ruin it. */
beforeEach(() => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
});

const cell = (range: string) =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', { path: { spreadsheetId: company.tracker, range } }) as {
      values?: string[][];
    }
  ).values?.[0]?.[0] ?? '';

const ids = () => company.rows().map((row) => [row['Handoff'], row['Customer'], row['TDD sign-off']]);

describe('a tracker without its tab', () => {
  const remove = (tab: keyof typeof sheetIds) =>
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteSheet: { sheetId: sheetIds[tab] } }] },
    });

  it.each(['Handoffs', 'Policy', 'Health'] as const)('%s says so, and is whole after Set up', (tab) => {
    const before = ids();
    const head = cell('Health!B3');
    remove(tab);
    expect([outcomes(company, ben, tdd), wordsOf(company, ben, 'openPanel', { tdd })]).toEqual([
      allOf('tracker-broken', { checkTdd: 'ok' }),
      `The tracker is not in the shape that Handoff needs (Google says: No grid with id: ${String(sheetIds[tab])}) Nothing was changed. Tell an admin: running Set up fixes it.`,
    ]);
    company.setUp();
    company.workspace.advance(5);
    expect([
      ids(),
      Number(cell('Health!B3')) >= Number(head),
      company.panel(ben, 'markSigned', { tdd, on: '2026-06-01' }).handoff?.stage,
    ]).toEqual([before, true, 'Meeting to be booked']);
  });

  it('Health that was made anew and not filled yet: the next change goes on where the log ends', () => {
    const head = [cell('Health!B3'), cell('Health!B4')];
    remove('Health');
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ addSheet: { properties: { sheetId: sheetIds.Health, title: 'Health' } } }] },
    });
    company.panel(ben, 'markSigned', { tdd, on: '2026-06-01' });
    const entries = Number(head[0]) + 1;
    expect([cell('Health!B3'), cell(`Log!A${String(entries + 1)}`), cell('Health!B4') === head[1]]).toEqual([
      String(entries),
      String(entries),
      false,
    ]);
  });

  it('Log refuses what would be recorded, and goes on after Set up', () => {
    const before = company.rows();
    remove('Log');
    const refusal = wordsOf(company, ben, 'markSigned', { tdd, on: '2026-06-01' });
    expect([refusal.startsWith('The tracker is not in the shape that Handoff needs'), company.rows()]).toEqual([true, before]);
    company.setUp();
    expect(company.panel(ben, 'markSigned', { tdd, on: '2026-06-01' }).handoff?.stage).toBe('Meeting to be booked');
  });

  it('People knows nobody after Set up, and everybody once they are written there again', () => {
    const before = ids();
    const kept = (
      company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
        path: { spreadsheetId: company.tracker, range: 'People!A2:G6' },
      }) as { values: string[][] }
    ).values;
    remove('People');
    const broken = outcomes(company, ben, tdd);
    company.setUp();
    const unknown = outcomes(company, ben, tdd);
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A2:G6' },
      query: { valueInputOption: 'RAW' },
      body: { values: kept },
    });
    company.setUp();
    expect([broken, unknown, ids(), company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' }).handoff?.stage]).toEqual([
      allOf('tracker-broken', { checkTdd: 'ok' }),
      allOf('not-in-people', { checkTdd: 'ok' }),
      before,
      'Meeting to be booked',
    ]);
  });
});

describe('a deleted tracker', () => {
  beforeEach(() => {
    company.workspace.api(engine, 'drive.files.delete', { path: { fileId: company.tracker } });
  });

  it('is told by every call, and Set up says how to bring it back', () => {
    const { properties } = company.workspace.world.script;
    expect([outcomes(company, ben, tdd), company.setUp(), company.workspace.world.script.properties]).toEqual([
      allOf('tracker-gone', { checkTdd: 'ok' }),
      {
        ok: false,
        refusal: {
          code: 'tracker-gone',
          because: 'The tracker is no longer in Google Drive, and the log of every handoff is in it.',
          fix: 'Restore it from the trash in Google Drive; after that, a Workspace admin can still restore it for another 25 days. To start with an empty one, delete the script property “tracker” in the project’s settings and run Set up again.',
        },
      },
      properties,
    ]);
  });

  it('is followed by an empty one where an admin wants that', () => {
    delete company.workspace.world.script.properties['tracker'];
    expect([(company.setUp() as { ok: boolean }).ok, company.rows(), outcomes(company, ben, tdd)]).toEqual([
      true,
      [],
      allOf('closed', { checkTdd: 'ok' }),
    ]);
  });
});
