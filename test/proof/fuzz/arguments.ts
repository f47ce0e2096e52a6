import { ana, ben, dana, engine, omar, priya } from '../../journeys/company';
import { everyCall, recorded } from '../../journeys/every-call';
import * as begin from '../begin';
import { byChance } from '../by-chance';
import type { Claim } from '../claim';
import { answered } from './answered';
import { mutateJson } from './mutate-json';
import { nastyValue } from './nasty';

/** Whatever a page sends, the answer is one, and nothing changes of what was refused. */
const argument = (name: string, from: begin.Begin): Claim =>
  byChance({ part: 'fuzz', name: `what a page sends, ${name}`, noun: 'fuzz cases', cases: 3000, milliseconds: 5000 }, async () => {
    const { company, tdd } = await from();
    const world = JSON.stringify(company.workspace.world);
    const again = () => (company.workspace.world = JSON.parse(world) as typeof company.workspace.world);
    const calls = Object.entries(everyCall(tdd));
    const before = JSON.stringify(recorded(company));
    again();
    return (chance, tell) => {
      const [call, input] = chance.pick(calls);
      const mutated = chance.often(0.1) ? nastyValue(chance) : mutateJson(chance, input, 3);
      const who = chance.pick([ana, ben, dana, omar, priya, engine]);
      tell(`${who} ${call} ${JSON.stringify(mutated)?.slice(0, 2000)}`);
      const { wrong, refused } = answered(company, who, 'rpc', chance.often(0.02) ? [nastyValue(chance), mutated] : [call, mutated]);
      const changed = refused && JSON.stringify(recorded(company)) !== before;
      if (!refused || changed) again();
      return [...wrong, ...(changed ? [`${call} was refused, and changed a row.`] : [])];
    };
  });

export const argumentClaims: readonly Claim[] = [
  argument('in review', begin.asked),
  argument('booked', begin.booked),
  argument('to be introduced', begin.toIntroduce),
];
