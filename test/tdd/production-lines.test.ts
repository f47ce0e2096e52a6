import { checkTdd } from '../../src/tdd/check-tdd';
import { productionLines } from '../../src/tdd/production-lines';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

test('productionLines gives the section with its subsections, also where it begins its tab', () => {
  const read = readTdd(writeDocument('=== Trial\nOne node.\n=== Notes\n# Production\n3 nodes\n## Disk\n1 TB\n# Other\nx'));
  const production = read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production : null;
  expect(read.ok && production !== null && productionLines(read.value, production)).toEqual(['3 nodes', '1 TB']);
});
