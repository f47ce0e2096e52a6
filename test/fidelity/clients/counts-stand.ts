import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedCalls } from './count-calls';

const page = () => readFileSync(join(process.cwd(), 'docs/fidelity.md'), 'utf8');
const apis: Readonly<Record<string, string>> = { 'Apps Script': 'script' };

/** The figures of a row of the table in docs/fidelity.md. */
export function rowOf(client: string): readonly number[] {
  const row = new RegExp(`^\\| ${client} +\\|(.*)\\|$`, 'm').exec(page())?.[1] ?? '';
  return row.split('|').map(Number);
}

/** The last test of a client's file: what the tests before it have driven is printed, and stands in docs/fidelity.md. */
export function countsStand(client: string, counted: CountedCalls): void {
  describe('docs/fidelity.md', () => {
    it(`has what Google’s client for ${client} drives`, () => {
      const figures = counted.of(apis[client] ?? client.toLowerCase());
      const [methods, parameters, fields, refusals] = figures.map(String);
      console.log(
        `${client}: ${methods} methods, ${parameters} parameters, ${fields} fields of bodies, ${refusals} refusals through Google's client.`,
      );
      expect(rowOf(client)).toEqual(figures);
    });
  });
}
