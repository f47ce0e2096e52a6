import { Temporal } from 'temporal-polyfill';

/** Epoch milliseconds of a wall clock such as `2025-11-25T14:05` in a zone; the earlier one where the clock shows it twice. */
export const instantOf = (wall: string, zone: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
