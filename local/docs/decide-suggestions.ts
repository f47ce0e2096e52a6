import type { Paragraph, ParagraphElement, StructuralElement, Style, Suggestible, Table } from './document';
import { without } from '../kernel/without';
import { insideOf, joinRuns } from './paragraph-elements';
import { lengthOf } from './reindex';

/** How a preview treats suggestions: as if all were accepted, or as if none had been made. */
export type Preview = 'accepted' | 'without';

export interface Decision {
  readonly preview: Preview;
  /** Stretches that went, in the indices from before. */
  readonly removed: { start: number; end: number }[];
}

/** Whether a suggestion takes it away in this preview. */
export const goes = (thing: Suggestible | undefined, preview: Preview): boolean =>
  ((preview === 'without' ? thing?.suggestedInsertionIds : thing?.suggestedDeletionIds)?.length ?? 0) > 0;

/** A paragraph whose newline goes runs on into the next one, which keeps its own looks. */
export function decideContent(content: readonly StructuralElement[], decision: Decision): StructuralElement[] {
  const decided: StructuralElement[] = [];
  let open: ParagraphElement[] = [];
  for (const element of content) {
    const whole = element.table ?? element.tableOfContents ?? element.sectionBreak;
    if (goes(whole, decision.preview)) {
      decision.removed.push({ start: element.startIndex ?? 0, end: element.endIndex ?? 0 });
    } else if (element.paragraph) {
      const paragraph = decideParagraph(element.paragraph, decision);
      const elements = [...open, ...paragraph.elements];
      open = endsInNewline(elements) ? [] : elements;
      if (open.length === 0 && elements.length > 0) decided.push({ paragraph: { ...paragraph, elements: joinRuns(elements) } });
    } else decided.push(decideBlock(element, decision));
  }
  return decided;
}

const endsInNewline = (elements: readonly ParagraphElement[]): boolean =>
  elements[elements.length - 1]?.textRun?.content.endsWith('\n') ?? false;

function decideBlock(element: StructuralElement, decision: Decision): StructuralElement {
  if (element.table) return { table: decideTable(element.table, decision) };
  if (element.tableOfContents)
    return {
      tableOfContents: { ...withoutIds(element.tableOfContents), content: decideContent(element.tableOfContents.content, decision) },
    };
  return element.sectionBreak ? { sectionBreak: withoutIds(element.sectionBreak) } : element;
}

function decideTable(table: Table, decision: Decision): Table {
  const stays = (thing: Suggestible & { startIndex?: number; endIndex?: number }) => {
    const gone = goes(thing, decision.preview);
    if (gone) decision.removed.push({ start: thing.startIndex ?? 0, end: thing.endIndex ?? 0 });
    return !gone;
  };
  const tableRows = table.tableRows.filter(stays).map((row) => ({
    ...withoutIds(without(row, 'suggestedTableRowStyleChanges')),
    tableCells: row.tableCells.filter(stays).map((cell) => ({
      ...withoutIds(without(cell, 'suggestedTableCellStyleChanges')),
      content: decideContent(cell.content, decision),
    })),
  }));
  return { ...withoutIds(table), rows: tableRows.length, tableRows };
}

function decideParagraph(paragraph: Paragraph, { preview, removed }: Decision): Paragraph {
  const { suggestedParagraphStyleChanges, suggestedBulletChanges } = paragraph;
  const elements = paragraph.elements.filter((element) => {
    const gone = goes(insideOf(element), preview);
    if (gone) removed.push({ start: element.startIndex ?? 0, end: (element.startIndex ?? 0) + lengthOf(element) });
    return !gone;
  });
  const kept = without(paragraph, 'suggestedParagraphStyleChanges', 'suggestedBulletChanges', 'suggestedPositionedObjectIds');
  const decided: Paragraph = { ...kept, elements: elements.map((element) => decideElement(element, preview)) };
  if (preview === 'without') return decided;
  for (const { paragraphStyle, paragraphStyleSuggestionState } of Object.values(suggestedParagraphStyleChanges ?? {})) {
    decided.paragraphStyle = accepted(decided.paragraphStyle, paragraphStyle, paragraphStyleSuggestionState);
  }
  for (const { bullet } of Object.values(suggestedBulletChanges ?? {})) {
    if (bullet?.listId) decided.bullet = bullet;
    else delete decided.bullet;
  }
  return decided;
}

function decideElement(element: ParagraphElement, preview: Preview): ParagraphElement {
  const kind = (Object.keys(element) as (keyof ParagraphElement)[]).find((key) => key !== 'startIndex' && key !== 'endIndex');
  const inside = insideOf(element);
  if (!kind || !inside) return element;
  const changes = (inside['suggestedTextStyleChanges' as keyof typeof inside] ?? {}) as NonNullable<
    NonNullable<ParagraphElement['textRun']>['suggestedTextStyleChanges']
  >;
  const plain = Object.fromEntries(Object.entries(inside).filter(([field]) => !field.startsWith('suggested')));
  if (preview === 'accepted') {
    for (const { textStyle, textStyleSuggestionState } of Object.values(changes)) {
      plain['textStyle'] = accepted(inside.textStyle, textStyle, textStyleSuggestionState);
    }
  }
  return { ...element, [kind]: plain };
}

/** Sets each field that its `…Suggested` flag names to the suggested value; one that is not there goes back to inherited. */
function accepted(style: Style | undefined, suggested: Style = {}, state: Record<string, unknown> = {}): Style {
  const next: Style = { ...style };
  for (const [flag, on] of Object.entries(state)) {
    if (on !== true) continue;
    const field = flag.replace(/Suggested$/, '');
    if (suggested[field] === undefined) Reflect.deleteProperty(next, field);
    else next[field] = suggested[field];
  }
  return next;
}

function withoutIds<Thing extends Suggestible>(thing: Thing): Thing {
  const copy = { ...thing };
  delete copy.suggestedInsertionIds;
  delete copy.suggestedDeletionIds;
  return copy;
}
