import { countExpectations } from '../../src/expectations/count-expectations';
import { expectationLine } from '../../src/expectations/expectation-line';
import { expectationsComplete } from '../../src/expectations/expectations-complete';
import { judgeExpectations } from '../../src/expectations/judge-expectations';
import { missingExpectations } from '../../src/expectations/missing-expectations';
import type { ExpectationFacts } from '../../src/handoff/expectation';
import { inWriting, policy, question, recorded, set } from './facts';

const timeline = 'Deployment Timeline';
const scope = 'Scope and Timeline Sign-Off';
const agreed = { ...set, agreed: inWriting };
const otherwise: ExpectationFacts = {
  ...recorded(timeline),
  otherwise: { words: 'One week.', by: 'dana@vendor.example', at: 2 },
};

const standings = (facts: readonly ExpectationFacts[], today?: string) =>
  judgeExpectations(question(facts, today)).map(({ is, due, isDue }) => ({ is, due, isDue }));

describe('judgeExpectations', () => {
  it('asks for all of them until somebody records one', () => {
    const open = { is: 'not-set', due: '2026-05-29', isDue: false };
    expect(standings([], '2026-05-28')).toEqual([open, open]);
  });

  it('is due from its day on', () => {
    const due = { is: 'not-set', due: '2026-05-29', isDue: true };
    expect([standings([]), standings([], '2026-06-05')]).toEqual([
      [due, due],
      [due, due],
    ]);
  });

  it('takes being told for done, except where the customer’s agreement counts', () => {
    expect(standings([recorded(timeline), recorded(scope)])).toEqual([
      { is: 'set', due: null, isDue: false },
      { is: 'not-agreed', due: '2026-05-29', isDue: true },
    ]);
  });

  it('is done with the agreement, or where it does not apply', () => {
    const done = { due: null, isDue: false };
    expect(standings([recorded(timeline, { is: 'not-applicable', note: 'A pilot.' }), recorded(scope, agreed)])).toEqual([
      { is: 'not-applicable', ...done },
      { is: 'set', ...done },
    ]);
  });

  it('is open again when the customer understood otherwise', () => {
    expect(standings([otherwise, recorded(scope, agreed)])[0]).toEqual({ is: 'understood-otherwise', due: '2026-05-29', isDue: true });
  });

  it('does not ask for what the policy dropped', () => {
    expect(standings([recorded('Team Lunch')]).map(({ is }) => is)).toEqual(['not-set', 'not-set']);
  });
});

describe('countExpectations', () => {
  const counts: readonly (readonly [readonly ExpectationFacts[], string, string])[] = [
    [[], '2026-05-28', '0 of 2'],
    [[], '2026-05-29', '0 of 2 · 2 due'],
    [[recorded(timeline)], '2026-05-29', '1 of 2 · 1 due'],
    [[otherwise], '2026-05-29', '0 of 2 · 1 due · 1 understood otherwise'],
    [[recorded(timeline), recorded(scope, agreed)], '2026-06-12', '2 of 2'],
  ];
  it.each(counts)('counts what is done, due and understood otherwise', (facts, today, count) => {
    expect(countExpectations(judgeExpectations(question(facts, today)))).toBe(count);
  });
});

describe('missingExpectations', () => {
  it('names for the agenda what is missing, and what of it', () => {
    expect([
      missingExpectations(question([recorded(scope)])).map(expectationLine),
      missingExpectations(question([otherwise, recorded(scope, agreed)])).map(expectationLine),
    ]).toEqual([
      ['Deployment Timeline (AE and CE)', 'Scope and Timeline Sign-Off (AE): told, not agreed yet'],
      ['Deployment Timeline (AE and CE): understood otherwise: One week.'],
    ]);
  });
});

describe('expectationsComplete', () => {
  it('wants every one of them done', () => {
    const complete = (facts: readonly ExpectationFacts[]) => expectationsComplete(question(facts).handoff, policy);
    expect([
      complete([]),
      complete([recorded(timeline), recorded(scope)]),
      complete([otherwise, recorded(scope, agreed)]),
      complete([recorded(timeline), recorded(scope, agreed)]),
    ]).toEqual([false, false, false, true]);
  });
});
