import type { Change } from '../kernel/api-method';
import type { World } from '../kernel/world';
import type { Faults } from './faults';
import { hiddenCalendars, hideCalendars } from './hidden-calendars';

/** All that is switched on to go wrong: services, and the people whose calendars free/busy does not see. */
export interface Switched {
  readonly services: Faults;
  readonly hidden: readonly string[];
}

export const switchedFaults = (world: World): Switched => ({ services: world.faults, hidden: hiddenCalendars(world) });

/** Lets exactly these go wrong. Throws `ApiError` for somebody who has no calendar, and changes nothing then. */
export function switchFaults(world: World, { services, hidden }: Switched, emit: (change: Change) => void): void {
  hideCalendars(world, hidden, emit);
  world.faults = services;
}
