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
        'must list each of meeting booked, sign-off, meeting held, introduction, expectations once, separated by semicolons',
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
    expect(readNeeds(text)).toBe('must list sign-off, signature and any of meeting, introduction, expectations, separated by semicolons');
  });
});

describe('readDueDays', () => {
  it('reads what it writes', () => {
    expect(readDueDays(dueDaysText(defaultStagePolicy.dueDays))).toEqual(defaultStagePolicy.dueDays);
  });

  it.each([
    ['In review: soon', 'must have a stage and its business days, like “In review: 3”; “In review: soon” does not'],
    ['In revue: 3', 'lists a stage “In revue”, which does not exist'],
    ['On hold: 3', 'gives days for “On hold”, which has no clock'],
  ])('refuses “%s”', (text, because) => {
    expect(readDueDays(text)).toBe(because);
  });
});
