import readXlsx from 'read-excel-file/node';
import { askProduct } from '../command/ask-product';
import { readBytes } from '../command/read-bytes';
import { Unreadable } from '../command/unreadable';
import { openWorkspace, type Workspace } from '../workspace';
import type { Verified } from './verified';
import type { VerifyArguments } from './read-verify-arguments';

const verifier = 'you@vendor.example';
const tabs = { Handoffs: 101, Log: 102, People: 103, Policy: 104, Health: 105 } as const;
const needed: readonly string[] = ['Handoffs', 'Log', 'Health'];

type Grid = readonly (readonly string[])[];

/**
 * Verifies the tracker in a spreadsheet file, as Google Sheets downloads it, with the built product: its tabs are put into a workspace in memory,
 * and the product's own `verifyLog` looks at them.
 *
 * `dist` is the built project. Throws `Unreadable` when the file is not there, or is no tracker. Excel holds 32,767 characters a cell: longer log
 * details are cut off by the download, and are then found as changed.
 */
export async function verifyFile({ file, key }: VerifyArguments, dist: string): Promise<Verified> {
  const grids = await gridsIn(file);
  const workspace = openWorkspace({ dist });
  workspace.addAccount({ email: verifier, name: 'You', zone: 'Etc/UTC' });
  workspace.installProject(verifier);
  workspace.run(verifier, 'setUp');
  for (const [title, sheetId] of Object.entries(tabs)) fill(workspace, title, sheetId, grids.get(title) ?? []);
  workspace.world.script.properties['sealKey'] = key;
  return askProduct(workspace, verifier, 'verifyLog');
}

async function gridsIn(file: string): Promise<ReadonlyMap<string, Grid>> {
  const sheets = await readXlsx(readBytes(file), { trim: false }).catch(() => {
    throw new Unreadable(`${file} is not an Excel file. In the tracker, choose File › Download › Microsoft Excel (.xlsx).`);
  });
  const grids = new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(textOf))]));
  const missing = needed.filter((title) => !grids.has(title));
  if (missing.length > 0) throw new Unreadable(`${file} is not a Handoff tracker: it has no tab ${missing.join(', ')}.`);
  return grids;
}

/** Handoff writes text only; what a spreadsheet program made a number or a date of is not what was written. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Puts a tab's texts where the product finds them; columns of the Handoffs tab by their headings, wherever they stood. */
function fill(workspace: Workspace, title: string, sheetId: number, grid: Grid): void {
  const spreadsheetId = workspace.world.script.properties['tracker'] ?? '';
  const sheet = workspace.world.sheets.spreadsheets[spreadsheetId]?.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const { rowCount = 0, columnCount = 0 } = sheet?.properties.gridProperties ?? {};
  const [headings = []] = grid;
  const ours = (sheet?.rows[0] ?? []).map((cell) => (typeof cell?.value === 'string' ? cell.value : ''));
  const places = title === 'Handoffs' ? headings.map((heading) => ours.indexOf(heading)) : headings.map((_, place) => place);
  const lacking = title === 'Handoffs' ? ours.filter((heading) => heading !== '' && !headings.includes(heading)) : [];
  if (lacking.length > 0) throw new Unreadable(`The Handoffs tab has no column ${lacking.join(', ')}: a column was renamed or removed.`);
  const rows = grid.map((row) => {
    const cells = Array.from({ length: Math.max(columnCount, row.length) }, () => '');
    row.forEach((text, place) => {
      const at = places[place] ?? place;
      if (at >= 0) cells[at] = text;
    });
    return { values: cells.slice(0, columnCount).map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })) };
  });
  const more = rows.length - rowCount;
  const requests = [
    ...(more > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: more } }] : []),
    ...(rows.length > 0 ? [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } }] : []),
  ];
  workspace.api(verifier, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId }, body: { requests } });
}
