import { isNamed } from '../../src/introduction/is-named';

describe('isNamed', () => {
  it.each([
    ['Dan leads it.', 'Dan', true],
    ['• Dana Kowalski, implementation engineer', 'Dana Kowalski', true],
    ['Dana Kowalski’s plan', 'Dana Kowalski', true],
    ['Daniel leads it.', 'Dan', false],
    ['Jordan leads it.', 'dan', false],
    ['Dan\u0303 leads it.', 'Dan', false],
    ['you will be working with us', 'Will', false],
    ['Łukaszek', 'Łukasz', false],
    ['責任者は田中さんです。', '田中', true],
    ['(J. R. Hart)', 'J. R. Hart', true],
    ['JxRxHart', 'J.R.Hart', false],
    ['Ask a+b@vendor.example.', 'a+b@vendor.example', true],
  ])('“%s” names %s: %s', (text, name, named) => {
    expect(isNamed(text, name)).toBe(named);
  });
});
