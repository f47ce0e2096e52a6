import { readTdd } from '../../src/tdd/read-tdd';
import { depthsOf, outermostLevel, topSections } from '../../src/tdd/top-sections';
import { writeDocument } from './write-document';

function read(outline: string) {
  const tdd = readTdd(writeDocument(outline));
  if (!tdd.ok) throw new Error(tdd.refusal.because);
  return tdd.value;
}

describe('topSections', () => {
  it.each([
    ['headings of the first level', '# Trial\n## Scope\nUsers\n# Production\nThree nodes', ['Trial', 'Production']],
    [
      'what stands below the document’s own title',
      '# Globex TDD\n## Trial\n### Scope\nUsers\n## Production\nThree nodes',
      ['Trial', 'Production'],
    ],
    [
      'the headings of every tab',
      '=== Trial\n# Design\n## Scope\nUsers\n=== Production\n# Sizing\nThree nodes',
      ['Trial › Design', 'Production › Sizing'],
    ],
    ['a tab without headings', '=== Trial\n# Design\nOne node\n=== Production\nThree nodes', ['Trial › Design', 'Production']],
    ['no heading with nothing under it', '# Contents\n# Trial\nOne node', ['Trial']],
    [
      'no table of contents, and no list of figures',
      '# Table of Contents\nTrial 3\n# List of Tables\nTable 1\n# Inhaltsverzeichnis\nx\n# Trial\nOne node',
      ['Trial'],
    ],
    ['nothing, where there are no headings', 'Three nodes', []],
  ])('names %s', (_, outline, names) => {
    expect(topSections(read(outline))).toEqual(names);
  });
});

describe('depthsOf', () => {
  it('counts from the outermost, whatever the level of their headings', () => {
    const tdd = read('# Globex TDD\n## Contents\n## Trial\nOne node\n#### Scope\nUsers\n## Production\n### Sizing\nThree nodes');
    expect(tdd.sections.map(({ heading }, index) => [heading, depthsOf(tdd)[index]])).toEqual([
      ['Globex TDD', 0],
      ['Contents', 0],
      ['Trial', 1],
      ['Scope', 2],
      ['Production', 1],
      ['Sizing', 2],
    ]);
  });
});

describe('outermostLevel', () => {
  it.each([
    ['the first, where sections have headings of the first', '# Trial\n## Scope\n# Production', 1],
    ['the second, below the document’s own title', '# Globex TDD\n## Trial\n## Environment', 2],
    ['that of the first tab', '=== Trial\n## Design\n=== Notes\n# Call', 2],
    ['the first, where there are no headings', 'Three nodes', 1],
    ['the first, where there is a title and nothing else', '# Globex TDD', 1],
  ])('is %s', (_, outline, level) => {
    expect(outermostLevel(read(outline))).toBe(level);
  });
});
