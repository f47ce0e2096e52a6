import type { JumpView } from '../../rpc/contract/person-view';
import type { Place } from '../../tdd/tdd';

/** The address of a place in a document. Headings without an id (Word brings such) are reached by their tab alone. */
export function placeLink(fileId: string, { tabId, headingId }: Place): string {
  const tab = tabId ? `?tab=${tabId}` : '';
  return `https://docs.google.com/document/d/${fileId}/edit${tab}${headingId ? `#heading=${headingId}` : ''}`;
}

export const jumpTo = (fileId: string, place: Place): JumpView => ({
  tabId: place.tabId,
  child: place.child,
  link: placeLink(fileId, place),
});
