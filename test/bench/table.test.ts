import { atLeast, atMost, told } from './figure';
import { table } from './table';

describe('table', () => {
  it('sets figures in columns, and says which goal is missed', () => {
    const figures = [
      atMost(60, { name: 'size', value: 61.239, unit: 'KB' }),
      atLeast(100, { name: 'faster', value: 312.6, unit: '×' }),
      told({ name: 'of it', value: 2, unit: 'KB' }),
    ];
    expect(table(figures).split('\n')).toEqual([
      'name    value  unit  goal   met',
      'size     61.2  KB    ≤ 60   no',
      'faster    313  ×     ≥ 100  yes',
      'of it       2  KB',
    ]);
  });
});
