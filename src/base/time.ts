/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A length of time in whole minutes. */
export type Minutes = number;

/** An IANA time zone name such as `Europe/London`; whether it exists is checked where people type it. */
export type ZoneId = string;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type DateText = string;

/** A wall-clock time without a zone, `HH:MM`, 24 hours; `24:00` ends a day. */
export type TimeText = string;

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Instant;
  readonly end: Instant;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
