/** A range as Google answers it: the `sheetId` of the first sheet, 0, is left out, other zeros are not. */
export function withoutZeroSheet<T extends { readonly sheetId?: number }>(range: T): Omit<T, 'sheetId'> & { readonly sheetId?: number } {
  const { sheetId = 0, ...rest } = range;
  return sheetId === 0 ? rest : { ...rest, sheetId };
}
