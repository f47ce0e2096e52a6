import type { DocumentTab, StructuralElement } from './document';
import type { Batch, Editing } from './editing';
import { everyTab } from './every-tab';

/** The segment that a location or range names; without a tab the first one, as Google takes it. */
export function openSegment(
  batch: Batch,
  { tabId, segmentId = '' }: { tabId?: string | undefined; segmentId?: string | undefined },
): Editing {
  const found = tabId ? everyTab(batch.tabs).find((tab) => tab.tabProperties.tabId === tabId) : batch.tabs[0];
  if (!found) throw batch.fail(`The tab ID is invalid: ${tabId ?? ''}.`);
  found.documentTab ??= {};
  const tab = found.documentTab;
  const content = segmentId === '' ? (tab.body ??= { content: [] }).content : segmentsOf(tab)[segmentId];
  if (!content) throw batch.fail(`Segment with ID ${segmentId} was not found.`);
  return { batch, tabId: found.tabProperties.tabId, tab, segmentId, content };
}

/** All segments of a tab but its body, by id. */
export function segmentsOf(tab: DocumentTab): Record<string, StructuralElement[]> {
  const segments = { ...tab.headers, ...tab.footers, ...tab.footnotes };
  return Object.fromEntries(Object.entries(segments).map(([id, segment]) => [id, segment.content]));
}
