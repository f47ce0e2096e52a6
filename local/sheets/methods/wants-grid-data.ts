import type { ApiCall } from '../../kernel/api-method';

/**
 * Whether cells are answered: as `includeGridData` says, but a field mask overrules it where the kernel hands it on.
 *
 * "This parameter is ignored if a field mask was set in the request."
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get
 */
export function wantsGridData({ query }: ApiCall, includeGridData: boolean): boolean {
  const { fields } = query;
  if (typeof fields !== 'string') return includeGridData;
  return /(^|[,(/.])\s*(data|\*)\s*($|[,()/.])/.test(fields) || /(^|,)\s*sheets\s*($|,)/.test(fields);
}
