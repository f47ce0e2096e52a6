import { callCoverage, type CallCoverage, type CoverageQuestion } from '../../src/expectations/call-coverage';
import type { CallsSeen } from '../../src/handoff/customer-calls';
import { hour } from '../../src/base/time';

const now = Date.UTC(2026, 5, 15, 12);
const at = (days: number, withPm = false) => ({
  eventId: `e${String(days)}`,
  start: now + days * 24 * hour,
  end: now + days * 24 * hour + hour,
  withPm,
});
const seen = (by: string, calls: CallsSeen['calls'], pm: string | null = 'omar'): CallsSeen => ({ by, shown: true, pm, calls });

const assigned = { is: 'assigned', who: 'omar' } as const;
const judged = (facts: Partial<CoverageQuestion['handoff']>, pm: CoverageQuestion['handoff']['team']['pm'] = assigned): CallCoverage =>
  callCoverage({
    handoff: {
      callsSeen: [],
      closeDate: '2026-07-20',
      ended: null,
      signature: { is: 'unsigned' },
      team: { ae: 'ana', ce: 'ben', ie: null, pm },
      ...facts,
    },
    policy: { lateDays: 45, warnDays: 14 },
    today: '2026-06-15',
    now,
  });

describe('callCoverage', () => {
  it.each([
    ['before the late stage', '2026-07-31', undefined, 'early'],
    ['on its first day', '2026-07-30', undefined, 'open'],
    ['on the first day of the warning', '2026-06-29', undefined, 'missing'],
    ['without a close date', null, undefined, 'early'],
    ['late and not decided', '2026-07-30', { is: 'undecided' }, 'ask'],
    ['early and not decided', '2026-07-31', { is: 'undecided' }, 'early'],
    ['decided that there is none', '2026-06-16', { is: 'none', by: 'ana', at: 0 }, 'none'],
  ] as const)('%s', (_, closeDate, pm, is) => {
    expect(judged({ closeDate }, pm).is).toBe(is);
  });

  it('counts what AE and CE both have once, as with the PM when either of them sees the PM on it', () => {
    const callsSeen = [seen('ana', [at(-3), at(-2, true), at(1)]), seen('ben', [at(-3, true), at(-1)])];
    expect(judged({ callsSeen })).toEqual({
      is: 'covered',
      lateFrom: '2026-06-05',
      held: 3,
      joined: 2,
      first: at(-3).start,
      nextEnd: at(1).end,
    });
  });

  it('what was seen with another PM counts as without the PM of today', () => {
    expect(judged({ callsSeen: [seen('ana', [at(-2, true)], 'pia')] })).toMatchObject({ is: 'open', held: 1, joined: 0, first: null });
  });

  it('calls after the signature do not count, and nothing is asked for any more', () => {
    const signature = { is: 'signed', on: '2026-06-14', by: 'ana', at: now - 24 * hour } as const;
    const callsSeen = [seen('ana', [at(-2), at(0.5, true)])];
    expect(judged({ signature, callsSeen, closeDate: '2026-06-16' })).toMatchObject({ is: 'early', held: 1, joined: 0, nextEnd: null });
  });

  it.each(['lost', 'on hold'] as const)('%s, nobody is asked for', (reason) => {
    expect(judged({ signature: { is: 'taken-back', reason, note: '', by: 'ana', at: 0 } }, { is: 'undecided' }).is).toBe('early');
  });
});
