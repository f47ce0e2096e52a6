// Jest's global teardown: says how much was held against Google's schemas (test/fidelity/hold-schemas.ts).
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default function tearDown() {
  const { HELD_TALLY: tally } = process.env;
  const lines = readFileSync(tally, 'utf8').trim().split('\n').filter(Boolean);
  rmSync(dirname(tally), { recursive: true });
  if (lines.length === 0) return;
  const sum = (index) => lines.reduce((total, line) => total + Number(line.split(' ')[index]), 0).toLocaleString('en');
  process.stderr.write(`\nHeld against Google's schemas: ${sum(0)} requests and ${sum(1)} answers, in ${lines.length} test files.\n`);
}
