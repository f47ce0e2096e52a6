import { ApiError } from '../../../local/kernel/api-error';
import { ana, ben, type Company, dana, engine, globex, omar, priya } from '../../journeys/company';
import { everyCall } from '../../journeys/every-call';
import * as begin from '../begin';
import { Ground } from '../aftermath';
import { byChance } from '../by-chance';
import type { Chance } from '../chance';
import type { Claim } from '../claim';

const begins: Readonly<Record<string, begin.Begin>> = {
  'in review': begin.asked,
  'signed off': begin.signedOff,
  'with two handoffs': begin.twoHandoffs,
  'to be booked': begin.signed,
  booked: begin.booked,
};

type Step = readonly [name: string, work: (company: Company, tdd: string, chance: Chance) => unknown];

const batch = (company: Company, request: object) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [request] },
  });

/** Rows of the tracker: their number without the headings. */
const rowCount = (company: Company): number => Math.max(1, company.rows().length);

const moveTo = (company: Company, chance: Chance) => {
  const [event] = company.events();
  if (!event) return;
  const hour = 8 + chance.below(8);
  const at = (minutes: number) =>
    new Date(company.workspace.now() + (chance.seed % 5) * 86_400_000 + hour * 3_600_000 + minutes * 60_000).toISOString();
  const body = { start: { dateTime: at(0) }, end: { dateTime: at(45) } };
  company.workspace.api(ana, 'calendar.events.patch', { path: { calendarId: ana, eventId: event.id }, body });
};

const asks: readonly Step[] = Object.keys(everyCall(''))
  .filter((call) => !['registerTdd', 'editTeam', 'jump', 'bookIntroduction', 'addPmToCall'].includes(call))
  .map((call) => [
    call,
    (company, tdd, chance) => {
      const who = chance.pick([ana, ben, dana, omar, priya]);
      const input = { ...(everyCall(tdd) as Record<string, object>)[call] } as Record<string, unknown>;
      if (call === 'signOff') input['content'] = company.panel(dana, 'openPanel', { tdd }).content;
      return company.workspace.run(who, 'rpc', [call, input]);
    },
  ]);

const steps: readonly Step[] = [
  ['five minutes pass', (company) => company.workspace.advance(5)],
  ['five minutes pass', (company) => company.workspace.advance(5)],
  ['three hours pass', (company) => company.workspace.closeFor(180)],
  ['a week passes, and nothing runs', (company) => company.workspace.closeFor(7 * 24 * 60)],
  [
    'the CE edits the TDD',
    (company, tdd, chance) => company.edit(ben, tdd, chance.pick(['64 GB', '128 GB']), chance.pick(['64 GB', '128 GB'])),
  ],
  [
    'the signature is typed',
    (company, _, chance) => company.type(ana, 'Signature', chance.pick(['signed', 'slipped', 'lost', 'on hold', 'soon'])),
  ],
  ['the IE is typed', (company, _, chance) => company.type(ana, 'IE', chance.pick([dana, priya, 'nobody', '']))],
  ['the stage is typed', (company) => company.type(ana, 'Stage', 'Complete')],
  [
    'the team changes',
    (company, tdd, chance) => company.workspace.run(ben, 'rpc', ['editTeam', { tdd, ...globex, ie: chance.pick([dana, priya]) }]),
  ],
  ['the meeting moves', (company, _, chance) => moveTo(company, chance)],
  [
    'the meeting is cancelled',
    (company) =>
      company.events()[0] &&
      company.workspace.api(engine, 'calendar.events.delete', {
        path: { calendarId: company.calendar, eventId: company.events()[0]?.id ?? '' },
      }),
  ],
  ['a row is deleted', (company, _, chance) => batch(company, { deleteDimension: { range: rows(1 + chance.below(rowCount(company))) } })],
  [
    'a row is inserted',
    (company, _, chance) =>
      batch(company, { insertDimension: { range: rows(1 + chance.below(rowCount(company))), inheritFromBefore: false } }),
  ],
  [
    'the rows are sorted',
    (company, _, chance) =>
      batch(company, {
        sortRange: {
          range: { sheetId: 101, startRowIndex: 1, endRowIndex: 1 + rowCount(company) },
          sortSpecs: [{ dimensionIndex: chance.below(4), sortOrder: chance.pick(['ASCENDING', 'DESCENDING']) }],
        },
      }),
  ],
  [
    'a column is inserted',
    (company) =>
      batch(company, {
        insertDimension: { range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, inheritFromBefore: false },
      }),
  ],
  ['Set up runs', (company) => company.setUp()],
  ['the sweep runs', (company) => company.workspace.run(engine, 'onSweep', [{}])],
];

const rows = (row: number) => ({ sheetId: 101, dimension: 'ROWS', startIndex: row, endIndex: row + 1 });

/** The engine account loses a scope, and gets it back before the end. */
const scopes = ['calendar', 'spreadsheets', 'drive', 'documents', 'script.send_mail'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

function live(chance: Chance, company: Company, tdd: string, tell: (line: string) => void): readonly string[] {
  const wrong: string[] = [];
  const { workspace } = company;
  for (let count = 3 + chance.below(10); count > 0; count -= 1) {
    const [name, work] = chance.pick(chance.often(0.4) ? asks : steps);
    const isLost = chance.often(0.3);
    if (chance.often(0.05)) workspace.world.script.declined[engine] = [chance.pick(scopes)];
    tell(`${name}${isLost ? ', and its triggers are lost' : ''}`);
    const { triggers } = workspace.world.script;
    if (isLost) workspace.world.script.triggers = [];
    try {
      work(company, tdd, chance);
    } catch (error) {
      // Google refuses people what cannot be, and the engine what it has not granted.
      if (!(error instanceof ApiError) && !String(error).includes('Authorization is required'))
        wrong.push(`${name} broke: ${String(error)}`);
    }
    if (isLost && workspace.world.script.triggers.length === 0) workspace.world.script.triggers = triggers;
  }
  workspace.world.script.declined = {};
  company.setUp();
  return wrong;
}

const days: readonly Claim[] = Object.entries(begins).map(([name, from]) =>
  byChance({ part: 'hints', name: `days by chance, ${name}`, noun: 'days by chance', cases: 100 }, async () => {
    const { company, tdd } = await from();
    const ground = new Ground(company);
    const beginning = ground.keep();
    return (chance, tell) => {
      ground.goTo(beginning);
      const wrong = live(chance, company, tdd, tell);
      return [...wrong, ...ground.after(ground.keep()).wrong];
    };
  }),
);

/** Several things happen on a day, in any order: by people, by the clock, at Google; triggers are lost, scopes too. */
export const dayClaims: readonly Claim[] = days;
