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

test('productionLines says rows as people do, without heads, captions and rows without a value', () => {
  const section = [
    '# Production',
    '| Component | Configuration |',
    '| Hosting: | AWS |',
    '| Disk | |',
    'Table 5: Sizes',
    '| Setting | Trial | Production |',
    '| CPU | 8 | 16 |',
    '| Memory | | 64 GB |',
    'Sizing at the peak',
    '| Nodes | CPU | Memory |',
    '| 3 | 16 | 64 GB |',
  ];
  const read = readTdd(writeDocument(`# Trial\nOne node.\n${section.join('\n')}`));
  const production = read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production : null;
  expect(read.ok && production !== null && productionLines(read.value, production)).toEqual([
    'Hosting: AWS',
    'CPU: Trial 8, Production 16',
    'Memory: Production 64 GB',
    'Sizing at the peak',
    'Nodes 3: CPU 16, Memory 64 GB',
  ]);
});

test('productionLines parts fields that share a paragraph', () => {
  const read = readTdd(writeDocument('# Trial\nOne node.\n# Production\nUsers: 1200 CPU, memory, disk: 48 cores, 192 GB, 2 TB Nodes: 6'));
  const production = read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production : null;
  expect(read.ok && production !== null && productionLines(read.value, production)).toEqual([
    'Users: 1200',
    'CPU, memory, disk: 48 cores, 192 GB, 2 TB',
    'Nodes: 6',
  ]);
});
