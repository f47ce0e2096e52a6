import { changedCells } from '../../../../local/page/state/changed-cells';

const headings = { row: 0, cells: ['Handoff', 'Customer', 'Stage'] };
const table = (...rows: readonly { readonly row: number; readonly cells: readonly string[] }[]) => ({
  title: 'Handoffs',
  columns: [0, 1, 3],
  rows: [headings, ...rows],
});

describe('changedCells', () => {
  const globex = { row: 1, cells: ['H-1', 'Globex', 'In review'] };

  it('names the cells that read otherwise, in the sheet’s own columns', () => {
    expect(changedCells(table(globex), table({ row: 1, cells: ['H-1', 'Globex', 'Meeting booked'] }))).toEqual([
      { row: 1, column: 3, about: 'Globex', heading: 'Stage', text: 'Meeting booked' },
    ]);
  });

  it('a row that moved has not changed, and an emptied cell has', () => {
    expect(changedCells(table(globex), table({ row: 2, cells: ['H-1', 'Globex', ''] }))).toEqual([
      { row: 2, column: 3, about: 'Globex', heading: 'Stage', text: '' },
    ]);
  });

  it('of a new row every filled cell is told', () => {
    expect(changedCells(table(), table({ row: 1, cells: ['H-1', '', 'Draft'] }))).toEqual([
      { row: 1, column: 0, about: 'H-1', heading: 'Handoff', text: 'H-1' },
      { row: 1, column: 3, about: 'H-1', heading: 'Stage', text: 'Draft' },
    ]);
  });

  it('without a tracker nothing has changed', () => {
    expect(changedCells(null, null)).toEqual([]);
  });
});
