import { Hono } from 'hono';
import { invalid } from '../kernel/api-error';
import { exportSpreadsheet } from './export-spreadsheet';
import { readMembers } from './read-json';
import { requireCaller } from './require-caller';
import type { Serving } from './serving';

/** What people do with files by hand: bring one in, type into the grid. */
export function fileRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .post('/local/import', async (context) => {
      const user = requireCaller(context, workspace);
      const name = context.req.query('name');
      if (name === undefined || name === '') throw invalid('Which file? Give its name: /local/import?name=FILE.docx');
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      return context.json(await workspace.importFile(user, name, bytes));
    })
    .get('/local/export', async (context) => {
      const user = requireCaller(context, workspace);
      const fileId = context.req.query('fileId');
      if (fileId === undefined || fileId === '') throw invalid('Which spreadsheet? Give its id: /local/export?fileId=ID');
      const bytes = await exportSpreadsheet(workspace, user, fileId);
      return context.body(new Uint8Array(bytes), 200, {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    })
    .post('/local/cells', async (context) => {
      const user = requireCaller(context, workspace);
      const body = await readMembers(context, ['spreadsheetId', 'sheetId', 'startRow', 'startColumn', 'values']);
      const { spreadsheetId, sheetId, startRow, startColumn, values } = body;
      if (typeof spreadsheetId !== 'string') throw invalid('spreadsheetId must be a string.');
      if (!isPlace(sheetId) || !isPlace(startRow) || !isPlace(startColumn))
        throw invalid('sheetId, startRow and startColumn must be whole numbers from 0.');
      if (!isGrid(values)) throw invalid('values must be rows of text.');
      workspace.typeCells(user, { spreadsheetId, sheetId, startRow, startColumn, values });
      return context.json({ ok: true });
    });
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isGrid = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
