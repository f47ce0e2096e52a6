import { chosenTabs } from './chosen-tabs';
import type { NamedRange, Tab } from './document';
import { type Batch, namedRangesOf } from './editing';
import { openRange } from './open-place';
import { openSegment } from './open-segment';
import { replaceRange } from './replace-text';
import type { Requests } from './requests';
import { keepNamedRanges } from './shift-named-ranges';

/** Names a stretch of the document; names need not be unique, ids are. */
export function createNamedRange(batch: Batch, { name = '', range }: Requests['createNamedRange']): object {
  if (name.length < 1 || name.length > 256) throw batch.fail('The name must be between 1 and 256 characters.');
  const { editing, start, end } = openRange(batch, range);
  const { tab, segmentId } = editing;
  const namedRangeId = batch.newId('kix');
  const held = { ...(start > 0 && { startIndex: start }), endIndex: end, ...(segmentId !== '' && { segmentId }) };
  keepNamedRanges(tab, [...namedRangesOf(tab), { namedRangeId, name, ranges: [held] }]);
  return { createNamedRange: { namedRangeId } };
}

/** Deletes names, never content. */
export function deleteNamedRange(batch: Batch, { namedRangeId, name, tabsCriteria }: Requests['deleteNamedRange']): object {
  if (!namedRangeId && !name) throw batch.fail('ID or name for named range must be set.');
  const chosen = (named: NamedRange) => (namedRangeId ? named.namedRangeId === namedRangeId : named.name === name);
  const found = chosenTabs(batch, tabsCriteria).filter(({ documentTab }) => documentTab && namedRangesOf(documentTab).some(chosen));
  if (namedRangeId && found.length === 0) throw batch.fail(`No named range with the ID: ${namedRangeId} could be found.`);
  for (const { documentTab } of found) {
    if (documentTab)
      keepNamedRanges(
        documentTab,
        namedRangesOf(documentTab).filter((named) => !chosen(named)),
      );
  }
  return {};
}

/** Replaces what stands in the first stretch of each chosen named range and deletes what stands in its others. */
export function replaceNamedRangeContent(
  batch: Batch,
  { namedRangeId, namedRangeName, text = '', tabsCriteria }: Requests['replaceNamedRangeContent'],
): object {
  if (!namedRangeId && !namedRangeName) throw batch.fail('ID or name for named range must be set.');
  const chosen = (named: NamedRange) => (namedRangeId ? named.namedRangeId === namedRangeId : named.name === namedRangeName);
  const found = chosenTabs(batch, tabsCriteria).flatMap((tab) =>
    tab.documentTab
      ? namedRangesOf(tab.documentTab)
          .filter(chosen)
          .map(({ namedRangeId: id }) => ({ tab, id }))
      : [],
  );
  // By name it is a no-op when there is none, by id it is an error: the reference says so.
  if (namedRangeId && found.length === 0) throw batch.fail(`No named range with the ID: ${namedRangeId} could be found.`);
  for (const { tab, id } of found) replaceOne(batch, tab, { id, text });
  return {};
}

function replaceOne(batch: Batch, { tabProperties, documentTab }: Tab, { id, text }: { id: string; text: string }): void {
  const named = documentTab && namedRangesOf(documentTab).find((range) => range.namedRangeId === id);
  if (!documentTab || !named) return;
  const [first, ...others] = [...named.ranges].sort((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0));
  // From the last to the first, so that the places of the earlier ones still hold.
  for (const [at, range] of [...others.reverse(), first].entries()) {
    if (!range) continue;
    const editing = openSegment(batch, { tabId: tabProperties.tabId, segmentId: range.segmentId });
    replaceRange(editing, { start: range.startIndex ?? 0, end: range.endIndex, text: at === others.length ? text : '' });
  }
  if (text === '' || !first) return;
  // Whatever the edit made of it, the range now names the new text.
  const start = first.startIndex ?? 0;
  const range = { ...first, endIndex: start + text.length };
  const rest = namedRangesOf(documentTab).filter((other) => other.namedRangeId !== id);
  keepNamedRanges(documentTab, [...rest, { ...named, ranges: [range] }]);
}
