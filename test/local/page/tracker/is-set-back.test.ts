import { isSetBack } from '../../../../local/page/tracker/is-set-back';

const table = (...texts: string[]) => ({
  title: 'Handoffs',
  columns: [0, 2],
  rows: texts.map((text, row) => ({ row, cells: ['1', text] })),
});
const typed = (text: string, was: string, is: string) =>
  isSetBack({ at: { row: 1, column: 2 }, values: [[text]], before: table('CE', was), after: table('CE', is) });

describe('isSetBack', () => {
  it('is so where the cell reads as before, whatever was typed', () => {
    expect([
      typed('jane@x.example', 'ben@vendor.example', 'ben@vendor.example'),
      typed('', 'ben@vendor.example', 'ben@vendor.example'),
    ]).toEqual([true, true]);
  });

  it('is not so where what was typed has stayed, in its own words or others, or stood there before', () => {
    expect([typed('signed', '', 'signed'), typed('2026-07-01', '', '1 Jul 2026'), typed('signed ', 'signed', 'signed')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is not told of rows that came or went, and of several cells', () => {
    const at = { row: 5, column: 2 };
    expect(isSetBack({ at, values: [['x']], before: table('CE'), after: table('CE') })).toBe(false);
    expect(isSetBack({ at: { row: 1, column: 2 }, values: [['x', 'y']], before: table('CE', 'a'), after: table('CE', 'a') })).toBe(false);
  });
});
