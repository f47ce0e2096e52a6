import { covers } from './covers';
import type { ProtectedRange, Sheet } from './google-sheet';

/** The protection that a cell stands under for this person: one that refuses, else one that only warns; `undefined` when they may type there. */
export function protectionOf(sheet: Sheet, row: number, column: number, me: string): ProtectedRange | undefined {
  const over = (sheet.protectedRanges ?? []).filter(
    ({ range, unprotectedRanges = [], warningOnly, requestingUserCanEdit, editors }) =>
      (warningOnly === true || (requestingUserCanEdit !== true && !editors?.users?.includes(me))) &&
      covers(range ?? {}, row, column) &&
      !unprotectedRanges.some((free) => covers(free, row, column)),
  );
  return over.find((protection) => !protection.warningOnly) ?? over[0];
}
