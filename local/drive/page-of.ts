import { ApiError, outOfRange } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';

/** How many entries the call asks for at a time. Refuses what is out of Google's range, or gives as much as there may be. */
export function pageSizeOf({ query }: ApiCall, { usual, most, isCut = false }: { usual: number; most: number; isCut?: boolean }): number {
  const size = Number(query['pageSize'] ?? usual);
  if (size < 1 || (size > most && !isCut)) throw outOfRange(size, 1, most);
  return Math.min(size, most);
}

/** Drive's words for a value that it cannot make anything of. */
export const invalidValue = () => new ApiError(400, 'invalid', 'Invalid Value');

/** The part of the list that the call asks for, and the token of the next one unless it is the last. */
export function pageOf<Entry>(
  call: ApiCall,
  entries: readonly Entry[],
  size: number,
): { entries: readonly Entry[]; next: { nextPageToken?: string } } {
  const { pageToken = '0' } = call.query;
  if (!/^\d{1,9}$/.test(String(pageToken))) throw invalidValue();
  const from = Number(pageToken);
  const to = from + size;
  return { entries: entries.slice(from, to), next: entries.length > to ? { nextPageToken: String(to) } : {} };
}
