import type { World } from './world';

/** The workspace's time: epoch milliseconds, standing still or running beside the machine's clock. */
export function timeOf(world: World, machine: number): number {
  return world.clock.frozenAt ?? machine + world.clock.offset;
}

/** Puts the clock to `to`; it goes on running, or standing still, as before. */
export function putClock(world: World, to: number, machine: number): void {
  if (world.clock.frozenAt === null) world.clock.offset = to - machine;
  else world.clock.frozenAt = to;
}

/** Lets the clock run on from the time that it shows, or stops it there. */
export function letRun(world: World, running: boolean, machine: number): void {
  const now = timeOf(world, machine);
  world.clock = running ? { offset: now - machine, frozenAt: null } : { offset: 0, frozenAt: now };
}
