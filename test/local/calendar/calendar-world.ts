import { calendarMethods } from '../../../local/calendar/calendar-methods';
import type { ApiCall, Change } from '../../../local/kernel/api-method';
import { emptyWorld, type World } from '../../../local/kernel/world';
import { callMethod } from '../call-method';

export const ana = 'ana@vendor.example';
export const ben = 'ben@vendor.example';
export const dana = 'dana@vendor.example';
export const engine = 'handoff@vendor.example';
export const carla = 'carla@globex.example';

const accounts = [
  [engine, 'Handoff', 'UTC'],
  [ana, 'Ana Silva', 'Europe/London'],
  [ben, 'Ben Ortiz', 'America/New_York'],
  [dana, 'Dana Kowalski', 'Europe/Warsaw'],
] as const;

type Json = Record<string, unknown>;

/** A company with calendars, and one way to call: who, which method, with what. The clock starts at noon UTC on 2 March 2026 and goes a second with each call. */
export interface CalendarWorld {
  world: World;
  changes: Change[];
  now: number;
  call: (
    by: string,
    id: string,
    request?: { path?: Record<string, string>; query?: ApiCall['query']; body?: unknown; headers?: Record<string, string> },
  ) => Json;
  /** The mails sent so far, without their text. */
  mails: () => string[];
}

export function calendarWorld(): CalendarWorld {
  const world = emptyWorld();
  for (const [email, name, zone] of accounts) world.accounts[email] = { email, name, zone };
  world.accounts[carla] = { email: carla, name: 'Carla Reyes', zone: 'America/Chicago', external: true };
  const made: CalendarWorld = {
    world,
    changes: [],
    now: Date.parse('2026-03-02T12:00:00Z'),
    call: (by, id, { path = {}, query = {}, body, headers = {} } = {}) => {
      const method = calendarMethods.find((each) => each.id === `calendar.${id}`);
      if (!method) throw new Error(`No method ${id}`);
      made.now += 1000;
      const emit = (change: Change) => made.changes.push(change);
      return (callMethod(method, { caller: by, path, query, body, headers, world, now: made.now, emit }) ?? {}) as Json;
    },
    mails: () => world.outbox.map(({ kind, to, subject }) => `${kind} to ${to.join()}: ${subject}`),
  };
  return made;
}

/** What a refused call answers: `code reason: message`. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { name, code, reason, message } = error as { name: string; code?: number; reason?: string; message: string };
    return name === 'ApiError' ? `${String(code)} ${String(reason)}: ${message}` : `${name}: ${message}`;
  }
  return 'not refused';
}

/** Tuesday 10 March 2026, 14:00 to 14:45 UTC: New York has changed its clocks, London has not. */
export const meeting = {
  id: 'handoff1',
  summary: 'Internal handoff',
  start: { dateTime: '2026-03-10T14:00:00Z' },
  end: { dateTime: '2026-03-10T14:45:00Z' },
};
