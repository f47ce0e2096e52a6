import { overlap, withinDomains } from '../../src/introduction/within-domains';

describe('withinDomains', () => {
  it.each([
    ['eve@globex.example', 'globex.example', true],
    ['eve@eu.globex.example', 'globex.example', true],
    ['eve@globex.example', 'eu.globex.example', false],
    ['eve@notglobex.example', 'globex.example', false],
    ['eve@gmail.com', 'eve@gmail.com', true],
    ['adam@gmail.com', 'eve@gmail.com', false],
  ])('%s of %s: %s', (email, entry, is) => {
    expect(withinDomains(email, [entry])).toBe(is);
  });
});

describe('overlap', () => {
  it.each([
    ['globex.example', 'globex.example', true],
    ['eu.globex.example', 'globex.example', true],
    ['eve@gmail.com', 'eve@gmail.com', true],
    ['eve@globex.example', 'globex.example', true],
    ['eve@gmail.com', 'adam@gmail.com', false],
    ['globex.example', 'initech.example', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([is, is]);
  });
});
