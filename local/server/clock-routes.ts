import { Hono } from 'hono';
import { invalid } from '../kernel/api-error';
import type { Workspace } from '../workspace';
import { readMembers } from './read-json';
import type { Serving } from './serving';

const minute = 60_000;
/** Moving on fires every trigger on the way: more than this at once takes minutes. */
const longest = 366 * 24 * 60;

/** `GET` and `PUT /local/clock`. */
export function clockRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .get('/local/clock', (context) => context.json(shown(workspace)))
    .put('/local/clock', async (context) => {
      const { now, advance, running } = await readMembers(context, ['now', 'advance', 'running']);
      const to = now === undefined ? workspace.now() : instant(now);
      const on = advance === undefined ? 0 : minutes(advance);
      const target = to + on * minute;
      if (target - workspace.now() > longest * minute) throw invalid('You can move the clock forward by at most a year at a time.');
      if (running !== undefined && typeof running !== 'boolean') throw invalid('running must be true or false.');
      if (now !== undefined || advance !== undefined) await workspace.moveClock(target);
      if (running !== undefined) workspace.letRun(running);
      return context.json(shown(workspace));
    });
}

function shown(workspace: Workspace) {
  const epoch = workspace.now();
  return { now: new Date(epoch).toISOString(), epoch, running: workspace.world.clock.frozenAt === null };
}

/** An ISO date and time; without an offset it is UTC. */
function instant(text: unknown): number {
  const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
  const found = typeof text === 'string' ? pattern.exec(text) : null;
  const epoch = found ? Date.parse(found[1] === undefined || found[4] !== undefined ? found[0] : `${found[0]}Z`) : NaN;
  if (Number.isNaN(epoch)) throw invalid('now must be a date and time such as 2026-11-02T09:00:00Z.');
  return epoch;
}

function minutes(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid('advance must be a number of minutes.');
  return value;
}
