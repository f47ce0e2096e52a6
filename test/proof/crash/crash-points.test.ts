import { journeys } from '../journeys';
import { type Crash, crashPoints } from './crash-points';

/** Of each of these journeys every ninth point, with the kinds of fault in turn; `npm run prove` tries all points of all journeys. */
const sampled = ['register', 'sign off', 'mark signed in the tracker', 'take the signature back in the sidebar'];

test.each(sampled)(
  '%s: whatever call goes wrong, nothing is lost and nothing is doubled',
  async (name) => {
    const journey = journeys.find((each) => each.name === name);
    if (!journey) throw new Error(`There is no journey “${name}”.`);
    let point = 0;
    const { points, crashes } = await crashPoints(journey, () => point++ % 9 === 4);
    expect([points > 5, crashes]).toEqual([true, [] as Crash[]]);
  },
  60_000,
);
