import type { Block, Cell } from './block';
import { type HtmlReading, looksAt, plainContext } from './html-reading';
import { attribute, type Element, isElement } from './html-tree';

/** A table, with its captions as text before it; a table without cells is none. */
export function readHtmlTable(reading: HtmlReading, element: Element): Block[] {
  const parts = element.childNodes.filter(isElement);
  const captions = parts
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap((caption) => reading.blocksOf(reading, caption.childNodes, plainContext));
  const rows = rowsIn(parts).map((row) => cellsIn(row).map((cell) => readCell(reading, cell)));
  return rows.some((cells) => cells.length > 0) ? [...captions, { kind: 'table', rows }] : captions;
}

function rowsIn(parts: readonly Element[]): Element[] {
  return parts.flatMap((part) => {
    if (part.tagName === 'tr') return [part];
    return /^t(head|body|foot)$/.test(part.tagName) ? rowsIn(part.childNodes.filter(isElement)) : [];
  });
}

const cellsIn = (row: Element): Element[] => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function readCell(reading: HtmlReading, cell: Element): Cell {
  const blocks = reading.blocksOf(reading, cell.childNodes, { ...plainContext, looks: looksAt(reading, cell, plainContext) });
  return { blocks, rowSpan: spanOf(cell, 'rowspan'), columnSpan: spanOf(cell, 'colspan') };
}

const spanOf = (cell: Element, name: string): number => Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1);
