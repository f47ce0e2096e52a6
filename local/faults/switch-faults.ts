import type { Change } from '../kernel/api-method';
import type { World } from '../kernel/world';
import type { Faults } from './faults';
import { hiddenCalendars, hideCalendars } from './hidden-calendars';

/** All that is switched on to go wrong. */
export interface Switched {
  readonly services: Faults;
  /** The people whose calendars free/busy does not see. */
  readonly hidden: readonly string[];
  /** Whether failing and slow services meet programs that call Google's HTTP paths too. */
  readonly clients: boolean;
}

export const switchedFaults = (world: World): Switched => ({
  services: world.faults,
  hidden: hiddenCalendars(world),
  clients: world.clientsMeetFaults,
});

/** Lets exactly these go wrong. Throws `ApiError` for somebody who has no calendar, and changes nothing then. */
export function switchFaults(world: World, { services, hidden, clients }: Switched, emit: (change: Change) => void): void {
  hideCalendars(world, hidden, emit);
  world.faults = services;
  world.clientsMeetFaults = clients;
}
