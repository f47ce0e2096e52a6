import { atMost, type Figure } from '../figure';
import { grownCompany } from '../grown-company';
import { type Action, actions, type Cost } from './actions';
import type { Spent } from './meter';
import { walkAll } from './walk-all';

/** What Google recommends as the most of one request or answer. https://developers.google.com/workspace/sheets/api/limits */
const recommended = 2000;

const budgets: Readonly<Record<Action, Cost>> = actions;
const names = Object.keys(actions) as Action[];
const written = (count: number): string => count.toLocaleString('en');

/** Calls of every action at each size of the tracker, the actions whose calls grow with it, and the bytes of those whose answers do. */
export async function measureCalls(sizes: readonly number[]): Promise<Figure[]> {
  const walks: { readonly size: number; readonly spent: ReadonlyMap<Action, Spent> }[] = [];
  for (const size of sizes) walks.push({ size, spent: (await walkAll(await grownCompany(size))).spent });
  const callsOf = (action: Action) => walks.map(({ spent }) => spent.get(action)?.google ?? NaN);
  const unit = `calls, at most, with ${sizes.map(written).join(', ')} handoffs`;
  const growing = names.filter((action) => new Set(callsOf(action)).size > 1);
  return [
    ...names.map((action) =>
      atMost(budgets[action].goal ?? budgets[action].calls, { name: action, value: Math.max(...callsOf(action)), unit }),
    ),
    atMost(0, { name: `actions whose calls grow with the handoffs`, value: growing.length, unit: `of ${String(names.length)}` }),
    ...walks.flatMap(({ size, spent }) => bytes(size, spent, walks[0]?.spent ?? spent)),
  ];
}

/** Of each size the largest answers among those that are twice as large as with the fewest handoffs, and those of the actions with a goal. */
function bytes(size: number, spent: ReadonlyMap<Action, Spent>, few: ReadonlyMap<Action, Spent>): Figure[] {
  const largest = (of: ReadonlyMap<Action, Spent>, action: Action) => of.get(action)?.largest ?? 0;
  const shown = names.filter((action) => budgets[action].goal !== undefined || largest(spent, action) > 2 * largest(few, action));
  return shown.map((action) =>
    atMost(recommended, {
      name: `${action}, ${written(size)} handoffs`,
      value: largest(spent, action) / 1000,
      unit: 'KB in its largest answer',
    }),
  );
}
