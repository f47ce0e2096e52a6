import { invalid } from '../kernel/api-error';
import type { Edit } from './edit';
import { mayEdit, protectedCell } from './protection';
import type { Sheet } from './sheets-state';

/** A protection by its id and the sheet that holds it; refused to those whom it keeps out. */
export function findProtection(
  { call, file, spreadsheet }: Edit,
  id: number | undefined,
): { readonly sheet: Sheet; readonly place: number; readonly protection: Sheet['protectedRanges'][number] } {
  for (const sheet of spreadsheet.sheets) {
    const place = sheet.protectedRanges.findIndex(({ protectedRangeId }) => protectedRangeId === id);
    const protection = sheet.protectedRanges[place];
    if (!protection) continue;
    if (!mayEdit(call, file, protection)) throw protectedCell();
    return { sheet, place, protection };
  }
  throw invalid(`No protected range with id: ${String(id ?? 0)}`);
}
