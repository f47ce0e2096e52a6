import fc from 'fast-check';
import type { StructuralElement } from '../../../local/docs/document';
import { namedRangesOf } from '../../../local/docs/editing';
import { reindex } from '../../../local/docs/reindex';
import { heading, line, table } from '../../../local/import/document-builder';
import { refusalOf, worldWith, write } from './ask';
import { cases } from '../../cases';

const place = fc.nat({ max: 60 });
const request = fc.oneof(
  fc.record({
    insertText: fc.record({
      location: fc.record({ index: place }),
      text: fc.string({ unit: fc.constantFrom('a', '\n', '😀', ' '), maxLength: 4 }),
    }),
  }),
  fc
    .tuple(place, fc.nat({ max: 20 }))
    .map(([startIndex, length]) => ({ deleteContentRange: { range: { startIndex, endIndex: startIndex + length } } })),
  fc
    .tuple(place, fc.nat({ max: 9 }))
    .map(([startIndex, length]) => ({ createNamedRange: { name: 'n', range: { startIndex, endIndex: startIndex + length } } })),
  fc.tuple(place, fc.nat({ max: 9 })).map(([startIndex, length]) => ({
    updateTextStyle: { range: { startIndex, endIndex: startIndex + length }, textStyle: { bold: true }, fields: 'bold' },
  })),
  fc.constantFrom('x', '', 'a\nb').map((text) => ({ replaceNamedRangeContent: { namedRangeName: 'n', text } })),
  fc.constant({ insertTable: { rows: 1, columns: 2, endOfSegmentLocation: {} } }),
  fc
    .record({
      kind: fc.constantFrom('insertTableRow', 'insertTableColumn', 'deleteTableRow', 'deleteTableColumn'),
      tableStartLocation: fc.record({ index: place }),
      rowIndex: fc.nat({ max: 2 }),
      columnIndex: fc.nat({ max: 2 }),
    })
    .map(({ kind, ...tableCellLocation }) => ({ [kind]: { tableCellLocation } })),
  fc.constant({ replaceAllText: { containsText: { text: 'a' }, replaceText: '😀b' } }),
);

/** What Docs never breaks: a table stands behind a paragraph, and everything ends in one that ends in a newline. */
function faultsOf(content: readonly StructuralElement[]): string[] {
  const last = content[content.length - 1];
  const faults = last?.paragraph ? [] : ['ends in no paragraph'];
  for (const [at, { paragraph, table: held }] of content.entries()) {
    if (held && !content[at - 1]?.paragraph) faults.push('table behind no paragraph');
    const text = paragraph?.elements.map((element) => element.textRun?.content ?? '\uFFFC').join('') ?? '\n';
    if (text.indexOf('\n') !== text.length - 1) faults.push(`paragraph ${JSON.stringify(text)}`);
    if (/[\ud800-\udbff](?![\udc00-\udfff])/.test(text)) faults.push('half a character');
    if (paragraph?.elements.some((element) => element.textRun?.content === '')) faults.push('empty run');
    for (const row of held?.tableRows ?? []) for (const cell of row.tableCells) faults.push(...faultsOf(cell.content));
  }
  return faults;
}

describe('any edits', () => {
  it('leave a document that Docs could have answered, or are refused', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 12 }), (requests) => {
        const { world, documentId } = worldWith([
          heading(1, 'Hi 😀 a'),
          line('ab', { text: 'cd', style: { italic: true } }),
          table(['a', '😀']),
          line('end'),
        ]);
        for (const one of requests) refusalOf(() => write(world, documentId, [one]));
        const tab = world.docs.documents[documentId]?.tabs[0]?.documentTab;
        const content = tab?.body?.content ?? [];
        const counted = structuredClone(content);
        const end = reindex(counted, 0);
        expect(content).toEqual(counted);
        expect(faultsOf(content)).toEqual([]);
        const ranges = tab ? namedRangesOf(tab).flatMap((named) => named.ranges) : [];
        expect(ranges.filter(({ startIndex = 0, endIndex }) => startIndex >= endIndex || endIndex > end)).toEqual([]);
      }),
      cases(500),
    );
  });
});
