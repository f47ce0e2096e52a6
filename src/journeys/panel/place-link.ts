import type { JumpView } from '../../rpc/contract/person-view';
import { sectionName } from '../../tdd/section-name';
import type { Place, Tdd } from '../../tdd/tdd';

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

/** The way to a section by its name; `null` where it is gone. */
export function sectionJump(tdd: Tdd, name: string): JumpView | null {
  const section = tdd.sections.find((candidate) => sectionName(tdd, candidate) === name);
  return section ? jumpTo(tdd.fileId, section.place) : null;
}
