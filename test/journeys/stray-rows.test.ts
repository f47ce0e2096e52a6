import { ana, Company, engine } from './company';

const handMade = 'Handoff does not know this row. A handoff gets its row when its TDD is registered in Handoff’s panel.';
const copied = (id: string) =>
  `This row was a copy of ${id} and is no handoff: delete it. A handoff gets its row when its TDD is registered in Handoff’s panel.`;

let company: Company;
let row: readonly string[];

beforeEach(async () => {
  company = new Company();
  await company.signedOff();
  batch({ appendDimension: { sheetId: 101, dimension: 'ROWS', length: 5 } });
  row = grid()[1] ?? [];
});

const grid = (): readonly (readonly string[])[] =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Handoffs!A1:AZ9' },
    }) as { values: string[][] }
  ).values;

const batch = (request: object) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [request] },
  });

const withoutTrigger = (range: string, values: readonly (readonly string[])[]) =>
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range },
    query: { valueInputOption: 'RAW' },
    body: { values },
  });

const paste = () =>
  company.workspace.typeCells(ana, { spreadsheetId: company.tracker, sheetId: 101, startRow: 2, startColumn: 0, values: [[...row]] });

const filled = (cells: Readonly<Record<string, string>> | undefined) => Object.entries(cells ?? {}).filter(([, text]) => text !== '');

const colleagues = [
  ['Customer', 'Globex'],
  ['AE', ana],
  ['CE', 'ben@vendor.example'],
  ['IE', 'dana@vendor.example'],
  ['PM', 'omar@vendor.example'],
  ['Close date', '2026-06-12'],
  ['Signature', 'not signed'],
];

describe('a copied row', () => {
  it('is told to be none, and what is typed there signs nothing', () => {
    paste();
    const [own, copy] = company.rows();
    expect([filled(copy), own?.['Handoff says']]).toEqual([[...colleagues, ['Handoff says', copied(row[0] ?? '')]], '']);
    company.type(ana, 'Signature', 'signed', 2);
    company.type(ana, 'Customer', 'Initech', 2);
    company.workspace.advance(10);
    expect(company.rows().map(({ Customer, Stage, Signature }) => [Customer, Stage, Signature])).toEqual([
      ['Globex', 'Ready for signature', 'not signed'],
      ['Initech', '', 'signed'],
    ]);
    expect([company.events(), company.workspace.run(engine, 'verifyLog')]).toMatchObject([[], { ok: true, value: { flaws: [] } }]);
  });

  it('is found by the sweep where no trigger told of it', () => {
    withoutTrigger('Handoffs!A3', [row]);
    company.workspace.advance(5);
    expect(filled(company.rows()[1])).toEqual([...colleagues, ['Handoff says', copied(row[0] ?? '')]]);
    company.type(ana, 'Signature', 'signed');
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting booked' });
  });

  it('that is typed into before the sweep comes does not act for the handoff', () => {
    withoutTrigger('Handoffs!A3', [row]);
    company.type(ana, 'Signature', 'signed', 2);
    expect([company.rows()[0]?.['Stage'], company.rows()[1]?.['Handoff says'], company.events()]).toEqual([
      'Ready for signature',
      copied(row[0] ?? ''),
      [],
    ]);
  });
});

describe('a row that somebody typed by hand', () => {
  it('says how a handoff begins, until it is emptied', () => {
    company.type(ana, 'Customer', 'NewCo', 3);
    const told = filled(company.rows()[1]);
    company.type(ana, 'Customer', '', 3);
    expect([told, company.rows().length]).toEqual([
      [
        ['Customer', 'NewCo'],
        ['Handoff says', handMade],
      ],
      1,
    ]);
  });

  it('is told by the sweep once, and is none of its handoffs', () => {
    withoutTrigger('Handoffs!B4', [['NewCo']]);
    company.workspace.advance(5);
    const before = company.workspace.world.script.callsMade;
    company.workspace.advance(5);
    expect(filled(company.rows()[1])).toEqual([
      ['Customer', 'NewCo'],
      ['Handoff says', handMade],
    ]);
    expect(company.workspace.calls(before).filter(({ method }) => method === 'sheets.spreadsheets.batchUpdate')).toHaveLength(1);
  });

  it('is left alone where the column “Handoff” is gone', () => {
    company.workspace.world.script.triggers = [];
    batch({ deleteDimension: { range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    company.workspace.run(engine, 'onSweep');
    expect(company.rows()[0]).toMatchObject({ Customer: 'Globex', 'Handoff says': '' });
  });
});
