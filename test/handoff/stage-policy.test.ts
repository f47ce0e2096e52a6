import {
  defaultStagePolicy,
  dueDaysText,
  needs,
  needsText,
  openSteps,
  readDueDays,
  readNeeds,
  readOrder,
} from '../../src/handoff/stage-policy';

describe('readOrder', () => {
  it('takes each step once, in any order', () => {
    expect(readOrder('Introduction; sign-off; meeting booked; meeting held; expectations')).toEqual([
      'introduction',
      'sign-off',
      'meeting booked',
      'meeting held',
      'expectations',
    ]);
  });

  it.each(['', 'sign-off', `${openSteps.join(';')}; sign-off`, openSteps.join(';').replace('introduction', 'party')])(
    'refuses “%s”',
    (text) => {
      expect(readOrder(text)).toBe(
        'is to name each of meeting booked, sign-off, meeting held, introduction, expectations once, parted by semicolons',
      );
    },
  );
});

describe('readNeeds', () => {
  it('reads what it writes', () => {
    expect([readNeeds(needsText(needs)), readNeeds(needsText([]))]).toEqual([needs, []]);
  });

  it('takes what a team asks for, in the order of the process', () => {
    expect(readNeeds('Introduction; signature; sign-off; meeting')).toEqual(['meeting', 'introduction']);
  });

  it.each(['', 'meeting; introduction', 'sign-off; signature; party'])('refuses “%s”', (text) => {
    expect(readNeeds(text)).toBe(
      'is to name sign-off, signature and what else of meeting, introduction, expectations, parted by semicolons',
    );
  });
});

describe('readDueDays', () => {
  it('reads what it writes', () => {
    expect(readDueDays(dueDaysText(defaultStagePolicy.dueDays))).toEqual(defaultStagePolicy.dueDays);
  });

  it.each([
    ['In review: soon', 'is to say a stage and its business days, like “In review: 3”; “In review: soon” does not'],
    ['In revue: 3', 'names the stage “In revue”, which there is not'],
    ['On hold: 3', 'gives “On hold” days, where no clock runs'],
  ])('refuses “%s”', (text, because) => {
    expect(readDueDays(text)).toBe(because);
  });
});
