import { setTimeout as pause } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import type { Workspace } from '../workspace';

/** Nobody has to sit through more than this, however slow the services are. Milliseconds. */
const patience = 20_000;

/** Answers as late as the slow services on the way would have let Google answer; everybody else is answered meanwhile. */
export const waitAsLong =
  (workspace: Workspace): MiddlewareHandler =>
  async (_, next) => {
    const before = workspace.slowness();
    await next();
    const taken = workspace.slowness() - before;
    if (taken > 0) await pause(Math.min(taken, patience));
  };
