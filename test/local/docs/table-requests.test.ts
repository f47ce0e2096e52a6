import { reindex } from '../../../local/docs/reindex';
import { buildTab, line, table } from '../../../local/import/document-builder';
import { linesOf, refusalOf, worldWith, write } from './ask';

// The table of `[line('before'), table(…)]` starts here: a section break, seven characters, a newline.
const start = 8;
const at = (rowIndex: number, columnIndex: number, index = start) => ({
  tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
});

const grid = () => worldWith([line('before'), table(['a', 'b'], ['c', 'd']), line('after')]);

/** A cell of two rows and two columns in the middle of the left edge: a wide head row above it. */
const merged = () => {
  const cell = (text: string, spans: object = {}) => ({ blocks: [line(text)], ...spans });
  const rows = [[cell('a'), cell('b'), cell('c')], [cell('wide and high', { rowSpan: 2, columnSpan: 2 }), cell('d')], [cell('e')]];
  return worldWith({ tabs: [buildTab([line('before'), { kind: 'table', rows }])] });
};

const tableOf = ({ world, documentId }: ReturnType<typeof grid>) =>
  world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content.find((element) => element.table)?.table;

const spansOf = (made: ReturnType<typeof grid>) =>
  tableOf(made)?.tableRows.map(({ tableCells }) =>
    tableCells.map(({ tableCellStyle }) => `${String(tableCellStyle?.['rowSpan'])}×${String(tableCellStyle?.['columnSpan'])}`).join(' '),
  );

describe('rows and columns of a table', () => {
  it.each([
    ['a row above', { insertTableRow: at(1, 0) }, ['# a # b', '#  # ', '# c # d']],
    ['a row below', { insertTableRow: { ...at(1, 1), insertBelow: true } }, ['# a # b', '# c # d', '#  # ']],
    ['a column to the left', { insertTableColumn: at(0, 0) }, ['#  # a # b', '#  # c # d']],
    ['a column to the right', { insertTableColumn: { ...at(0, 0), insertRight: true } }, ['# a #  # b', '# c #  # d']],
    ['no row', { deleteTableRow: at(0, 1) }, ['# c # d']],
    ['no column', { deleteTableColumn: at(1, 1) }, ['# a', '# c']],
  ])('%s', (_, request, expected) => {
    const made = grid();
    write(made.world, made.documentId, [request]);
    const held = tableOf(made);
    expect([linesOf(made.world, made.documentId), held?.rows, held?.columns]).toEqual([
      ['before', ...expected, 'after'],
      held?.tableRows.length,
      held?.tableRows[0]?.tableCells.length,
    ]);
  });

  it('the table goes with its last row or column', () => {
    const made = grid();
    write(made.world, made.documentId, [{ deleteTableRow: at(0, 0) }, { deleteTableRow: at(0, 0) }]);
    expect(linesOf(made.world, made.documentId)).toEqual(['before', 'after']);
  });

  it('a new row looks like its neighbour, and so does the width of a new column', () => {
    const made = grid();
    const grey = { backgroundColor: { color: { rgbColor: { red: 0.5 } } } };
    const held = tableOf(made);
    for (const cell of held?.tableRows[1]?.tableCells ?? []) cell.tableCellStyle = { ...cell.tableCellStyle, ...grey };
    if (held) held.tableStyle = { tableColumnProperties: [{ widthType: 'FIXED_WIDTH' }, { widthType: 'EVENLY_DISTRIBUTED' }] };
    write(made.world, made.documentId, [
      { insertTableRow: { ...at(1, 0), insertBelow: true } },
      { insertTableColumn: { ...at(0, 0), insertRight: true } },
    ]);
    const changed = tableOf(made);
    expect([
      changed?.tableRows.map(({ tableCells }) => tableCells.map(({ tableCellStyle }) => tableCellStyle?.['backgroundColor'] !== undefined)),
      changed?.tableRows[2]?.tableCells[2]?.tableCellStyle?.['backgroundColor'],
      changed?.tableStyle?.['tableColumnProperties'],
    ]).toEqual([
      [
        [true, true, true],
        [true, true, true],
        [true, true, true],
      ],
      grey.backgroundColor,
      [{ widthType: 'FIXED_WIDTH' }, { widthType: 'FIXED_WIDTH' }, { widthType: 'EVENLY_DISTRIBUTED' }],
    ]);
  });

  it('a merged cell grows by what is put into it, and is put around as one', () => {
    const made = merged();
    write(made.world, made.documentId, [{ insertTableRow: at(2, 2) }, { insertTableColumn: { ...at(1, 0), insertRight: true } }]);
    expect(spansOf(made)).toEqual(['1×1 1×1 1×1 1×1', '3×2 1×1 1×1 1×1', '1×1 1×1 1×1 1×1', '1×1 1×1 1×1 1×1']);
  });

  it('all rows that a merged cell takes are deleted, and one that began in a deleted row goes on', () => {
    const [rows, column] = [merged(), merged()];
    write(rows.world, rows.documentId, [{ deleteTableRow: at(1, 1) }]);
    write(column.world, column.documentId, [{ deleteTableColumn: at(0, 0) }]);
    expect([linesOf(rows.world, rows.documentId), spansOf(column), linesOf(column.world, column.documentId)]).toEqual([
      ['before', '# a # b # c', ''],
      ['1×1 1×1', '2×1 1×1', '1×1 1×1'],
      ['before', '# b # c', '# wide and high # d', '#  # e', ''],
    ]);
  });

  it('indices and named ranges follow', () => {
    const made = grid();
    const { world, documentId } = made;
    const content = () => world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content ?? [];
    const end = content().at(-1);
    write(world, documentId, [
      { createNamedRange: { name: 'after', range: { startIndex: end?.startIndex, endIndex: end?.endIndex } } },
      { insertTableRow: at(0, 0) },
      { insertTableColumn: at(0, 1) },
      { deleteTableRow: at(2, 0) },
    ]);
    const last = content().at(-1);
    const counted = structuredClone(content());
    reindex(counted, 0);
    const ranges = world.docs.documents[documentId]?.tabs[0]?.documentTab?.namedRanges?.['after']?.namedRanges[0]?.ranges;
    expect([content(), ranges]).toEqual([counted, [{ startIndex: last?.startIndex, endIndex: last?.endIndex }]]);
  });

  it.each([
    [{ insertTableRow: at(0, 0, 3) }, 'insertTableRow: Invalid table start location. Must specify the start index of the table.'],
    [{ deleteTableRow: at(2, 0) }, 'deleteTableRow: The row index 2 is out of bounds.'],
    [{ insertTableColumn: at(0, 5) }, 'insertTableColumn: The column index 5 is out of bounds.'],
  ])('refuses %j', (request, message) => {
    const { world, documentId } = grid();
    expect(refusalOf(() => write(world, documentId, [request]))?.message).toBe(`Invalid requests[0].${message}`);
  });
});
