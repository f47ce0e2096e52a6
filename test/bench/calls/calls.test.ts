import { readFileSync } from 'node:fs';
import { schemas } from '../../../src/rpc/schemas';
import { grownCompany } from '../grown-company';
import { type Action, actions, type Cost } from './actions';
import type { Walk } from './walk';
import { walkAll } from './walk-all';

let few: Walk;
let many: Walk;

beforeAll(async () => {
  few = await walkAll(await grownCompany(3));
  many = await walkAll(await grownCompany(30));
}, 120_000);

const costsOf = ({ spent }: Walk) =>
  Object.fromEntries([...spent].map(([action, { google, beside }]) => [action, { calls: google, beside }]));

const kept = Object.fromEntries(
  Object.entries(actions as Record<Action, Cost>).map(([name, { calls, beside }]) => [name, { calls, beside }]),
);

describe('the calls to Google of one action', () => {
  it('are those of the table, with three handoffs in the tracker', () => {
    expect(costsOf(few)).toEqual(kept);
  });

  it('are the same with thirty', () => {
    expect(costsOf(many)).toEqual(kept);
  });

  it('are within their goals', () => {
    expect(Object.entries(actions as Record<Action, Cost>).filter(([, { calls, goal = calls }]) => calls > goal)).toEqual([]);
  });

  it('are counted for every call of the panel', () => {
    expect([...many.asked].sort()).toEqual(Object.keys(schemas).sort());
  });

  it('are counted for every function of the script', () => {
    const functions = [...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name);
    expect([...many.entries].sort()).toEqual(functions.sort());
  });

  it('stand in docs/performance.md', () => {
    const [, section = ''] = /^## Calls of every action$([^]*?)^## /m.exec(readFileSync('docs/performance.md', 'utf8')) ?? [];
    const lines = section.split('\n');
    const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const told = cells.flatMap(([, action = '', calls, beside, goal]) => (action in actions ? [{ action, calls, beside, goal }] : []));
    const table = Object.entries(actions as Record<Action, Cost>).map(([action, { calls, beside, goal }]) => ({
      action,
      calls: String(calls),
      beside: String(beside),
      goal: goal === undefined ? '' : `≤ ${String(goal)}`,
    }));
    expect(told).toEqual(table);
  });
});
