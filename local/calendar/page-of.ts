import { ApiError, outOfRange } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { readToken, writeToken } from './opaque-token';

export interface Page<Entry> {
  entries: Entry[];
  /** Absent on the last page. */
  nextPageToken?: string;
}

/** Where the page starts and the revision that its first page saw; the start of a new list without a page token. */
export function readPageToken(call: ApiCall, revision: number): { offset: number; revision: number } {
  if (call.query.pageToken === undefined) return { offset: 0, revision };
  const token = readToken(call.query.pageToken);
  if (typeof token?.offset !== 'number' || typeof token.revision !== 'number')
    throw new ApiError(400, 'invalid', 'Invalid page token value.');
  return { offset: token.offset, revision: token.revision };
}

/** One page of `entries`; larger pages than `most` are not given, whatever `maxResults` asks for. */
export function pageOf<Entry>(
  call: ApiCall,
  entries: readonly Entry[],
  { offset, revision, usual, most }: { offset: number; revision: number; usual: number; most: number },
): Page<Entry> {
  const asked = call.query.maxResults === undefined ? usual : Number(call.query.maxResults);
  if (asked < 1) throw outOfRange(asked, 1, most);
  const end = offset + Math.min(asked, most);
  const page = entries.slice(offset, end);
  return end < entries.length ? { entries: page, nextPageToken: writeToken({ offset: end, revision }) } : { entries: page };
}
