import { addBusinessDays } from '../../src/base/business-days';

describe('addBusinessDays', () => {
  it.each([
    ['Monday', '2025-12-01', 5, '2025-12-08'],
    ['Friday', '2025-12-05', 1, '2025-12-08'],
    ['Saturday', '2025-12-06', 1, '2025-12-08'],
    ['Sunday', '2025-12-07', 5, '2025-12-12'],
    ['a year’s end', '2025-12-31', 2, '2026-01-02'],
    ['Friday, back', '2025-12-12', -10, '2025-11-28'],
    ['Sunday, back', '2025-12-07', -1, '2025-12-05'],
    ['no days at all', '2025-12-06', 0, '2025-12-06'],
  ])('from %s', (_, date, count, result) => expect(addBusinessDays(date, count)).toBe(result));
});
