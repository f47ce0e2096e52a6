import { namedRangesOf } from '../../../local/docs/editing';
import type { World } from '../../../local/kernel/world';
import { line } from '../../../local/import/document-builder';
import { ask, linesOf, worldWith, write } from './ask';

const rangesOf = (world: World, documentId: string) => {
  const tab = world.docs.documents[documentId]?.tabs[0]?.documentTab;
  return tab ? namedRangesOf(tab).map(({ name, ranges }) => ({ name, ranges })) : [];
};

/** “world” of “Hello world”, named. */
const named = () => {
  const made = worldWith([line('Hello world'), line('end')]);
  const [reply] = write(made.world, made.documentId, [
    { createNamedRange: { name: 'stamp', range: { startIndex: 7, endIndex: 12 } } },
  ]).replies;
  return { ...made, id: (reply as { createNamedRange: { namedRangeId: string } }).createNamedRange.namedRangeId };
};

const insert = (index: number, text: string) => [{ insertText: { location: { index }, text } }];
const remove = (startIndex: number, endIndex: number) => [{ deleteContentRange: { range: { startIndex, endIndex } } }];

describe('named ranges', () => {
  it('are answered under their name, with an id', () => {
    const { world, documentId, id } = named();
    expect(id).toMatch(/^kix\.[a-z0-9]+$/);
    expect(world.docs.documents[documentId]?.tabs[0]?.documentTab?.namedRanges).toEqual({
      stamp: { name: 'stamp', namedRanges: [{ namedRangeId: id, name: 'stamp', ranges: [{ startIndex: 7, endIndex: 12 }] }] },
    });
  });

  it.each([
    ['move with text before them', insert(1, 'ab'), [{ startIndex: 9, endIndex: 14 }]],
    ['move with text at their start', insert(7, 'ab'), [{ startIndex: 9, endIndex: 14 }]],
    ['grow with text inside', insert(8, 'ab'), [{ startIndex: 7, endIndex: 14 }]],
    ['stay with text at their end', insert(12, 'ab'), [{ startIndex: 7, endIndex: 12 }]],
    ['shrink', remove(9, 11), [{ startIndex: 7, endIndex: 10 }]],
    ['are cut at their end', remove(10, 14), [{ startIndex: 7, endIndex: 10 }]],
    ['move back', remove(1, 3), [{ startIndex: 5, endIndex: 10 }]],
  ])('%s', (_what, requests, ranges) => {
    const { world, documentId } = named();
    write(world, documentId, requests);
    expect(rangesOf(world, documentId)).toEqual([{ name: 'stamp', ranges }]);
  });

  it('are gone when all their content is', () => {
    const { world, documentId } = named();
    write(world, documentId, remove(6, 12));
    expect(rangesOf(world, documentId)).toEqual([]);
  });

  it('keep naming what replaced their content', () => {
    const { world, documentId, id } = named();
    write(world, documentId, [{ replaceNamedRangeContent: { namedRangeName: 'stamp', text: 'dear\nreader' } }]);
    expect(linesOf(world, documentId)).toEqual(['Hello dear', 'reader', 'end']);
    expect(rangesOf(world, documentId)).toEqual([{ name: 'stamp', ranges: [{ startIndex: 7, endIndex: 18 }] }]);
    write(world, documentId, [
      { replaceNamedRangeContent: { namedRangeId: id, text: 'x' } },
      { replaceNamedRangeContent: { namedRangeId: id, text: 'you' } },
    ]);
    expect(linesOf(world, documentId)).toEqual(['Hello you', 'end']);
    expect(rangesOf(world, documentId)).toEqual([{ name: 'stamp', ranges: [{ startIndex: 7, endIndex: 10 }] }]);
  });

  it('can be emptied and then deleted by name in one batch', () => {
    const { world, documentId } = named();
    write(world, documentId, [
      { replaceNamedRangeContent: { namedRangeName: 'stamp', text: '' } },
      { deleteNamedRange: { name: 'stamp' } },
    ]);
    expect(linesOf(world, documentId)).toEqual(['Hello ', 'end']);
  });

  it('are deleted by name or id, never with their content', () => {
    const { world, documentId, id } = named();
    write(world, documentId, [
      { createNamedRange: { name: 'stamp', range: { startIndex: 1, endIndex: 3 } } },
      { deleteNamedRange: { namedRangeId: id } },
    ]);
    expect(rangesOf(world, documentId)).toEqual([{ name: 'stamp', ranges: [{ startIndex: 1, endIndex: 3 }] }]);
    write(world, documentId, [{ deleteNamedRange: { name: 'stamp' } }]);
    expect(rangesOf(world, documentId)).toEqual([]);
    expect(linesOf(world, documentId)).toEqual(['Hello world', 'end']);
  });

  it('go along when the document is copied, into a document of its own', () => {
    const { world, documentId } = named();
    const { id, name } = ask<{ id: string; name: string }>(world, 'drive.files.copy', { path: { fileId: documentId }, body: {} });
    expect([name, id === documentId]).toEqual(['Copy of Globex TDD', false]);
    expect(rangesOf(world, id)).toEqual(rangesOf(world, documentId));
    write(world, id, remove(1, 7));
    expect(linesOf(world, documentId)).toEqual(['Hello world', 'end']);
  });
});
