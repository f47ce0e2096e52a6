import { firstPages } from '../../src/google/first-pages';

/** What comes of these pages, of which three are read at most, and what was asked for. */
function reading(...pages: readonly { items?: string[]; nextPageToken?: string }[]) {
  const asked: unknown[] = [];
  const read = firstPages(3, (token) => {
    asked.push(token);
    return pages[asked.length - 1] ?? {};
  });
  return { ...read, asked };
}

describe('firstPages', () => {
  it('asks once when one page holds all', () => {
    expect(reading({ items: ['a'] })).toEqual({ items: ['a'], isAll: true, asked: [undefined] });
  });

  it('goes on after a page that is empty and has a next one', () => {
    expect(reading({ nextPageToken: 'two' }, { items: ['a'] })).toEqual({ items: ['a'], isAll: true, asked: [undefined, 'two'] });
  });

  it('stops at the last page that it may read, and says that there is more', () => {
    const page = (item: string, nextPageToken: string) => ({ items: [item], nextPageToken });
    expect(reading(page('a', 'two'), page('b', 'three'), page('c', 'four'))).toEqual({
      items: ['a', 'b', 'c'],
      isAll: false,
      asked: [undefined, 'two', 'three'],
    });
  });
});
