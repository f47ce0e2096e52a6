import { compareContents } from '../../src/signoff/compare-contents';
import { contentsOf } from '../../src/signoff/contents-of';
import { voidingChanges } from '../../src/signoff/voiding-changes';

const sections = [
  { name: 'Background', text: 'Globex ships widgets.' },
  { name: 'Production › Sizing', text: 'Three nodes with 64 GB.' },
];

const changed = (text: string, name = 'Production › Sizing') =>
  contentsOf([...sections.filter((section) => section.name !== name), { name, text }]);

describe('contentsOf', () => {
  it.each([
    ['white space', 'Three  nodes\twith\n64 GB.'],
    ['a full stop', 'Three nodes with 64 GB'],
    ['kinds of quotes and dashes, invisible characters', 'Three\u200b nodes with 64\u00a0GB.'],
  ])('is the same for what only looks different: %s', (_, text) => {
    expect(changed(text).content).toBe(contentsOf(sections).content);
  });

  it.each([
    ['a number', 'Three nodes with 46 GB.'],
    ['a unit', 'Three nodes with 64 Gb.'],
    ['a decimal point', 'Three nodes with 6.4 GB.'],
    ['a word', 'Four nodes with 64 GB.'],
  ])('differs for %s', (_, text) => {
    expect(changed(text).content).not.toBe(contentsOf(sections).content);
  });

  it('tells sections of one name apart', () => {
    const { sections: marks } = contentsOf([
      { name: 'Sizing', text: 'a' },
      { name: 'Sizing', text: 'b' },
    ]);
    expect(marks.map(({ name }) => name)).toEqual(['Sizing', 'Sizing (2)']);
  });

  it('tells a document of a thousand sections by its outer ones, so that it fits into a cell', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      name: `Chapter ${String(index % 10)} › Section ${String(index)}`,
      text: String(index),
    }));
    const { sections: marks } = contentsOf(many);
    expect(marks).toHaveLength(10);
    expect(JSON.stringify(marks).length).toBeLessThan(20_000);
  });
});

describe('compareContents', () => {
  it('names what was changed, added and removed', () => {
    const before = contentsOf(sections).sections;
    const after = contentsOf([
      { name: 'Production › Sizing', text: 'Five nodes.' },
      { name: 'Risks', text: 'None.' },
    ]).sections;
    expect(compareContents(before, after)).toEqual([
      { section: 'Production › Sizing', change: 'changed' },
      { section: 'Risks', change: 'added' },
      { section: 'Background', change: 'removed' },
    ]);
  });
});

describe('compareContents, of a document that gets a title heading', () => {
  it('finds nothing changed but what was changed', () => {
    const titled = sections.map(({ name, text }) => ({ name: `Globex TDD › ${name}`, text }));
    expect(compareContents(contentsOf(sections).sections, contentsOf(titled).sections)).toEqual([]);
    expect(compareContents(contentsOf(titled).sections, contentsOf(sections).sections)).toEqual([]);
    expect(
      compareContents(contentsOf(sections).sections, contentsOf([{ name: 'Trial › Sizing', text: 'Three nodes with 64 GB.' }]).sections),
    ).toHaveLength(3);
  });
});

describe('voidingChanges', () => {
  const policy = { neverVoids: ['Background', 'revision history'] };

  it.each([
    ['Background', 0],
    ['1.2 Background', 0],
    ['Background › Company', 0],
    ['Appendix › Revision History', 0],
    ['Production › Sizing', 1],
    ['Background of the sizing', 1],
  ])('of “%s” are %d', (section, count) => {
    expect(voidingChanges([{ section, change: 'changed' }], policy)).toHaveLength(count);
  });
});
