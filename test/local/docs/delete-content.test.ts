import { heading, line, table } from '../../../local/import/document-builder';
import { linesOf, worldWith, write } from './ask';

const remove = (startIndex: number, endIndex: number) => [{ deleteContentRange: { range: { startIndex, endIndex } } }];

describe('deleteContent', () => {
  it('deletes a whole paragraph', () => {
    const { world, documentId } = worldWith([heading(1, 'One'), line('two'), line('three')]);
    write(world, documentId, remove(5, 9));
    expect(linesOf(world, documentId)).toEqual(['HEADING_1: One', 'three']);
  });

  it('joins two paragraphs into one that looks like the first', () => {
    const { world, documentId } = worldWith([heading(1, 'One'), line('two')]);
    write(world, documentId, remove(3, 6));
    expect(linesOf(world, documentId)).toEqual(['HEADING_1: Onwo']);
  });

  it('leaves the second as it was when nothing of the first is left', () => {
    const { world, documentId } = worldWith([heading(1, 'One'), line('two')]);
    write(world, documentId, remove(1, 6));
    expect(linesOf(world, documentId)).toEqual(['wo']);
  });

  it('deletes a table as a whole, alone or with text around it', () => {
    const { world, documentId } = worldWith([line('before'), table(['a', 'b']), line('after')]);
    // The table takes [8, 17).
    write(world, documentId, remove(8, 17));
    expect(linesOf(world, documentId)).toEqual(['before', 'after']);
    const other = worldWith([line('before'), table(['a', 'b']), line('after')]);
    write(other.world, other.documentId, remove(3, 19));
    expect(linesOf(other.world, other.documentId)).toEqual(['beter']);
  });

  it('deletes inside one cell', () => {
    const { world, documentId } = worldWith([line('x'), table(['abc', 'b'])]);
    write(world, documentId, remove(6, 8));
    expect(linesOf(world, documentId)).toEqual(['x', '# c # b', '']);
  });

  it.each([
    ['the newline before a table', 2, 3],
    ['a part of a table', 2, 7],
    ['the last newline of a cell', 6, 10],
    ['two cells', 7, 12],
    ['the first section break', 0, 2],
    ['half a surrogate pair', 18, 19],
  ])('refuses %s', (_what, start, end) => {
    const { world, documentId } = worldWith([line('x'), table(['abc', 'def']), line('y😀z')]);
    expect(() => write(world, documentId, remove(start, end))).toThrow(
      'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    );
  });

  it('an image and a footnote go with what showed them', () => {
    const { world, documentId } = worldWith([line('a', { image: { alt: 'plan' } }, { footnote: [line('note')] }, 'b')]);
    write(world, documentId, remove(2, 4));
    const tab = world.docs.documents[documentId]?.tabs[0]?.documentTab;
    expect([tab?.inlineObjects, tab?.footnotes]).toEqual([{}, {}]);
  });
});
