import { roleOn } from '../drive/access';
import type { DriveFile } from '../drive/drive-state';
import { invalid } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { type Area, clipped, overlap } from './area';
import type { ProtectedRange } from './shapes/sheet-shapes';
import type { Sheet } from './sheets-state';

/** Refuses an area in which somebody else protects a cell, as Google does for people, scripts and API calls alike. */
export function requireEditable({ call, file }: { readonly call: ApiCall; readonly file: DriveFile }, area: Area): void {
  const held = area.sheet.protectedRanges.find((protection) => protects(protection, area) && !mayEdit(call, file, protection));
  if (held) throw protectedCell();
}

export const protectedCell = () =>
  invalid(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

/** The owner always may; a protection that only warns keeps nobody out; otherwise its editors, or everybody of the company. */
export function mayEdit(call: ApiCall, file: DriveFile, { warningOnly, editors }: ProtectedRange): boolean {
  if (warningOnly || roleOn(file, call.caller) === 'owner' || editors?.users?.includes(call.caller)) return true;
  return editors?.domainUsersCanEdit === true && call.world.accounts[call.caller]?.external !== true;
}

function protects({ range = {}, unprotectedRanges = [] }: ProtectedRange, area: Area): boolean {
  return (
    overlap(clipped(area.sheet, range), area) &&
    !isCovered(
      area,
      unprotectedRanges.map((free) => clipped(area.sheet, free)),
    )
  );
}

/** Whether every cell of the area lies in one of the free rectangles; large areas are cut at their edges, not walked cell by cell. */
function isCovered(area: Area, free: readonly Area[]): boolean {
  if (area.startRow >= area.endRow || area.startColumn >= area.endColumn) return true;
  const [first, ...others] = free.filter((each) => overlap(each, area));
  if (!first) return false;
  const startRow = Math.max(area.startRow, first.startRow);
  const endRow = Math.min(area.endRow, first.endRow);
  const left = [
    { ...area, endRow: startRow },
    { ...area, startRow: endRow },
    { ...area, startRow, endRow, endColumn: Math.max(area.startColumn, first.startColumn) },
    { ...area, startRow, endRow, startColumn: Math.min(area.endColumn, first.endColumn) },
  ];
  return left.every((piece) => isCovered(piece, others));
}

/** For rows or columns as a whole. */
export function bandOf(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', start: number, end: number): Area {
  const whole = clipped(sheet, {});
  return dimension === 'ROWS' ? { ...whole, startRow: start, endRow: end } : { ...whole, startColumn: start, endColumn: end };
}
