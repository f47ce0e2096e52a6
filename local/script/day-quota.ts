import { ScriptFault } from './script-fault';
import type { DayQuota } from './script-rules';
import type { ScriptState } from './script-state';

const day = 24 * 60 * 60_000;

/** Google's name of the service in its sentence. */
const names: Readonly<Record<Exclude<DayQuota, 'triggerTime'>, string>> = {
  emailRecipients: 'email',
  eventsCreated: 'calendar',
  documentsCreated: 'document',
  spreadsheetsCreated: 'spreadsheet',
  propertyCalls: 'properties',
};

/** What is left of a quota. It comes back whole 24 hours after the first use: https://developers.google.com/apps-script/guides/services/quotas */
export function leftToday({ rules, spent }: ScriptState, user: string, quota: DayQuota, now: number): number {
  const used = spent[user]?.[quota];
  return used && now < used.since + day ? rules.aDay[quota] - used.amount : rules.aDay[quota];
}

/** Takes from a quota, into the red if need be. */
export function spend({ spent }: ScriptState, user: string, quota: DayQuota, amount: number, now: number): void {
  const mine = (spent[user] ??= {});
  const used = mine[quota];
  mine[quota] = used && now < used.since + day ? { since: used.since, amount: used.amount + amount } : { since: now, amount };
}

/** Takes from a quota what is left there. Refuses the rest in Google's words. */
export function useQuota(script: ScriptState, user: string, quota: Exclude<DayQuota, 'triggerTime'>, now: number, amount = 1): void {
  if (leftToday(script, user, quota, now) < amount) throw new ScriptFault(`Service invoked too many times for one day: ${names[quota]}.`);
  spend(script, user, quota, amount, now);
}
