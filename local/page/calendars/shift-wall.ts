/** Wall clocks such as `2026-11-16T14:15`, of one zone. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const minute = 60_000;

/** Steps of the arrow keys: a quarter of an hour down the day, a day across. */
const steps: Readonly<Record<string, number>> = { ArrowUp: -15, ArrowDown: 15, ArrowLeft: -24 * 60, ArrowRight: 24 * 60 };

export const isArrow = (key: string): boolean => key in steps;

const shifted = (wall: string, minutes: number) => new Date(Date.parse(`${wall}Z`) + minutes * minute).toISOString().slice(0, 16);

/** A span that an arrow key has moved on. */
export const shiftWall = ({ start, end }: Span, key: string): Span => ({
  start: shifted(start, steps[key] ?? 0),
  end: shifted(end, steps[key] ?? 0),
});

/** How long a span is, in minutes. */
export const minutesOf = ({ start, end }: Span): number => (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / minute;
