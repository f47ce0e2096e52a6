import { Hono } from 'hono';
import { invalid } from '../kernel/api-error';
import type { World } from '../kernel/world';
import { formattedAt } from '../sheets/formatted-at';
import type { Serving } from './serving';
import { trackerOf } from './tracker-of';

/** `GET /local/news`: what has happened since an earlier answer (its `next`), and how the tracker's first tab reads now. */
export function newsRoutes({ workspace }: Serving): Hono {
  return new Hono().get('/local/news', (context) => {
    const { world } = workspace;
    const { outbox, script } = world;
    const [mails, runs] = placesOf(context.req.query('since') ?? `${outbox.length}-${script.executionsMade}`);
    return context.json({
      next: `${outbox.length}-${script.executionsMade}`,
      mails: outbox.slice(mails).map(({ id, to, subject, kind }) => ({ id, to, subject, kind })),
      runs: script.executions.filter(({ id }) => id > runs).map(({ function: name, status, error }) => ({ function: name, status, error })),
      tracker: tableOf(world),
    });
  });
}

function placesOf(since: string): readonly [number, number] {
  const [, mails, runs] = /^(\d+)-(\d+)$/.exec(since) ?? [];
  if (mails === undefined || runs === undefined) throw invalid('since must be what an earlier answer gave as next.');
  return [Number(mails), Number(runs)];
}

/** Rows and columns are those of the sheet, zero-based; what is hidden is left out. */
function tableOf(world: World) {
  const spreadsheet = world.sheets.spreadsheets[trackerOf(world) ?? ''];
  const sheet = spreadsheet?.sheets[0];
  if (!spreadsheet || !sheet) return null;
  const { columnCount } = sheet.properties.gridProperties;
  const columns = Array.from({ length: columnCount }, (_, column) => column).filter((column) => !sheet.columnSizes[column]?.hiddenByUser);
  const rows = sheet.rows.flatMap((cells, row) => (cells?.some((cell) => cell) ? [row] : []));
  return {
    title: sheet.properties.title,
    columns,
    rows: rows.map((row) => ({ row, cells: columns.map((column) => formattedAt(spreadsheet, sheet, row, column)) })),
  };
}
