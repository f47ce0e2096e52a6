import { Hono } from 'hono';
import { readLeftOpen } from '../faults/read-left-open';
import { asAssumed } from '../kernel/left-open';
import { readMembers } from './read-json';
import type { Serving } from './serving';

/** `GET` and `PUT /local/left-open`: how this workspace answers what Google's pages leave open. What a `PUT` leaves out is as assumed. */
export function leftOpenRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .get('/local/left-open', (context) => context.json(workspace.world.leftOpen))
    .put('/local/left-open', async (context) => {
      workspace.setLeftOpen(readLeftOpen(await readMembers(context, Object.keys(asAssumed()))));
      return context.json(workspace.world.leftOpen);
    });
}
