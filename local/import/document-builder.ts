import { documentStyle, namedStyles, sectionBreak } from '../docs/blank-tab';
import type { DocumentTab, Paragraph, ParagraphElement, StructuralElement, Style, Suggestible, Tab, TabProperties } from '../docs/document';
import { cellOf, emptyParagraph, evenColumns } from '../docs/empty-table';
import { listProperties } from '../docs/list-properties';
import { letters } from '../docs/new-id';
import { without } from '../kernel/without';
import { insideOf, joinRuns } from '../docs/paragraph-elements';
import { reindex } from '../docs/reindex';
import type { Block, Cell, ListEntry, ParagraphBlock, Run, Suggested } from './block';

/**
 * A tab of a Google Doc made of blocks: indices, heading ids, lists and images as the Docs API would answer them.
 *
 * The same blocks always make the same tab. Tables stand between paragraphs, as in Docs: where one is missing an empty one is put.
 */
export function buildTab(blocks: readonly Block[], properties: TabProperties = { tabId: 't.0', title: 'Tab 1', index: 0 }): Tab {
  const building: Building = {
    tab: { body: { content: [] }, documentStyle: documentStyle(), namedStyles: namedStyles() },
    ids: 0,
    suggestions: {},
    lists: new Map(),
    tabId: properties.tabId,
  };
  const content = [sectionBreak(), ...contentOf(building, blocks)];
  reindex(content, 0);
  building.tab.body = { content };
  if (building.lists.size > 0)
    building.tab.lists = Object.fromEntries([...building.lists.values()].map(({ listId, list }) => [listId, list]));
  return { tabProperties: properties, documentTab: building.tab };
}

export const heading = (level: 0 | 1 | 2 | 3 | 4 | 5 | 6, ...runs: Run[]): ParagraphBlock => ({
  kind: 'paragraph',
  runs,
  style: level === 0 ? 'TITLE' : `HEADING_${level}`,
});

export const line = (...runs: Run[]): ParagraphBlock => ({ kind: 'paragraph', runs });

/** List entries at depth 0; give lists that must stay apart different keys. */
export const bullets = (key: string, ...entries: Run[]): ParagraphBlock[] =>
  entries.map((run) => ({ kind: 'paragraph', runs: [run], list: { key, depth: 0, kind: 'bullet' } }));

/** A table of one line per cell. */
export const table = (...rows: (readonly Run[])[]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((run) => ({ blocks: [line(run)] }))),
});

interface Building {
  readonly tab: DocumentTab;
  readonly tabId: string;
  ids: number;
  /** The suggestions that the last piece was part of: what goes on from it is part of the same. */
  suggestions: Suggestions;
  readonly lists: Map<
    string,
    { readonly listId: string; readonly list: { listProperties: { nestingLevels: unknown[] } }; readonly depths: Set<number> }
  >;
}

function newId(building: Building, prefix: string): string {
  building.ids += 1;
  return `${prefix}.${letters(`built ${building.tabId} ${String(building.ids)}`)}`;
}

/** Content of a body, cell or footnote: it ends in a paragraph, and so does what stands before each table. */
function contentOf(building: Building, blocks: readonly Block[]): StructuralElement[] {
  const content: StructuralElement[] = [];
  for (const [at, block] of blocks.entries()) {
    const element = elementOf(building, block);
    if (element.paragraph && blocks[at + 1]?.kind === 'paragraph') suggestEnd(element.paragraph);
    if (!element.paragraph && !content[content.length - 1]?.paragraph) content.push(emptyParagraph());
    content.push(element);
  }
  if (!content[content.length - 1]?.paragraph) content.push(emptyParagraph());
  return content;
}

function elementOf(building: Building, block: Block): StructuralElement {
  if (block.kind === 'paragraph') return { paragraph: paragraphOf(building, block) };
  if (block.kind === 'table') return tableOf(building, block.rows);
  return { tableOfContents: { content: contentOf(building, block.blocks) } };
}

function paragraphOf(building: Building, { runs, style = 'NORMAL_TEXT', list, headingId }: ParagraphBlock): Paragraph {
  const elements = runs.flatMap((run) => suggestedElements(building, run));
  const last = elements[elements.length - 1]?.textRun?.textStyle;
  const named: Style = style === 'NORMAL_TEXT' || headingId === null ? {} : { headingId: headingId ?? newId(building, 'h') };
  return {
    elements: joinRuns([...elements, { textRun: { content: '\n', textStyle: last && !last['link'] ? last : {} } }]),
    paragraphStyle: { ...named, namedStyleType: style, direction: 'LEFT_TO_RIGHT', ...(list && indents(list.depth)) },
    ...(list && { bullet: bulletOf(building, list) }),
  };
}

const indents = (depth: number): Style => ({
  indentFirstLine: { magnitude: 18 + 36 * depth, unit: 'PT' },
  indentStart: { magnitude: 36 + 36 * depth, unit: 'PT' },
});

function bulletOf(building: Building, { key, depth, kind }: ListEntry): NonNullable<Paragraph['bullet']> {
  const made = building.lists.get(key) ?? newList(building, kind);
  building.lists.set(key, made);
  const level = Math.min(depth, 8);
  if (!made.depths.has(level)) {
    made.depths.add(level);
    made.list.listProperties.nestingLevels[level] = levelsOf(kind)[level];
  }
  return { listId: made.listId, ...(level > 0 && { nestingLevel: level }), textStyle: {} };
}

