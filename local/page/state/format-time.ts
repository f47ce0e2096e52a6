const cache = new Map<string, Intl.DateTimeFormat>();

const formatter = (zone: string, options: Intl.DateTimeFormatOptions) => {
  const key = zone + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  cache.set(key, known);
  return known;
};

/** “Tue 25 Nov, 14:05”, in that zone. */
export const dayAndTime = (at: number, zone: string): string =>
  `${formatter(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at).replace(',', '')}, ${timeOfDay(at, zone)}`;

/** “14:05”. */
export const timeOfDay = (at: number, zone: string): string =>
  formatter(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** “14:05:09”. */
export const timeWithSeconds = (at: number, zone: string): string =>
  formatter(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);

/** “Europe/Warsaw” as people say it: “Warsaw”. */
export const cityOf = (zone: string): string => (zone.split('/').pop() ?? zone).replace(/_/g, ' ');

/** “2025-11-25T14:05”, for date and time inputs: the wall clock of that zone. */
export const wallClock = (at: number, zone: string): string => {
  const parts = Object.fromEntries(
    formatter(zone, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
};
