import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

function compared(trial: string, production: string): readonly string[] {
  const read = readTdd(writeDocument(`# Trial\n${trial}\n# Production\n${production}`));
  if (!read.ok) throw new Error(read.refusal.because);
  return checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).compared.map(
    (row) => `${row.fact}: ${row.trial?.value ?? '-'} → ${row.production?.value ?? '-'}`,
  );
}

describe('sideBySide', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'CPU: 8 cores',
      'Nodes: 6 CPU, memory, disk: 48 cores, 192 GB, 2 TB',
      ['Nodes: - → 6', 'CPU: 8 cores → 48 cores', 'Memory: - → 192 GB', 'Disk: - → 2 TB'],
    ],
    ['CPU, memory, disk: small', 'CPU, memory, disk: large', ['CPU, Memory, Disk: small → large']],
    ['CPU: 8\nMemory: 8', 'CPU: 16\nMemory: 16', ['CPU: 8 → 16', 'Memory: 8 → 16']],
  ])('%j beside %j', (trial, production, rows) => {
    expect(compared(trial, production)).toEqual(rows);
  });
});
