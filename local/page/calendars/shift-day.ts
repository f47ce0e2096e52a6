/** A date such as `2025-11-25`, some days later. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of a date's week. */
export const mondayOf = (day: string): string => shiftDay(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** “24 – 30 November 2025”, or one day in full. */
export function spanTitle(from: string, days: number): string {
  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(Date.parse(`${day}T12:00:00Z`));
  if (days === 1) return say(from, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const last = shiftDay(from, days - 1);
  const sameMonth = from.slice(0, 7) === last.slice(0, 7);
  return `${say(from, sameMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' })} – ${say(last, { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
