import { Company, engine, priya } from '../../journeys/company';
import { meter } from '../calls/meter';
import { atMost, type Figure, told } from '../figure';
import { growCompany, lifeInLog } from '../grow-company';
import { heldBySweep, swept } from './swept';

/** Milliseconds that Google takes for each call; and on a day when it is so slow that one execution does not get through. */
const [usual, slow] = [300, 1500];
const minute = 60_000;

/** Sweeps over ten thousand handoffs of which none, one in a hundred, or all are due, until none is. */
export async function measureSweep(count = 10_000): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [due, perCall] of [
    [0, usual],
    [count / 100, usual],
    [count, usual],
    [count, slow],
  ] as const) {
    const held = heldBySweep(await companyDue(count, due), perCall);
    const company = await companyDue(count, due);
    const at = `${String((100 * due) / count)} % of ${count.toLocaleString('en')} due${perCall === slow ? ', slow' : ''}`;
    const { executions, calls, longest, reads, writes, longestLock, processor, completed } = swept(company, perCall, 60);
    if (!completed) throw new Error(`A sweep with ${at} did not come to its end.`);
    const each = `s at ${String(perCall)} ms a call`;
    figures.push(
      told({ name: `sweeps until nothing is due, ${at}`, value: executions, unit: 'executions' }),
      told({ name: `calls to Google of all of them, ${at}`, value: calls, unit: 'calls' }),
      atMost(360, { name: `the longest of them, ${at}`, value: longest, unit: each }),
      atMost(20, { name: `the longest that one holds the lock, ${at}`, value: longestLock, unit: each }),
      atMost(60, { name: `reads of Sheets in their fullest minute, ${at}`, value: reads, unit: each.replace('s at', 'at') }),
      atMost(60, { name: `writes to Sheets in their fullest minute, ${at}`, value: writes, unit: each.replace('s at', 'at') }),
      told({ name: `processor time of all of them, ${at}`, value: processor, unit: 's' }),
      told({ name: `memory that one of them holds, ${at}`, value: held / 1_000_000, unit: 'MB' }),
      largestAnswer(company, at),
    );
  }
  return figures;
}

/** What the largest answer of one more sweep takes, as JSON. */
function largestAnswer(company: Company, at: string): Figure {
  const { spent } = meter(company, 'onSweep', () => company.workspace.run(engine, 'onSweep'));
  return told({ name: `the largest answer from Google, ${at}`, value: spent.largest / 1_000_000, unit: 'MB' });
}

/** A company of `count` handoffs, of which `due` wait for their clock and the others have ended, on a day when all clocks have run out. */
async function companyDue(count: number, due: number): Promise<Company> {
  const company = new Company();
  const over = await registered(company, 'Hooli', '2026-06-12');
  company.panel(priya, 'endHandoff', { tdd: over.tdd, is: 'not selected', reason: 'A rival won.' });
  const waiting = due > 0 ? await registered(company, 'Globex', '2026-09-30') : over;
  company.workspace.advance(10);
  if (due > 0) growCompany(company, due - 1, lifeInLog(company, waiting.id));
  growCompany(company, count - due, lifeInLog(company, over.id), due);
  company.workspace.advance(5);
  skip(company, 90);
  return company;
}

async function registered(company: Company, customer: string, closeDate: string): Promise<{ readonly tdd: string; readonly id: string }> {
  const tdd = await company.tdd(undefined, `${customer} TDD.md`);
  company.register(tdd, { customer, closeDate });
  return { tdd, id: company.rows().find((row) => row['Customer'] === customer)?.['Handoff'] ?? '' };
}

/** Days on which nothing ran: the next sweep is five minutes after them. */
function skip({ workspace }: Company, days: number): void {
  const { clock, script } = workspace.world;
  clock.frozenAt = workspace.now() + days * 24 * 60 * minute;
  for (const trigger of script.triggers) if (trigger.nextAt !== undefined) trigger.nextAt = clock.frozenAt + 5 * minute;
}
