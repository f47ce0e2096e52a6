import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant, ZoneId } from './time';

/** What tells how far the clocks of zones are ahead of UTC. */
export interface ZoneClock {
  /** In milliseconds. Throws where `knows` says no. */
  offset(instant: Instant, zone: ZoneId): number;
  /** Is this an IANA zone that exists, spelt as the database spells it? */
  knows(zone: string): boolean;
}

/** By Temporal, which asks `Intl.DateTimeFormat`. */
const byIntl: ZoneClock = {
  offset: (instant, zone) => offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(instant), zone)) / 1_000_000,
  knows: (zone) => {
    try {
      return toZonedDateTimeISO(fromEpochMilliseconds(0), zone).timeZoneId === zone;
    } catch {
      return false;
    }
  },
};

let instead: ZoneClock | null = null;
let chosen: ZoneClock | null = null;

/** Names the clock that is asked where `Intl` knows no zones. Before anything is asked. */
export function orTellZonesBy(clock: ZoneClock): void {
  instead = clock;
}

/** Intl’s clock, or the one that was named instead where Intl knows no zones. */
export function zoneClock(): ZoneClock {
  chosen ??= byIntl.knows('Asia/Kolkata') || !instead ? byIntl : instead;
  return chosen;
}
