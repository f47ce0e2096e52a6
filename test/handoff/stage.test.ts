import type { Happening } from '../../src/handoff/handoff-event';
import type { ReviewerFact } from '../../src/handoff/reviewer-fact';
import { stageOf } from '../../src/handoff/stage';
import { needs, openSteps } from '../../src/handoff/stage-policy';
import { booked, sampleHandoff, signedOff } from './sample-handoff';

const [ana, ben, dana, omar] = ['ana', 'ben', 'dana', 'omar'].map((name) => `${name}@vendor.example`) as [string, string, string, string];

const reviewers = (ie: ReviewerFact['is'], pm: ReviewerFact['is'], changed: readonly string[] = []): readonly ReviewerFact[] => [
  { role: 'IE', who: dana, is: ie, standIn: null, changed },
  { role: 'PM', who: omar, is: pm, standIn: null, changed: [] },
];

const rest = {
  facts: { needs, held: false, introduced: false, expected: false },
  order: openSteps,
  leads: ['priya@vendor.example'],
  nameOf: (email: string) => email.replace(/@.*/, ''),
} as const;

const asked: Happening = { what: 'review asked for' };
const signed: Happening = { what: 'customer signed', on: '2026-06-01' };
const declined: Happening = { ...booked, attendees: [{ email: omar, required: true, answer: 'declined' }] };

