import { emptyRange, fillRange } from '../../../../local/page/tracker/fill-range';

describe('fillRange', () => {
  it.each([
    ['one cell fills the whole range', [['a']], { rows: 2, columns: 3 }, [['a', 'a', 'a'], ['a', 'a', 'a']]], // prettier-ignore
    ['a row fills every row', [['a', 'b']], { rows: 2, columns: 2 }, [['a', 'b'], ['a', 'b']]], // prettier-ignore
    ['a row is repeated across where it fits', [['a', 'b']], { rows: 1, columns: 4 }, [['a', 'b', 'a', 'b']]],
    ['what does not fit is written once', [['a', 'b']], { rows: 1, columns: 3 }, [['a', 'b']]],
    ['more than the range goes over its edge', [['a'], ['b']], { rows: 1, columns: 1 }, [['a'], ['b']]], // prettier-ignore
    ['nothing stays nothing', [], { rows: 2, columns: 2 }, []],
  ])('%s', (_, pasted, range, expected) => {
    expect(fillRange(pasted, range)).toEqual(expected);
  });
});

describe('emptyRange', () => {
  it('is blank all over', () => {
    expect(emptyRange({ rows: 2, columns: 1 })).toEqual([[''], ['']]);
  });
});
