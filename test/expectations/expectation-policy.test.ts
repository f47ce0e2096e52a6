import { defaultExpectationPolicy } from '../../src/expectations/expectation-policy';
import { itemsText, readItems } from '../../src/expectations/read-items';
import { policy } from './facts';

const { items } = defaultExpectationPolicy;

describe('the expectations of the policy', () => {
  it('are the eight of the process, by their names', () => {
    expect(items.map(({ name }) => name)).toEqual([
      'Deployment Timeline',
      'Meeting Cadence with Customer Leadership and Project Team Members',
      'Project Staffing and Key Stakeholder Identification and Engagement',
      'Progress Reporting Expectations',
      'Key Implementation Activities Review',
      'Roles and Responsibilities Level-Setting',
      'Implementation Prerequisites',
      'Scope and Timeline Sign-Off',
    ]);
  });

  it('ask for the customer’s agreement to scope and timeline alone', () => {
    expect(items.filter(({ agreement }) => agreement).map(({ name }) => name)).toEqual(['Scope and Timeline Sign-Off']);
  });

  it('have approved words that lead to no internal document', () => {
    expect(
      items.filter(({ words }) => words.length < 80 || words.length > 500 || /TDD|http|guarantee|will be done by/i.test(words)),
    ).toEqual([]);
  });
});

describe('readItems', () => {
  it('reads what was written', () => {
    expect(readItems(itemsText(items), items)).toEqual(items);
  });

  it('takes an owner that is left out for both, and words only for names that have them', () => {
    expect(readItems('Team Lunch; Deployment Timeline (CE)', policy.items)).toEqual([
      { name: 'Team Lunch', owner: 'AE and CE', agreement: false, words: '' },
      { name: 'Deployment Timeline', owner: 'CE', agreement: false, words: 'Dates are estimates.' },
    ]);
  });

  it.each([
    ['Team Lunch (PM)', 'has “(PM)”; write (AE), (CE) or (AE and CE), with “, customer agrees” where the customer’s agreement is needed'],
    [
      'Team Lunch (AE, urgent)',
      'has “(AE, urgent)”; write (AE), (CE) or (AE and CE), with “, customer agrees” where the customer’s agreement is needed',
    ],
    ['Team Lunch; Team Lunch (AE)', 'has “Team Lunch” twice'],
    ['x'.repeat(151), 'has a name of more than 150 characters'],
  ])('says what is wrong with %j', (text, says) => {
    expect(readItems(text, items)).toBe(says);
  });
});
