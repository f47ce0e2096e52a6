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
      const { services = {}, hidden = [], clients = false } = await readMembers(context, ['services', 'hidden', 'clients']);
      if (!isList(hidden)) throw invalid('hidden must be a list of the addresses whose calendars are hidden from free/busy.');
      if (typeof clients !== 'boolean') throw invalid('clients must be true or false: whether programs over HTTP meet the faults too.');
      workspace.setFaults(readFaults(services), hidden, clients);
      return context.json(workspace.faults());
    });
}
