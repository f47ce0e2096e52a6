import { Company, dana, engine, priya } from './company';

const people = { sheetId: 103, name: 'People' };
const policy = { sheetId: 104, name: 'Policy' };

let company: Company;

beforeEach(() => {
  company = new Company();
});

const texts = (range: string): readonly (readonly string[])[] =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', { path: { spreadsheetId: company.tracker, range } }) as {
      values?: string[][];
    }
  ).values ?? [];

/** The row of a setting or a person, from zero. */
const rowOf = ({ name }: typeof people, first: string) => texts(`${name}!A1:A200`).findIndex(([text]) => text === first);

const type = (tab: typeof people, startRow: number, startColumn: number, text: string) => {
  company.workspace.typeCells(priya, { spreadsheetId: company.tracker, sheetId: tab.sheetId, startRow, startColumn, values: [[text]] });
};

const noteAt = ({ name }: typeof people, row: number, column: number): string | undefined => {
  const range = `${name}!${'ABCDEFG'.charAt(column)}${String(row + 1)}`;
  const { sheets } = company.workspace.api(engine, 'sheets.spreadsheets.get', {
    path: { spreadsheetId: company.tracker },
    query: { ranges: [range], fields: 'sheets(data(rowData(values(note))))' },
  }) as { sheets: { data: { rowData?: { values?: { note?: string }[] }[] }[] }[] };
  return sheets[0]?.data[0]?.rowData?.[0]?.values?.[0]?.note;
};

const write = (cells: { sheetId: number; row: number; column: number; cell: object; fields: string }) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: {
      requests: [
        {
          updateCells: {
            start: { sheetId: cells.sheetId, rowIndex: cells.row, columnIndex: cells.column },
            rows: [{ values: [cells.cell] }],
            fields: cells.fields,
          },
        },
      ],
    },
  });

describe('a setting that cannot be used', () => {
  it('is told beside it at once, and no more when it was mended', () => {
    const row = rowOf(policy, 'Late stage');
    type(policy, row, 1, 'soon');
    const told = noteAt(policy, row, 1);
    type(policy, row, 1, '30');
    expect([told, noteAt(policy, row, 1)]).toEqual(['Handoff: “soon” must be a whole number. Until it is fixed, 45 applies.', undefined]);
  });

  it('is told by the sweep where no trigger fired', () => {
    const row = rowOf(policy, 'Late stage');
    write({ ...policy, row, column: 1, cell: { userEnteredValue: { stringValue: 'soon' } }, fields: 'userEnteredValue' });
    const before = noteAt(policy, row, 1);
    company.workspace.advance(5);
    const told = noteAt(policy, row, 1);
    write({ ...policy, row, column: 1, cell: { userEnteredValue: { stringValue: '30' } }, fields: 'userEnteredValue' });
    company.workspace.advance(5);
    expect([before, told, noteAt(policy, row, 1)]).toEqual([undefined, expect.stringContaining('“soon” must be'), undefined]);
  });

  it('leaves the note that a person wrote', () => {
    const row = rowOf(policy, 'Late stage');
    write({ ...policy, row, column: 1, cell: { note: 'Agreed in May.' }, fields: 'note' });
    type(policy, row, 1, 'soon');
    type(policy, row, 1, '30');
    expect(noteAt(policy, row, 1)).toBe('Agreed in May.');
  });

  it('does not stop the engine, however long the texts are', () => {
    for (const setting of ['Late stage', 'PM on a call']) type(policy, rowOf(policy, setting), 1, 'x'.repeat(40_000));
    company.workspace.advance(5);
    expect([texts('Health!A6:B6')[0]?.[1]?.split('\n').length, noteAt(policy, rowOf(policy, 'Late stage'), 1)?.slice(0, 20)]).toEqual([
      2,
      'Handoff: “xxxxxxxxxx',
    ]);
  });
});

describe('a person who cannot be planned with', () => {
  it('has a note in the cell that it is about', () => {
    const row = rowOf(people, dana);
    type(people, row, 3, 'Mars/Base');
    type(people, row, 2, 'IE Boss');
    expect([noteAt(people, row, 3), noteAt(people, row, 2), noteAt(people, row, 0)]).toEqual([
      'Handoff: “Mars/Base” is not a time zone. Write it like Europe/London.',
      'Handoff: “IE Boss” has a role that does not exist. Use AE, CE, IE, PM, lead, admin.',
      undefined,
    ]);
  });
});
