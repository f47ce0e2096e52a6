import { ApiError } from '../../../local/kernel/api-error';
import { fieldMask } from '../../../local/kernel/field-mask';

const answer = {
  kind: 'list',
  items: [
    { id: 'a', start: { date: '2026-11-02', zone: 'UTC' }, guests: [{ email: 'ana', self: true }] },
    { id: 'b', start: { date: '2026-11-03', zone: 'UTC' } },
  ],
  calendars: { ana: { busy: [1], errors: [] } },
};

describe('fieldMask', () => {
  it.each([
    ['kind', { kind: 'list' }],
    ['items/id', { items: [{ id: 'a' }, { id: 'b' }] }],
    ['items.id', { items: [{ id: 'a' }, { id: 'b' }] }],
    [
      'kind,items(id,start/date)',
      {
        kind: 'list',
        items: [
          { id: 'a', start: { date: '2026-11-02' } },
          { id: 'b', start: { date: '2026-11-03' } },
        ],
      },
    ],
    ['items(guests(email))', { items: [{ guests: [{ email: 'ana' }] }, {}] }],
    ['calendars/*/busy', { calendars: { ana: { busy: [1] } } }],
    [
      'items/start,items/start/date',
      { items: [{ start: { date: '2026-11-02', zone: 'UTC' } }, { start: { date: '2026-11-03', zone: 'UTC' } }] },
    ],
    ['*', answer],
    ['nothing', {}],
  ])('%s selects its part', (mask, part) => {
    expect(fieldMask(answer, mask)).toEqual(part);
  });

  it.each(['', 'items(', 'items(id', 'items)', 'a,,b', '/a', 'a/'])('refuses %p with Google’s 400', (mask) => {
    expect(() => fieldMask(answer, mask)).toThrow(new ApiError(400, 'badRequest', `Invalid field selection ${mask}`));
  });

  it('leaves the answer as it was', () => {
    const before = JSON.stringify(answer);
    fieldMask(answer, 'items/start/date');
    expect(JSON.stringify(answer)).toBe(before);
  });
});
