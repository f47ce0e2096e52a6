import type { CallRecord } from '../../../local/kernel/world';
import type { DayQuota } from '../../../local/script/script-rules';
import { day, hour } from '../../../src/base/time';
import { type Company, engine } from '../../journeys/company';
import { atMost, type Figure, told } from '../figure';
import { growCompany, lifeInLog } from '../grow-company';
import { mostInAMinute, readsSheets, writesSheets } from '../in-a-minute';
import { amounts, dayPlan, move } from './day-plan';
import { type Deal, largeCompany, signedOffDeal } from './large-company';
import { mostAtOnce, type WatchedDay, watchedDay } from './watched-day';

/** Milliseconds that Google takes for each call, and to start an execution. */
const perCall = 300;
const perStart = 1000;

/** Monday 1 June 2026, 6:00 UTC; the day that is watched is the Tuesday after it. */
const before = Date.UTC(2026, 5, 1, 6);
const start = before + day;

/** A day of a company with 200 people and `handoffs` handoffs, held against Google's quotas. https://developers.google.com/apps-script/guides/services/quotas */
export async function measureDay(handoffs = 1000): Promise<Figure[]> {
  const company = largeCompany(before);
  const deals: Deal[] = [];
  for (let number = 0; number < amounts.signatures + amounts.moves; number += 1) deals.push(await signedOffDeal(company, number));
  const [toSign, booked] = [deals.slice(0, amounts.signatures), deals.slice(amounts.signatures)];
  growCompany(company, handoffs - deals.length, lifeInLog(company, company.rows(2)[0]?.['Handoff'] ?? ''));
  for (const { ae, tdd } of booked) company.panel(ae, 'markSigned', { tdd, on: '2026-06-01' });
  company.workspace.setClock(start);
  if (company.events().length !== booked.length) throw new Error(`${String(company.events().length)} meetings are booked.`);
  // A new day: https://developers.google.com/apps-script/guides/services/quotas
  company.workspace.world.script.spent = {};
  const watched = watchedDay(company, dayPlan(company, { toSign, booked }, start + hour), start + day, perCall);
  if (company.events().length !== deals.length) throw new Error(`${String(company.events().length)} meetings are booked after the day.`);
  return [...figures(watched), ...daily(company), ...stored(company), ...rush(company, deals)];
}

/**
 * All meetings are moved in one moment, as by an administrator's script: what the engine reads and writes in the minutes after it. They are more
 * than it follows in one execution; throws when one is forgotten.
 */
function rush(company: Company, deals: readonly Deal[]): Figure[] {
  const { workspace } = company;
  const now = workspace.now();
  const told = () => new Map(company.rows(deals.length + 1).map((row) => [row['Customer'] ?? '', row['Handoff meeting'] ?? ''] as const));
  const before = told();
  const act = () => {
    workspace.atOnce(() => {
      for (const deal of deals) move(company, deal);
    });
  };
  const { calls, executions } = watchedDay(company, [{ at: now, act }], now + hour, perCall);
  const forgotten = [...told()].filter(([customer, meeting]) => before.get(customer) === meeting);
  if (forgotten.length > 0) throw new Error(`${String(forgotten.length)} of the moved meetings were not followed.`);
  const name = `${String(deals.length)} meetings moved at once`;
  const most = (kind: (record: CallRecord) => boolean) => mostInAMinute(calls.filter(kind).map(({ at }) => at));
  const longest = Math.max(...executions.map(({ duration }) => duration)) / 1000;
  return [
    atMost(60, { name: `${name}: reads of Sheets`, value: most(readsSheets), unit: 'in the fullest minute of the engine' }),
    atMost(60, { name: `${name}: writes to Sheets`, value: most(writesSheets), unit: 'in the fullest minute of the engine' }),
    atMost(360, { name: `${name}: longest execution`, value: longest, unit: `s, ${String(perCall)} ms a call` }),
    atMost(0, {
      name: `${name}: executions that failed`,
      value: executions.filter(({ status }) => status !== 'completed').length,
      unit: 'executions',
    }),
  ];
}

const named = (name: string): string => `company day: ${name}`;

function figures({ calls, executions }: WatchedDay): Figure[] {
  const triggered = executions.filter(({ trigger }) => trigger !== undefined);
  const failed = executions.filter(({ status }) => status !== 'completed');
  const seconds = `s, ${String(perCall)} ms a call`;
  const time = triggered.reduce((sum, { duration }) => sum + duration + perStart, 0);
  return [
    told({ name: named('executions'), value: executions.length, unit: `of them ${String(triggered.length)} by triggers` }),
    atMost(0, { name: named('executions that failed'), value: failed.length, unit: 'executions' }),
    atMost(6, {
      name: named('trigger time of the engine'),
      value: time / hour,
      unit: `h a day, ${String(perCall)} ms a call and 1 s to start`,
    }),
    atMost(360, { name: named('longest execution'), value: Math.max(...executions.map(({ duration }) => duration)) / 1000, unit: seconds }),
    atMost(1000, { name: named('executions at the same time'), value: mostAtOnce(executions), unit: 'of the script' }),
    atMost(30, {
      name: named('executions at the same time'),
      value: mostAtOnce(executions.filter(({ user }) => user === engine)),
      unit: 'of the engine',
    }),
    ...perMinute('reads of Sheets', calls.filter(readsSheets), { user: 60, project: 300 }),
    ...perMinute('writes to Sheets', calls.filter(writesSheets), { user: 60, project: 300 }),
    ...perMinute(
      'calls to Calendar',
      calls.filter(({ method }) => method.startsWith('calendar.')),
      { user: 600, project: 10_000 },
    ),
  ];
}

function perMinute(name: string, calls: readonly CallRecord[], limits: { readonly user: number; readonly project: number }): Figure[] {
  const byUser = new Map<string, number[]>();
  for (const { by, at } of calls) byUser.set(by, [...(byUser.get(by) ?? []), at]);
  const ofOne = Math.max(0, ...[...byUser.values()].map(mostInAMinute));
  return [
    atMost(limits.user, { name: named(name), value: ofOne, unit: 'in the fullest minute of one account' }),
    atMost(limits.project, { name: named(name), value: mostInAMinute(calls.map(({ at }) => at)), unit: 'in the fullest minute of all' }),
  ];
}

/** What the account that used most has used of what Google counts by day. */
function daily({ workspace }: Company): Figure[] {
  const { spent, rules } = workspace.world.script;
  const most = (quota: DayQuota) => Math.max(...Object.values(spent).map((used) => used[quota]?.amount ?? 0));
  const ofADay = (quota: DayQuota, name: string, unit: string) =>
    atMost(rules.aDay[quota], { name: named(name), value: most(quota), unit });
  return [
    ofADay('eventsCreated', 'calendar events created', 'a day, by the account that made most'),
    ofADay('emailRecipients', 'recipients of mail', 'a day, of the account that mailed most'),
    ofADay('propertyCalls', 'reads and writes of properties', 'a day, by the account that made most'),
  ];
}

function stored({ workspace }: Company): Figure[] {
  const { properties, triggers } = workspace.world.script;
  const kept = Object.entries(properties);
  return [
    atMost(20, { name: named('triggers'), value: triggers.length, unit: 'of one account' }),
    atMost(9, {
      name: named('largest script property'),
      value: Math.max(...kept.map(([, text]) => Buffer.byteLength(text))) / 1000,
      unit: 'KB',
    }),
    atMost(500, { name: named('all script properties'), value: Buffer.byteLength(JSON.stringify(properties)) / 1000, unit: 'KB' }),
  ];
}
