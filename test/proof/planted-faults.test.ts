import { readFileSync } from 'node:fs';
import { claims, idOf } from './claims';
import { plantedFaults } from './planted-faults';

// `npm run prove -- --planted` plants each and has it noticed.
describe('the planted faults', () => {
  it('have a place in the product, and a claim that is to notice them', () => {
    const known = new Set(claims.map(idOf));
    expect(
      plantedFaults.flatMap(({ name, claim, changes }) => [
        ...(known.has(claim) ? [] : [`${name}: there is no claim ${claim}`]),
        ...changes.filter(({ file, from }) => !readFileSync(file, 'utf8').includes(from)).map(({ file }) => `${name}: ${file} has changed`),
      ]),
    ).toEqual([]);
  });

  it('stand in docs/reliability.md', () => {
    const page = readFileSync('docs/reliability.md', 'utf8');
    expect(plantedFaults.filter(({ name }) => !page.includes(`| ${name} `)).map(({ name }) => name)).toEqual([]);
  });
});
