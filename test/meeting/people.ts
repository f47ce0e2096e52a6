import type { Range } from '../../src/base/time';
import type { Role, WorkingHours } from '../../src/handoff/people';
import type { Availability } from '../../src/meeting/availability';

/** An instant from ISO text. */
export const at = (iso: string): number => Date.parse(iso);

/** `range('2025-12-09T09:00Z', '10:00Z')`: the end on the same day. */
export const range = (start: string, end: string): Range => ({ start: at(start), end: at(`${start.slice(0, 11)}${end}`) });

export const weekdays: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** Somebody who works from nine to five in that zone, and has a calendar that can be read. */
export function person(
  role: Role,
  zone: string,
  { busy = [], ...more }: Partial<Availability> & { readonly busy?: readonly Range[] } = {},
): Availability {
  const email = `${role.toLowerCase()}@vendor.example`;
  return { email, roles: [role], zone, hours: weekdays, calendar: { is: 'known', busy }, ...more };
}
