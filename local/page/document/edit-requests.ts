import { smallestEdit } from './smallest-edit';

export interface Place {
  readonly tabId: string;
  /** Index of the paragraph's first UTF-16 unit. */
  readonly start: number;
}

const location = ({ tabId }: Place, index: number) => ({ index, ...(tabId === '' ? {} : { tabId }) });
const range = ({ tabId }: Place, startIndex: number, endIndex: number) => ({ startIndex, endIndex, ...(tabId === '' ? {} : { tabId }) });

/** The `documents.batchUpdate` requests that turn one text of a paragraph into another, touching as little as possible. */
export function textRequests(place: Place, before: string, after: string): readonly object[] {
  const edit = smallestEdit(before, after);
  if (!edit) return [];
  const at = place.start + edit.at;
  return [
    ...(edit.remove > 0 ? [{ deleteContentRange: { range: range(place, at, at + edit.remove) } }] : []),
    ...(edit.insert === '' ? [] : [{ insertText: { location: location(place, at), text: edit.insert } }]),
  ];
}

/** Gives the whole paragraph a named style, such as `HEADING_2`. */
export const styleRequests = (place: Place, end: number, namedStyleType: string): readonly object[] => [
  { updateParagraphStyle: { range: range(place, place.start, end), paragraphStyle: { namedStyleType }, fields: 'namedStyleType' } },
];

/** Puts an empty paragraph after the one that ends at `end` (exclusive): its own line break is doubled. */
export const addAfterRequests = (place: Place, end: number): readonly object[] => [
  { insertText: { location: location(place, end - 1), text: '\n' } },
];

/**
 * Removes the paragraph with its line break.
 *
 * The last line break of a body or a cell cannot be deleted (https://developers.google.com/docs/api/reference/rest/v1/documents/request#DeleteContentRangeRequest):
 * there the break before it goes instead, or only the text when it is the only paragraph.
 */
export function deleteRequests(place: Place, end: number, { isLast, follows }: { readonly isLast: boolean; readonly follows: boolean }) {
  if (!isLast) return [{ deleteContentRange: { range: range(place, place.start, end) } }];
  if (follows) return [{ deleteContentRange: { range: range(place, place.start - 1, end - 1) } }];
  return end - 1 > place.start ? [{ deleteContentRange: { range: range(place, place.start, end - 1) } }] : [];
}

/** Joins the paragraph to the one before it. */
export const joinRequests = (place: Place): readonly object[] => [
  { deleteContentRange: { range: range(place, place.start - 1, place.start) } },
];
