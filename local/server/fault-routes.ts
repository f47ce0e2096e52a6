import { Hono } from 'hono';
import { readFaults } from '../faults/read-faults';
import { invalid } from '../kernel/api-error';
import { readMembers } from './read-json';
import type { Serving } from './serving';

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** `GET` and `PUT /local/faults`: what is to go wrong. What a `PUT` leaves out is well again. */
export function faultRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .get('/local/faults', (context) => context.json(workspace.faults()))
    .put('/local/faults', async (context) => {
      const { services = {}, hidden = [] } = await readMembers(context, ['services', 'hidden']);
      if (!isList(hidden)) throw invalid('hidden must be a list of the addresses whose calendars are hidden from free/busy.');
      workspace.setFaults(readFaults(services), hidden);
      return context.json(workspace.faults());
    });
}