function newList(building: Building, kind: ListEntry['kind']) {
  return { listId: newId(building, 'kix'), list: { listProperties: { nestingLevels: levelsOf(kind) } }, depths: new Set<number>() };
}

const presets = { bullet: 'BULLET_DISC_CIRCLE_SQUARE', number: 'NUMBERED_DECIMAL_ALPHA_ROMAN', check: 'BULLET_CHECKBOX' } as const;

const levelsOf = (kind: ListEntry['kind']): unknown[] => (listProperties(presets[kind]) as { nestingLevels: unknown[] }).nestingLevels;

function elementsOf(building: Building, run: Run): ParagraphElement[] {
  if (typeof run === 'string') return textRuns(run, {});
  if ('text' in run) return textRuns(run.text, run.style);
  if ('atom' in run) return [run.atom];
  return [
    'image' in run
      ? { inlineObjectElement: { inlineObjectId: addImage(building, run.image), textStyle: {} } }
      : { footnoteReference: footnote(building, run.footnote) },
  ];
}

/** A newline inside a run is a soft break, U+000B: only the end of a paragraph is "\n". */
function textRuns(text: string, textStyle: Style): ParagraphElement[] {
  return text === '' ? [] : [{ textRun: { content: text.replace(/\r?\n/g, '\u000b'), textStyle } }];
}

/** Their ids, by what they do. */
type Suggestions = Partial<Record<keyof Suggested, string>>;

/** The elements of a run; what is suggested for it goes on from the run before, or begins with an id of its own. */
function suggestedElements(building: Building, run: Run): ParagraphElement[] {
  const elements = elementsOf(building, run);
  const suggested = typeof run === 'object' && 'suggested' in run ? run.suggested : undefined;
  const idOf = (kind: keyof Suggested) => building.suggestions[kind] ?? newId(building, 'suggest');
  const insertion = suggested?.insertion && idOf('insertion');
  const deletion = suggested?.deletion && idOf('deletion');
  building.suggestions = { ...(insertion && { insertion }), ...(deletion && { deletion }) };
  const ids: Suggestible = {
    ...(insertion && { suggestedInsertionIds: [insertion] }),
    ...(deletion && { suggestedDeletionIds: [deletion] }),
  };
  for (const element of elements) Object.assign(insideOf(element) ?? {}, ids);
  return elements;
}

/** A paragraph whose whole text is suggested is suggested with its end, where another paragraph can take its place. */
function suggestEnd(paragraph: Paragraph): void {
  const insides = paragraph.elements.map(insideOf);
  const end = insides.pop();
  const last = insides[insides.length - 1];
  if (end?.['content'] !== '\n' || !last) return;
  for (const field of ['suggestedInsertionIds', 'suggestedDeletionIds'] as const) {
    if (last[field] && insides.every((inside) => inside?.[field])) end[field] = last[field];
  }
  paragraph.elements = joinRuns(paragraph.elements);
}

function addImage(building: Building, { alt, source }: { alt?: string; source?: string }): string {
  const objectId = newId(building, 'kix');
  const embeddedObject = { ...(alt && { description: alt }), imageProperties: source ? { contentUri: source, sourceUri: source } : {} };
  (building.tab.inlineObjects ??= {})[objectId] = { objectId, inlineObjectProperties: { embeddedObject } };
  return objectId;
}

function footnote(building: Building, blocks: readonly Block[]) {
  const footnoteId = newId(building, 'kix');
  const content = contentOf(building, blocks);
  reindex(content, 0);
  const footnotes = (building.tab.footnotes ??= {});
  footnotes[footnoteId] = { footnoteId, content };
  return { footnoteId, footnoteNumber: String(Object.keys(footnotes).length), textStyle: {} };
}

/** Cells that a wider or higher one covers stay there, empty, as Google keeps them. */
function tableOf(building: Building, rows: readonly (readonly Cell[])[]): StructuralElement {
  const grid = fillGrid(rows);
  const columns = grid.reduce((most, cells) => Math.max(most, cells.length), 1);
  const tableRows = grid.map((cells) => ({
    tableCells: Array.from({ length: columns }, (_, at) => {
      const cell = cells[at];
      return cell ? cellOf(contentOf(building, cell.blocks), without(cell, 'blocks')) : cellOf([emptyParagraph()]);
    }),
    tableRowStyle: { minRowHeight: { unit: 'PT' } },
  }));
  return { table: { rows: tableRows.length, columns, tableRows, tableStyle: evenColumns(columns) } };
}

function fillGrid(rows: readonly (readonly Cell[])[]): (Cell | null | undefined)[][] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const [high, wide] = [Math.min(cell.rowSpan ?? 1, rows.length - at), Math.min(cell.columnSpan ?? 1, 100)];
      for (let down = 0; down < high; down += 1) {
        for (let right = 0; right < wide; right += 1) {
          const row = grid[at + down];
          if (row) row[column + right] = down === 0 && right === 0 ? { ...cell, rowSpan: high, columnSpan: wide } : null;
        }
      }
      column += wide;
    }
  }
  return grid;
}
