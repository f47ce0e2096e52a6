import { rowSeal } from '../../src/tracker/row-seal';
import { type Cells, columnKeys, columns } from '../../src/tracker/columns';
import { fingerprint } from '../../src/signoff/fingerprint';
import { Company, engine } from '../journeys/company';

/** A company whose tracker holds `count` handoffs that are not due, beside those that a measure registers itself. */
export async function grownCompany(count: number): Promise<Company> {
  const company = new Company();
  const tdd = await company.tdd();
  company.register(tdd);
  const model = modelRow(company);
  const rows = Array.from({ length: count }, (_, index) => copyOf(model, tdd, index));
  for (let start = 0; start < rows.length; start += 1000) write(company, rows.slice(start, start + 1000), start + 2);
  set(company, 'Health!B2', String(count + 1));
  company.workspace.advance(5);
  company.workspace.advance(5);
  return company;
}

function modelRow(company: Company): Cells {
  const [row = {}] = company.rows();
  return Object.fromEntries(columns.map(({ key, heading }) => [key, row[heading] ?? ''])) as Cells;
}

function copyOf(model: Cells, tdd: string, index: number): Cells {
  const id = `H-${fingerprint(String(index)).slice(0, 10).toUpperCase()}`;
  const file = `${tdd.slice(0, -8)}${fingerprint(id).slice(0, 8)}`;
  const swap = (text: string) => text.split(model.id).join(id).split(tdd).join(file);
  const cells = Object.fromEntries(columnKeys.map((key) => [key, swap(model[key])])) as Cells;
  return { ...cells, seal: rowSeal(cells) };
}

function write(company: Company, rows: readonly Cells[], firstRow: number): void {
  const cells = rows.map((row) => ({ values: columnKeys.map((key) => ({ userEnteredValue: { stringValue: row[key] } })) }));
  const requests = [
    { appendDimension: { sheetId: 101, dimension: 'ROWS', length: rows.length } },
    { updateCells: { start: { sheetId: 101, rowIndex: firstRow, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue' } },
  ];
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: company.tracker }, body: { requests } });
}

function set(company: Company, range: string, text: string): void {
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range },
    query: { valueInputOption: 'RAW' },
    body: { values: [[text]] },
  });
}
