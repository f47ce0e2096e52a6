import { readTdd } from '../../src/tdd/read-tdd';
import { outermostLevel, topSections } from '../../src/tdd/top-sections';
import { writeDocument } from './write-document';

function read(outline: string) {
  const tdd = readTdd(writeDocument(outline));
  if (!tdd.ok) throw new Error(tdd.refusal.because);
  return tdd.value;
}

describe('topSections', () => {
  it.each([
    ['headings of the first level', '# Trial\n## Scope\n# Production', ['Trial', 'Production']],
    ['what stands below the document’s own title', '# Globex TDD\n## Trial\n### Scope\n## Production', ['Trial', 'Production']],
    ['the headings of every tab', '=== Trial\n# Design\n## Scope\n=== Production\n# Sizing', ['Trial › Design', 'Production › Sizing']],
    ['a tab without headings', '=== Trial\n# Design\n=== Production\nThree nodes', ['Trial › Design', 'Production']],
    ['nothing, where there are no headings', 'Three nodes', []],
  ])('names %s', (_, outline, names) => {
    expect(topSections(read(outline))).toEqual(names);
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
