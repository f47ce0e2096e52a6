import type { Claim } from '../claim';
import { journeys } from '../journeys';
import { type Crash, crashPoints } from './crash-points';

/** Every call of every journey goes wrong in every way. */
export const crashClaims: readonly Claim[] = journeys.map((journey) => ({
  part: 'crash',
  name: journey.name,
  prove: async () => {
    const { methods, points, worlds, crashes } = await crashPoints(journey);
    return { tried: { calls: methods.length, 'crash points': points, 'worlds left behind': worlds }, failures: crashes.map(failureOf) };
  },
  replay: async (detail) => {
    const [call, kind] = detail.split(/ (.*)/s);
    const { methods, crashes } = await crashPoints(journey, (at, { name }) => at === Number(call) && name === kind);
    const happened = crashes.flatMap(({ violated }) => violated);
    return [
      `${methods[Number(call) - 1] ?? 'There is no such call'} ${kind ?? ''}`,
      ...(happened.length > 0 ? happened : ['It holds.']),
    ].join('\n');
  },
}));

const failureOf = ({ call, method, kind, violated }: Crash) => ({
  detail: `${String(call)} ${kind}`,
  says: [`call ${String(call)}, ${method}, ${kind}`, ...violated],
});
