import { dueDate } from '../../src/expectations/due-date';
import type { Signature } from '../../src/handoff/handoff';
import { policy } from './facts';

const unsigned: Signature = { is: 'unsigned' };
const signed = (on: string): Signature => ({ is: 'signed', on, by: 'ana@vendor.example', at: 1 });
const takenBack = (reason: 'slipped' | 'lost' | 'on hold'): Signature => ({
  is: 'taken-back',
  reason,
  note: '',
  by: 'ana@vendor.example',
  at: 1,
});

describe('dueDate', () => {
  const cases: readonly (readonly [what: string, closeDate: string | null, signature: Signature, due: string | null])[] = [
    ['is ten business days before the close date', '2026-06-12', unsigned, '2026-05-29'],
    ['counts from the Friday before a close date on a Sunday', '2026-06-14', unsigned, '2026-06-01'],
    ['is unknown without a close date', null, unsigned, null],
    ['is the day of the signature, when that is known alone', null, signed('2026-06-01'), '2026-06-01'],
    ['is the day of a signature that came early', '2026-06-30', signed('2026-06-01'), '2026-06-01'],
    ['stays where it was when the signature came later', '2026-06-12', signed('2026-06-10'), '2026-05-29'],
    ['follows the close date of a deal that slipped', '2026-06-12', takenBack('slipped'), '2026-05-29'],
    ['stands still while a deal is on hold', '2026-06-12', takenBack('on hold'), null],
    ['stands still when a deal is lost', '2026-06-12', takenBack('lost'), null],
  ];
  it('is none when a handoff has ended', () => {
    const ended = { is: 'not selected', reason: 'A rival won.', by: 'ana@vendor.example', at: 1 } as const;
    expect(dueDate({ closeDate: '2026-06-12', signature: signed('2026-06-10'), ended }, policy)).toBeNull();
  });
  it.each(cases)('%s', (_, closeDate, signature, due) => {
    expect(dueDate({ closeDate, signature, ended: null }, policy)).toBe(due);
  });
});
