import { checkTdd } from '../../src/tdd/check-tdd';
import { productionLines } from '../../src/tdd/production-lines';
import { productionGuidance } from '../../src/tdd/production-template';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

test('productionLines leaves out what nobody has filled', () => {
  const lines = ['# Production requirements', productionGuidance, 'Hosting provider: ', 'Environments: staging, production'];
  const read = readTdd(writeDocument(`# Trial\nOne node.\n${lines.join('\n')}`));
  const production = read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production : null;
  expect(read.ok && production !== null && productionLines(read.value, production)).toEqual(['Environments: staging, production']);
});

test('productionLines gives the section with its subsections, also where it begins its tab', () => {
  const read = readTdd(writeDocument('=== Trial\nOne node.\n=== Notes\n# Production\n3 nodes\n## Disk\n1 TB\n# Other\nx'));
  const production = read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production : null;
  expect(read.ok && production !== null && productionLines(read.value, production)).toEqual(['3 nodes', '1 TB']);
});