describe('stageOf', () => {
  const cases: readonly (readonly [
    name: string,
    happened: readonly Happening[],
    facts: readonly ReviewerFact[],
    stage: string,
    waitingFor: readonly string[],
  ])[] = [
    ['a TDD that nobody was asked to review', [], reviewers('not-asked', 'not-asked'), 'TDD in preparation', [ben]],
    ['a review that was asked for', [asked], reviewers('waiting', 'signed-off'), 'In review', [dana]],
    ['a PM who is not decided on', [asked], reviewers('signed-off', 'undecided'), 'In review', [ana]],
    ['changes that were asked for', [asked], reviewers('asked-for-changes', 'waiting'), 'Changes asked for', [ben]],
    [
      'a section that changed after its sign-off',
      [asked],
      reviewers('out-of-date', 'signed-off', ['Sizing']),
      'Sign-off out of date',
      [ben],
    ],
    ['every sign-off given', [asked], reviewers('signed-off', 'signed-off'), 'Ready for signature', [ana]],
    ['a signature before any sign-off', [signed], reviewers('not-asked', 'not-asked'), 'Meeting to be booked', []],
    [
      'a meeting that was booked before the sign-off',
      [asked, signed, booked],
      reviewers('waiting', 'signed-off'),
      'Signed, TDD not signed off',
      [dana],
    ],
    ['both, and the meeting booked', [asked, signed, booked], reviewers('signed-off', 'signed-off'), 'Meeting booked', []],
    ['somebody who is needed and declined', [asked, signed, declined], reviewers('signed-off', 'signed-off'), 'Meeting declined', [ana]],
    [
      'no common time',
      [signed, { what: 'no common time', because: 'None.', choices: [] }],
      reviewers('signed-off', 'signed-off'),
      'No common time',
      [ana],
    ],
    [
      'a meeting that was cancelled by hand',
      [signed, booked, { what: 'meeting cancelled', because: 'By hand.' }],
      reviewers('signed-off', 'signed-off'),
      'Meeting cancelled',
      [ana],
    ],
    [
      'a signature that was taken back',
      [signed, { what: 'signature taken back', reason: 'slipped', note: '' }],
      reviewers('signed-off', 'signed-off'),
      'Slipped',
      [ana],
    ],
    [
      'a deal that was lost',
      [signed, { what: 'signature taken back', reason: 'lost', note: '' }],
      reviewers('signed-off', 'signed-off'),
      'Lost',
      [],
    ],
  ];

  it.each(cases)('knows %s', (_, happened, facts, stage, waitingFor) => {
    const found = stageOf({ ...rest, handoff: sampleHandoff(happened), reviewers: facts, now: 1_000_000 });
    expect([found.stage, found.waitingFor]).toEqual([stage, waitingFor]);
  });

  it('names whoever declined, as people know them', () => {
    const handoff = sampleHandoff([asked, signed, declined]);
    const found = stageOf({ ...rest, handoff, reviewers: reviewers('signed-off', 'signed-off'), now: 0 });
    expect(found.because).toBe('omar cannot come.');
  });

  it('waits for the reviewers again once they were asked again', () => {
    const edited: Happening = { what: 'edited after sign-off', sections: ['Sizing'], editor: 'Ben Ortiz' };
    const handoff = sampleHandoff([asked, edited, asked]);
    expect(stageOf({ ...rest, handoff, reviewers: reviewers('out-of-date', 'signed-off', ['Sizing']), now: 0 }).waitingFor).toEqual([dana]);
  });

  it('waits for both where one sign-off is out of date and the other was never given, once they were asked again', () => {
    const edited: Happening = { what: 'edited after sign-off', sections: ['Sizing'], editor: 'Ben Ortiz' };
    const facts = reviewers('out-of-date', 'waiting', ['Sizing']);
    const waitingFor = (happened: readonly Happening[]) =>
      stageOf({ ...rest, handoff: sampleHandoff(happened), reviewers: facts, now: 0 }).waitingFor;
    expect([waitingFor([asked, edited]), waitingFor([asked, edited, asked])]).toEqual([[ben], [dana, omar]]);
  });

  const all = reviewers('signed-off', 'signed-off');
  const over = { now: 20_000_000 };
  const stage = (happened: readonly Happening[], more: Partial<Parameters<typeof stageOf>[0]> = {}) =>
    stageOf({ ...rest, handoff: sampleHandoff(happened), reviewers: all, ...over, ...more }).stage;
  const exception = (gate: 'conditions' | 'meeting' | 'introduction' | 'expectations' | 'signature'): Happening => ({
    what: 'exception granted',
    for: gate,
    reason: 'Known.',
  });

  it('is complete only when everything stands', () => {
    const happened = [asked, signed, booked];
    const facts = { needs, held: true, introduced: true, expected: true };
    const without = (['held', 'introduced', 'expected'] as const).map((fact) => stage(happened, { facts: { ...facts, [fact]: false } }));
    expect([
      stage(happened, { facts }),
      ...without,
      stage([asked, booked], { facts }),
      stage(happened, { facts, reviewers: reviewers('waiting', 'signed-off') }),
    ]).toEqual([
      'Complete',
      'Meeting time has passed',
      'Introduction open',
      'Expectations open',
      'Ready for signature',
      'Signed, TDD not signed off',
    ]);
  });

  it('is complete with a lead’s exceptions for what does not stand', () => {
    const happened = [asked, signed, booked, exception('meeting'), exception('introduction'), exception('expectations')];
    expect(stageOf({ ...rest, ...over, handoff: sampleHandoff(happened), reviewers: all })).toEqual({
      stage: 'Complete',
      waitingFor: [],
      because:
        'By a lead’s exception, without the internal handoff meeting (Known) and the introduction (Known) and the expectations (Known).',
    });
  });

  it('waits for whoever signed off on a condition, or has their place now, last of all', () => {
    const facts = { needs, held: true, introduced: true, expected: true };
    const onCondition: Happening = { ...signedOff(dana, 'IE'), conditions: ['The sizes are confirmed.'] };
    const met: Happening = { what: 'condition met', text: 'The sizes are confirmed.', how: 'By mail.' };
    const found = (happened: readonly Happening[], more = {}) => {
      const { stage: name, waitingFor } = stageOf({ ...rest, ...over, facts, handoff: sampleHandoff(happened), reviewers: all, ...more });
      return [name, waitingFor];
    };
    const happened = [asked, onCondition, signed, booked];
    const standIn = [{ role: 'IE', who: dana, is: 'signed-off', standIn: ana, changed: [] }] as const;
    expect([
      found(happened),
      found(happened, { facts: { ...facts, expected: false } }),
      found(happened, { reviewers: standIn }),
      found([...happened, met]),
      found([...happened, exception('conditions')]),
    ]).toEqual([
      ['Conditions open', [dana]],
      ['Expectations open', [ana, ben]],
      ['Conditions open', [ana]],
      ['Complete', []],
      ['Complete', []],
    ]);
  });

  it('waits for the CE while it is not decided whether production differs, whoever signed off', () => {
    const undecided: Happening = { what: 'production declared', answer: 'undecided' };
    const found = (happened: readonly Happening[]) => {
      const { stage: name, waitingFor, because } = stageOf({ ...rest, handoff: sampleHandoff(happened), reviewers: all, now: 0 });
      return [name, waitingFor, because];
    };
    const because = 'Whether production differs from the trial is not decided yet.';
    expect([found([asked, undecided]), found([asked, signed, booked, undecided])]).toEqual([
      ['TDD in preparation', [ben], because],
      ['Signed, TDD not signed off', [ben], because],
    ]);
  });

  it('never says that the TDD is signed off, or the deal signed, where a lead let it go on without', () => {
    const without = reviewers('excepted', 'signed-off');
    const ieException: Happening = { what: 'exception granted', for: 'IE sign-off', reason: 'Known.' };
    const because = (happened: readonly Happening[], facts = all) =>
      stageOf({ ...rest, handoff: sampleHandoff(happened), reviewers: facts, now: 0 }).because;
    expect([
      because([asked, ieException], without),
      because([asked, signed, ieException, booked], without),
      because([asked, exception('signature'), booked]),
      because([asked, signed, exception('introduction'), booked]),
    ]).toEqual([
      'The customer has not signed yet. The handoff goes on without the IE’s sign-off, by a lead’s exception.',
      'The internal handoff meeting is booked. The handoff goes on without the IE’s sign-off, by a lead’s exception.',
      'The internal handoff meeting is booked. The handoff goes on without the signature, by a lead’s exception.',
      'The customer has signed, the TDD is signed off, and the internal handoff meeting is booked. The handoff goes on without the introduction, by a lead’s exception.',
    ]);
  });

  it('waits for what is open in the order of the policy', () => {
    const order = ['expectations', 'introduction', 'sign-off', 'meeting booked', 'meeting held'] as const;
    expect([stage([asked, signed]), stage([asked, signed], { order })]).toEqual(['Meeting to be booked', 'Expectations open']);
  });

  it('waits for a lead where the author is to review', () => {
    const handoff = sampleHandoff([asked], { ...sampleHandoff().team, ie: ben });
    const facts = [{ role: 'IE', who: ben, is: 'waiting', standIn: null, changed: [] }] as const;
    expect(stageOf({ ...rest, now: 0, handoff, reviewers: facts }).waitingFor).toEqual(['priya@vendor.example']);
  });

  it('has ended when somebody says so, whatever else stands, until it is reopened', () => {
    const ended: Happening = { what: 'handoff ended', is: 'not selected', reason: 'A rival won.' };
    expect([stage([asked, signed, booked, ended]), stage([asked, signed, ended, { what: 'handoff reopened', reason: 'Back.' }])]).toEqual([
      'Not selected',
      'Meeting to be booked',
    ]);
  });
});
