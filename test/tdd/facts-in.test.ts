import { factsIn } from '../../src/tdd/facts-in';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { tddReader } from '../../src/tdd/tdd-reader';
import { writeDocument } from './write-document';

function stated(body: string): Record<string, string> {
  const read = readTdd(writeDocument(`# Production requirements\n${body}`));
  if (!read.ok) throw new Error(read.refusal.because);
  const index = read.value.sections.findIndex(({ heading }) => heading === 'Production requirements');
  return Object.fromEntries([...factsIn(read.value, [index], tddReader(defaultTddPolicy))].map(([name, { value }]) => [name, value]));
}

describe('factsIn', () => {
  test.each<[string, Record<string, string>]>([
    ['Users: 900', { Users: '900' }],
    ['Users: none', { Users: 'none' }],
    ['Users: as in the trial', { Users: 'as in the trial' }],
    ['Users:', {}],
    ['Users: TBD', {}],
    ['Users: ???', {}],
    ['Users:\n- 900', { Users: '900' }],
    ['Users:\nExternal services: none', { 'External services': 'none' }],
    ['| Users | 900 |\n| Memory | |', { Users: '900' }],
    ['| Setting | Trial | Production |\n| CPU | 8 | 16 |', { CPU: '16' }],
    ['| Nodes | CPU | Memory |\n| 3 | 16 | 64 GB |', { Nodes: '3', CPU: '16', Memory: '64 GB' }],
    [
      'Three nodes with 16 CPU, 64 GB of memory and 1,200 users.',
      { Nodes: 'Three nodes', CPU: '16 CPU', Memory: '64 GB of memory', Users: '1,200 users' },
    ],
    ['One m6i.4xlarge (16 vCPU, 64 GB memory)', { CPU: 'One m6i.4xlarge 16 vCPU', Memory: '64 GB memory' }],
    ['## Repositories\n400, the largest of 12 GB', { Repositories: '400, the largest of 12 GB' }],
    ['## Repositories\nTBD', {}],
    ['CPU, memory, disk: 48 cores, 192 GB, 2 TB', { CPU: '48 cores', Memory: '192 GB', Disk: '2 TB' }],
    ['CPU, memory, disk: as in the trial', { CPU: 'as in the trial', Memory: 'as in the trial', Disk: 'as in the trial' }],
    ['| CPU, memory, disk | 48 cores, 192 GB, 2 TB |', { CPU: '48 cores', Memory: '192 GB', Disk: '2 TB' }],
    [
      'Users: 1200 Hosting provider: AWS Nodes: 6 m5.2xlarge CPU, memory, disk: 48 cores, 192 GB, 2 TB Network: TBD',
      { 'Hosting provider': 'AWS', Nodes: '6 m5.2xlarge', CPU: '48 cores', Memory: '192 GB', Disk: '2 TB', Users: '1200' },
    ],
    ['Benutzer: 900\nArbeitsspeicher: 64 GB', { Users: '900', Memory: '64 GB' }],
    ['Utilisateurs : 900', { Users: '900' }],
    ['ユーザー: 900', { Users: '900' }],
  ])('%j', (body, facts) => {
    expect(stated(body)).toEqual(facts);
  });
});
