import type { Happening } from '../../src/handoff/handoff-event';
import { type ReviewerFact, stageOf } from '../../src/handoff/stage';
import { booked, sampleHandoff } from './sample-handoff';

const [ana, ben, dana, omar] = ['ana', 'ben', 'dana', 'omar'].map((name) => `${name}@vendor.example`) as [string, string, string, string];

const reviewers = (ie: ReviewerFact['is'], pm: ReviewerFact['is'], changed: readonly string[] = []): readonly ReviewerFact[] => [
  { role: 'IE', who: dana, is: ie, changed },
  { role: 'PM', who: omar, is: pm, changed: [] },
];

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
    const found = stageOf({ handoff: sampleHandoff(happened), reviewers: facts, now: 1_000_000 });
    expect([found.stage, found.waitingFor]).toEqual([stage, waitingFor]);
  });

  it('waits for the reviewers again once they were asked again', () => {
    const edited: Happening = { what: 'edited after sign-off', sections: ['Sizing'], editor: 'Ben Ortiz' };
    const handoff = sampleHandoff([asked, edited, asked]);
    expect(stageOf({ handoff, reviewers: reviewers('out-of-date', 'signed-off', ['Sizing']), now: 0 }).waitingFor).toEqual([dana]);
  });
});
