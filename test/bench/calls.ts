import type { CallRecord } from '../../local/kernel/world';
import { ana, ben, type Company, dana, engine, omar } from '../journeys/company';
import { atMost, type Figure } from './figure';
import { grownCompany } from './grown-company';

const google = /^(docs|sheets|calendar|drive|mail)\./;

/** The calls to Google of one action, and beside them those to lock, cache and properties. */
interface Cost {
  readonly google: number;
  readonly beside: number;
}

const budgets = { 'open panel': 3, 'sign off': 5, 'mark signed until booked': 8, 'sweep with nothing due': 5 } as const;

type Action = keyof typeof budgets;

/** Calls per action at 100 and at 10,000 handoffs, each held against its budget, and against the other size. */
export async function measureCalls(): Promise<Figure[]> {
  const few = await costs(100);
  const many = await costs(10_000);
  return (Object.keys(budgets) as Action[]).flatMap((action) => {
    const beside = (cost: Cost) => `calls (+ ${String(cost.beside)} lock, properties)`;
    return [
      atMost(budgets[action], { name: `${action}, 100 handoffs`, value: few[action].google, unit: beside(few[action]) }),
      atMost(budgets[action], { name: `${action}, 10,000 handoffs`, value: many[action].google, unit: beside(many[action]) }),
      atMost(0, { name: `${action}, more calls at 10,000 than at 100`, value: many[action].google - few[action].google, unit: 'calls' }),
    ];
  });
}

async function costs(handoffs: number): Promise<Record<Action, Cost>> {
  const company = await grownCompany(handoffs);
  const tdd = await company.signedOff();
  // Once for the stamps that are owed, once more for the change that writing them is.
  company.workspace.advance(10);
  const sweep = cost(company, () => company.workspace.run(engine, 'onSweep'));
  const open = cost(company, () => company.panel(ana, 'openPanel', { tdd }));
  company.edit(ben, tdd, '64 GB of memory', '96 GB of memory');
  const { content } = company.panel(dana, 'openPanel', { tdd });
  const sign = cost(company, () => company.panel(dana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content }));
  company.signOff(omar, tdd);
  company.workspace.advance(5);
  const row = company.rows(handoffs + 10).findIndex((cells) => cells['TDD']?.includes(tdd)) + 1;
  const mark = cost(company, () => company.type(ana, 'Signature', 'signed', row));
  if (company.events().length !== 1) throw new Error('Nothing was booked.');
  return { 'open panel': open, 'sign off': sign, 'mark signed until booked': mark, 'sweep with nothing due': sweep };
}

/** What the script called; the hand at the grid and the calendar trigger that hears of our own booking are not the action's. */
function cost(company: Company, act: () => unknown): Cost {
  const before = company.workspace.world.script.callsMade;
  act();
  const executions = company.workspace.world.script.executions;
  const following = new Set(executions.filter((execution) => execution.function === 'onCalendarChange').map(({ id }) => id));
  const made = company.workspace
    .calls(before)
    .filter(({ via, execution }: CallRecord) => via === 'script' && !following.has(execution ?? 0));
  const calls = made.filter(({ method }) => google.test(method)).length;
  return { google: calls, beside: made.length - calls };
}
