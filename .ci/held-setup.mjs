// Jest's global setup: a file in which every test file notes how many requests and answers it held against Google's schemas.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setUp() {
  process.env.HELD_TALLY = join(mkdtempSync(join(tmpdir(), 'held-')), 'tally');
  writeFileSync(process.env.HELD_TALLY, '');
}
