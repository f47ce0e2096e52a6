import { engine, type Company } from '../../journeys/company';
import { Ground } from '../aftermath';
import type { Claim } from '../claim';
import { type Journey } from '../journey';
import { journeys } from '../journeys';

/** The calendar is not restored with the tracker, and nothing tells that it would have to be looked through: docs/reliability.md says so. */
const ofCalendar = /in the calendar|^To the meeting of|^“Invitation: /;

/** Somebody restores yesterday's version of the tracker from its history: what happened since is undone in it, and nowhere else. */
async function restored({ prepare }: Journey): Promise<readonly string[]> {
  const { company, act } = await prepare();
  const ground = new Ground(company);
  ground.goTo(ground.keep());
  const { sheets } = company.workspace.world;
  const yesterday = JSON.stringify(sheets.spreadsheets[company.tracker]);
  act(company);
  company.workspace.advance(5);
  sheets.spreadsheets[company.tracker] = JSON.parse(yesterday) as NonNullable<(typeof sheets.spreadsheets)[string]>;
  const isNoticed = noticed(company);
  return [
    ...ground.after(ground.keep()).wrong.filter((sentence) => !ofCalendar.test(sentence)),
    ...(isNoticed ? [] : ['Verify log does not notice that entries are gone.']),
  ];
}

/** The log ended later before, as the sweep saw it: unless nothing was entered. */
function noticed({ workspace, tracker }: Company): boolean {
  const kept = Number(workspace.world.script.properties['logHead']?.split(' ')[0]);
  const stands =
    (workspace.world.sheets.spreadsheets[tracker]?.sheets.find(({ properties }) => properties.title === 'Log')?.rows ?? []).filter(
      (row) => row?.[0]?.value,
    ).length - 1;
  const answer = workspace.run(engine, 'verifyLog') as { readonly ok: boolean; readonly value?: { readonly flaws: readonly unknown[] } };
  return kept <= stands || (answer.value?.flaws.length ?? 0) > 0;
}

export const restoredClaims: readonly Claim[] = [
  {
    part: 'hints',
    name: 'the tracker is restored from yesterday',
    prove: async () => {
      const failures = [];
      for (const journey of tried) {
        const says = await restored(journey);
        if (says.length > 0) failures.push({ detail: journey.name, says });
      }
      return { tried: { 'restored trackers': tried.length }, failures };
    },
    replay: async (name) => {
      const journey = tried.find((each) => each.name === name);
      return journey ? (await restored(journey)).join('\n') || 'It holds.' : `There is no journey “${name}”.`;
    },
  },
];

/** Set up makes a tracker of its own, or a tab that yesterday’s version lacks. */
const tried = journeys.filter(({ name }) => !name.includes('for the first time') && !name.startsWith('repair'));
