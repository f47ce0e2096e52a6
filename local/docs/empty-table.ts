import type { StructuralElement, TableCell } from './document';

/** A table of empty cells with Docs' own borders and padding, without indices. */
export function emptyTable(rows: number, columns: number): StructuralElement {
  const tableRows = Array.from({ length: rows }, () => ({
    tableCells: Array.from({ length: columns }, () => cellOf([emptyParagraph()])),
    tableRowStyle: { minRowHeight: { unit: 'PT' } },
  }));
  return { table: { rows, columns, tableRows, tableStyle: evenColumns(columns) } };
}

export const evenColumns = (columns: number) => ({
  tableColumnProperties: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })),
});

export const emptyParagraph = (): StructuralElement => ({
  paragraph: {
    elements: [{ textRun: { content: '\n', textStyle: {} } }],
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  },
});

export function cellOf(content: StructuralElement[], { rowSpan = 1, columnSpan = 1 } = {}): TableCell {
  const padding = { magnitude: 5, unit: 'PT' };
  return {
    content,
    tableCellStyle: {
      rowSpan,
      columnSpan,
      backgroundColor: {},
      paddingLeft: padding,
      paddingRight: padding,
      paddingTop: padding,
      paddingBottom: padding,
      contentAlignment: 'TOP',
    },
  };
}
