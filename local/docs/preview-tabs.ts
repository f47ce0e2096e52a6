import { decideContent, goes, type Preview } from './decide-suggestions';
import type { DocumentTab, Segment, StructuralElement, Tab } from './document';
import { without } from '../kernel/without';
import { reindex } from './reindex';
import { reshape } from './shift-named-ranges';

/** The tabs with every suggestion decided, indices and named ranges counted anew. The stored tabs are left alone. */
export function previewTabs(tabs: readonly Tab[], preview: Preview): Tab[] {
  return tabs.map((tab) => ({
    ...tab,
    ...(tab.documentTab && { documentTab: previewTab(tab.documentTab, preview) }),
    ...(tab.childTabs && { childTabs: previewTabs(tab.childTabs, preview) }),
  }));
}

function previewTab(tab: DocumentTab, preview: Preview): DocumentTab {
  // Most documents hold no suggestion at all: they are answered as they are, without a copy.
  if (!holdsSuggestion(tab)) return tab;
  const copy: DocumentTab = without(structuredClone(tab), 'suggestedDocumentStyleChanges', 'suggestedNamedStylesChanges');
  const decide = (content: StructuralElement[], segmentId: string) => decideSegment(copy, { content, segmentId, preview });
  if (copy.body) copy.body.content = decide(copy.body.content, '');
  for (const segments of [copy.headers, copy.footers, copy.footnotes]) decideAll(segments, preview, decide);
  for (const objects of [copy.lists, copy.inlineObjects, copy.positionedObjects]) decideObjects(objects, preview);
  return copy;
}

function decideAll(
  segments: Record<string, Segment> | undefined,
  preview: Preview,
  decide: (content: StructuralElement[], id: string) => StructuralElement[],
): void {
  for (const [id, segment] of Object.entries(segments ?? {})) {
    if (goes(segment, preview)) Reflect.deleteProperty(segments ?? {}, id);
    delete segment.suggestedInsertionIds;
    delete segment.suggestedDeletionIds;
    if ('content' in segment) segment.content = decide(segment.content, id);
  }
}

/** Lists and images name their suggestions differently from text: one `suggestedInsertionId`, and changes under `suggested…`. */
function decideObjects(objects: Record<string, Record<string, unknown>> | undefined, preview: Preview): void {
  for (const [id, object] of Object.entries(objects ?? {})) {
    const gone = preview === 'without' ? object['suggestedInsertionId'] : object['suggestedDeletionIds'];
    if (gone) Reflect.deleteProperty(objects ?? {}, id);
    for (const field of Object.keys(object)) if (field.startsWith('suggested')) Reflect.deleteProperty(object, field);
  }
}

function decideSegment(
  tab: DocumentTab,
  { content, segmentId, preview }: { content: StructuralElement[]; segmentId: string; preview: Preview },
): StructuralElement[] {
  const removed: { start: number; end: number }[] = [];
  const decided = decideContent(content, { preview, removed });
  reindex(decided, 0);
  const moved = (index: number) => index - removed.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(index, end) - start), 0);
  reshape(tab, segmentId, ({ startIndex = 0, endIndex, ...range }) => ({
    startIndex: moved(startIndex),
    endIndex: moved(endIndex),
    ...range,
  }));
  return decided;
}

function holdsSuggestion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsSuggestion);
  for (const field in value) {
    if (field.startsWith('suggested')) return true;
    if (!styles.has(field) && holdsSuggestion(value[field as keyof typeof value])) return true;
  }
  return false;
}

/** Fields that never hold a suggestion and make up most of a document. */
const styles = new Set([
  'textStyle',
  'paragraphStyle',
  'tableCellStyle',
  'tableRowStyle',
  'tableStyle',
  'namedStyles',
  'documentStyle',
  'sectionStyle',
  'namedRanges',
  'imageProperties',
  'nestingLevels',
]);
