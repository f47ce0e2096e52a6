import type { TextStyle } from './google-document';
import { headingWanted, shownTab } from './open-paper';

/** Goes where a link inside the document points: a heading, or another tab. */
export function followLink({ heading, headingId, tabId }: NonNullable<TextStyle['link']>): void {
  const tab = heading?.tabId ?? tabId;
  if (tab !== undefined) shownTab.value = tab;
  headingWanted.value = heading?.id ?? headingId ?? null;
}
