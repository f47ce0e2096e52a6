import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ana, ben, engine } from '../../journeys/company';
import * as begin from '../begin';
import { byChance } from '../by-chance';
import type { Claim } from '../claim';
import { logOf } from '../invariants';
import { answered } from './answered';
import { mutateJson } from './mutate-json';
import { withAnswers } from './with-answers';

const folder = '../shared/data/derived/calendar-json';

/** Recorded answers of the Calendar API, where they are present: their items come among the real ones. */
const recordedItems = (): readonly unknown[] =>
  (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const answer = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { readonly items?: readonly unknown[] } | readonly unknown[];
    return Array.isArray(answer) ? answer : ((answer as { readonly items?: readonly unknown[] }).items ?? [answer]);
  });

/** Whatever Calendar answers, the engine and the panel go on, and no entry of the log changes. */
const calendar = (name: string, from: begin.Begin): Claim =>
  byChance({ part: 'fuzz', name: `what Calendar answers, ${name}`, noun: 'fuzz cases', cases: 800, milliseconds: 5000 }, async () => {
    const { company, tdd } = await from();
    const world = JSON.stringify(company.workspace.world);
    const items = recordedItems();
    return (chance, tell) => {
      company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
      company.workspace.world.script.properties['calendarCursor'] = '';
      const before = logOf(company).map((cells) => JSON.stringify(cells));
      const changed = (method: string, answer: unknown): unknown => {
        if (!method.startsWith('calendar.')) {
          tell(method);
          return answer;
        }
        const given = answer as { items?: unknown[] } | undefined;
        const more =
          given && Array.isArray(given.items) && items.length > 0 && chance.often(0.5)
            ? { ...given, items: [...given.items, chance.pick(items)] }
            : answer;
        const mutated = chance.often(0.8) ? mutateJson(chance, more) : more;
        // A next page that is always there is a calendar that never ends; Google's ends.
        const page = typeof mutated === 'object' && mutated !== null ? { ...mutated, nextPageToken: undefined } : {};
        tell(`${method} ${JSON.stringify(page).slice(0, 2000)}`);
        return page;
      };
      const [who, name, args] = chance.pick<readonly [string, string, readonly unknown[]]>([
        [engine, 'onSweep', [{}]],
        [engine, 'onCalendarChange', [{}]],
        [ana, 'rpc', ['bookAgain', { tdd }]],
        [ana, 'rpc', ['showCalls', { tdd, show: true }]],
        [ben, 'rpc', ['proposeIntroductionTimes', { tdd, contacts: ['carla@globex.example'] }]],
        [ana, 'rpc', ['openPanel', { tdd }]],
        [ana, 'rpc', ['lookAtMyCalls', {}]],
        [ben, 'rpc', ['giveUpIntroduction', { tdd }]],
      ]);
      tell(`${who} ${name} ${JSON.stringify(args)}`);
      const { wrong } = withAnswers(company, changed, () => answered(company, who, name, args));
      const after = logOf(company).map((cells) => JSON.stringify(cells));
      return [...wrong, ...(before.every((entry, place) => after[place] === entry) ? [] : ['An entry of the log was changed.'])];
    };
  });

export const calendarClaims: readonly Claim[] = [
  calendar('booked', begin.booked),
  calendar('to be booked', begin.signed),
  calendar('introduced', begin.introduced),
];
