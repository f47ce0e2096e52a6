import { schemas } from '../../../src/rpc/schemas';
import { journeys } from '../journeys';
import { type Crash, crashPoints } from './crash-points';

/** They show, and change nothing but what they remember of where rows are; the crash points of the first are tried all the same. */
const shows = [
  'openPanel',
  'myHandoffs',
  'checkTdd',
  'previewTeam',
  'attendeeAccess',
  'previewPmOnCall',
  'proposeIntroductionTimes',
  'previewIntroduction',
  'jump',
];

/** Of each of these journeys all points of every fourth call; `npm run prove` tries all points of all journeys. */
const sampled = ['register', 'sign off', 'mark signed in the tracker', 'take the signature back in the sidebar', 'set up'];

describe('the journeys', () => {
  it('are all there are: every call of the panel that changes something is one', () => {
    const started = new Set<string | null>(journeys.map(({ starts }) => starts));
    expect(Object.keys(schemas).filter((call) => !started.has(call) && !shows.includes(call))).toEqual([]);
    expect(shows.filter((call) => !(call in schemas))).toEqual([]);
  });

  it('have names of their own, by which a crash is replayed', () => {
    expect(new Set(journeys.map(({ name }) => name)).size).toBe(journeys.length);
  });
});

describe('whatever call goes wrong, nothing is lost and nothing is doubled', () => {
  it.each(sampled)(
    '%s',
    async (name) => {
      const journey = journeys.find((each) => each.name === name);
      if (!journey) throw new Error(`There is no journey “${name}”.`);
      const { points, crashes } = await crashPoints(journey, (call) => call % 4 === 1);
      expect([points > 10, crashes]).toEqual([true, [] as Crash[]]);
    },
    120_000,
  );
});
