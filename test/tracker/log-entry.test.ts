import { logEntry } from '../../src/tracker/log-entry';

const facts = {
  when: '2026-06-01T08:00:00Z',
  who: 'ben@vendor.example',
  handoff: 'H-1',
  what: 'registered',
  says: 'Registered.',
  details: '{}',
};
const start = { count: 0, hash: '' };

describe('logEntry', () => {
  it('counts, and chains each entry to the one before', () => {
    const first = logEntry(facts, start, 'key');
    const second = logEntry(facts, first.after, 'key');
    expect([first.after.count, second.after.count]).toEqual([1, 2]);
    expect(second.after.hash).not.toBe(first.after.hash);
    expect(first.cells.slice(0, 7)).toEqual(['1', facts.when, facts.who, facts.handoff, facts.what, facts.says, facts.details]);
  });

  it.each(Object.keys(facts))('has another hash when “%s” is another', (key) => {
    expect(logEntry({ ...facts, [key]: 'x' }, start, 'key').after.hash).not.toBe(logEntry(facts, start, 'key').after.hash);
  });

  it('has a chain that needs no key, and a seal that does', () => {
    const [one, other] = ['key', 'another'].map((key) => logEntry(facts, start, key).cells);
    expect(one?.[7]).toBe(other?.[7]);
    expect(one?.[8]).not.toBe(other?.[8]);
  });
});
