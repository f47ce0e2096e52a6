import type { Result } from '../../src/base/result';
import type { BoardView } from '../../src/rpc/contract/board-view';
import { ana, ben, Company, dana, engine } from './company';

/** P15: the automation stops silently, and people believe that all is well. */
const alarms = ({ workspace }: Company, tdd: string) => {
  const board = workspace.run(dana, 'rpc', ['myHandoffs', {}]) as Result<BoardView>;
  const panel = workspace.run(dana, 'rpc', ['openPanel', { tdd }]) as Result<{ alarm: string | null }>;
  return [panel, board].map((shown) => (shown.ok ? shown.value.alarm : shown.refusal.because));
};

const says = (since: string) => {
  const words = `The engine last ran ${since} ago: no meetings are booked until it runs again. Tell an admin.`;
  return [words, words];
};

describe('an engine that has stopped', () => {
  it('is said on the panel and on the board, and nothing wrong is shown meanwhile; Set up starts it again', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.advance(5);
    const well = alarms(company, tdd);

    company.workspace.world.script.triggers = [];
    company.workspace.advance(29);
    const soon = alarms(company, tdd);
    company.workspace.advance(2);
    const late = alarms(company, tdd);
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(7 * 24 * 60);
    const week = alarms(company, tdd);
    const { handoff } = company.panel(dana, 'openPanel', { tdd });
    const meanwhile = [handoff?.reviewers.map(({ state }) => state), handoff?.signature.state, company.events().length];

    for (const who of [dana, 'omar@vendor.example']) company.signOff(who, tdd);
    company.setUp();
    company.workspace.advance(5);
    expect({ well, soon, late, week, meanwhile, after: alarms(company, tdd), booked: company.events().length }).toEqual({
      well: [null, null],
      soon: [null, null],
      late: says('31 minutes'),
      week: says('7 days'),
      meanwhile: [['out-of-date', 'out-of-date'], 'signed', 0],
      after: [null, null],
      booked: 1,
    });
  });

  it('is not told in numbers that are none, where somebody typed over the date or it lies ahead', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const health = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Health!A1:A20' },
    }) as { values: string[][] };
    const row = health.values.findIndex(([label]) => label === 'Last sweep (UTC)') + 1;
    const told = (text: string) => {
      company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
        path: { spreadsheetId: company.tracker, range: `Health!B${String(row)}` },
        query: { valueInputOption: 'RAW' },
        body: { values: [[text]] },
      });
      return alarms(company, tdd);
    };
    const unknown = 'The Health tab does not say when the engine last ran: no meetings are booked until it runs again. Tell an admin.';
    const [typed, ahead] = [told('this morning'), told('2027-01-01T00:00:00.000Z')];
    company.workspace.advance(5);
    expect({ typed, ahead, after: alarms(company, tdd) }).toEqual({
      typed: [unknown, unknown],
      ahead: [unknown, unknown],
      after: [null, null],
    });
  });
});
