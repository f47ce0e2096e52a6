import type { Node } from 'prosemirror-model';
import type { DocumentTab, Paragraph, StructuralElement } from '../google-document';
import { cssColour } from '../style-of';
import { fixedLines } from './fixed-lines';
import { googleSize, sumOf } from './google-size';
import { inlineNodes } from './inline-nodes';
import type { Bullet, FixedBlockAttrs, Look } from './node-attrs';
import { schema } from './schema';
import { tableGrid } from './table-grid';

export interface ShownTab {
  readonly doc: Node;
  /** Whether every index of the answer is the one that is counted from the editor's own document: only then can it be written. */
  readonly counts: boolean;
}

/** The body of a tab as the editor shows it: everything but the section break at its beginning. */
export function tabToDoc(tab: DocumentTab): ShownTab {
  const content = tab.body?.content ?? [];
  const first = content.findIndex((element) => element.sectionBreak === undefined);
  const [hidden, shown] = first < 0 ? [content, []] : [content.slice(0, first), content.slice(first)];
  const start = hidden.length;
  const blocks = blocksOf(shown, tab);
  const doc = schema.nodes.doc.create({ start }, blocks.length > 0 ? blocks : [schema.nodes.paragraph.create()]);
  return { doc, counts: blocks.length > 0 && agree(blocks, shown, start) };
}

const blocksOf = (content: readonly StructuralElement[], tab: DocumentTab): readonly Node[] =>
  content.map((element) => blockOf(element, tab));

function blockOf(element: StructuralElement, tab: DocumentTab): Node {
  if (element.paragraph)
    return schema.nodes.paragraph.create(paragraphAttrs(element.paragraph), inlineNodes(element.paragraph.elements ?? [], tab));
  if (element.table) return tableNode(element, tab) ?? fixedBlock('table', element);
  if (element.tableOfContents) return fixedBlock('contents', element);
  return fixedBlock(element.sectionBreak ? 'section' : 'other', element);
}

function fixedBlock(kind: FixedBlockAttrs['kind'], element: StructuralElement): Node {
  const size = (element.endIndex ?? 1) - (element.startIndex ?? 0);
  return schema.nodes.fixed_block.create({ kind, size, lines: fixedLines(element) });
}

/** Google's own to write, or the same for everybody: they are no looks that an edit could change. */
const unwritten: ReadonlySet<string> = new Set(['namedStyleType', 'headingId', 'tabStops']);

function paragraphAttrs({ paragraphStyle = {}, bullet }: Paragraph) {
  const entries = Object.entries(paragraphStyle).filter(
    ([field, value]) => !unwritten.has(field) && !(field === 'direction' && value === 'LEFT_TO_RIGHT'),
  );
  const look: Look | null = entries.length === 0 ? null : Object.fromEntries(entries);
  return {
    named: paragraphStyle.namedStyleType ?? 'NORMAL_TEXT',
    headingId: paragraphStyle.headingId ?? null,
    look,
    bullet: bullet ? ({ listId: bullet.listId ?? '', level: bullet.nestingLevel ?? 0 } satisfies Bullet) : null,
  };
}

/** A table whose cells fill their grid; the others are shown, and not edited. */
function tableNode({ table }: StructuralElement, tab: DocumentTab): Node | null {
  const grid = table && tableGrid(table);
  if (!grid) return null;
  const covered = grid.covered.map(({ row, column, cell }) => ({ row, column, size: 1 + sumOf(blocksOf(cell.content ?? [], tab)) }));
  const rows = grid.rows.map((cells) =>
    schema.nodes.table_row.create(
      null,
      cells.map(({ content, tableCellStyle }) => {
        const { columnSpan: colspan = 1, rowSpan: rowspan = 1, backgroundColor } = tableCellStyle ?? {};
        const background = cssColour(backgroundColor) ?? null;
        const blocks = blocksOf(content ?? [], tab);
        return schema.nodes.table_cell.create(
          { colspan, rowspan, background },
          blocks.length > 0 ? blocks : [schema.nodes.paragraph.create()],
        );
      }),
    ),
  );
  return schema.nodes.table.create({ covered }, rows);
}

/** Captures that were cut by hand, and answers that a mask has thinned, do not add up. */
function agree(blocks: readonly Node[], content: readonly StructuralElement[], start: number): boolean {
  let at = start;
  return blocks.every((block, place) => {
    const { startIndex = 0, endIndex } = content[place] ?? {};
    const begin = at;
    at += googleSize(block);
    return startIndex === begin && endIndex === at;
  });
}
