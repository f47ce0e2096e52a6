import { readTdd } from '../../src/tdd/read-tdd';
import { sectionName } from '../../src/tdd/section-name';
import { writeDocument } from './write-document';

function names(outline: string): readonly string[] {
  const read = readTdd(writeDocument(outline));
  return read.ok ? read.value.sections.map((section) => sectionName(read.value, section)) : [];
}

describe('sectionName', () => {
  test('one tab is not named, and what stands before the first heading is called so', () => {
    expect(names('Hello\n# Trial\n# Production\n## Sizing')).toEqual([
      'Before the first heading',
      'Trial',
      'Production',
      'Production › Sizing',
    ]);
  });

  test('the document’s own title is not part of names', () => {
    expect(names('# Globex TDD\n## Production\n### Sizing')).toEqual(['Globex TDD', 'Production', 'Production › Sizing']);
  });

  test('several tabs are', () => {
    expect(names('=== Trial\n# Design\n==== More\n# Notes\n=== Production\nx')).toEqual([
      'Trial',
      'Trial › Design',
      'Trial › More',
      'Trial › More › Notes',
      'Production',
    ]);
  });

  test('sections of the same name are told apart', () => {
    expect(names('# Sizing\n# Sizing\n## Disk\n# Sizing')).toEqual(['Sizing', 'Sizing (2)', 'Sizing › Disk', 'Sizing (3)']);
  });
});
