import { Temporal } from 'temporal-polyfill';
import { ApiError, NotBuilt } from '../kernel/api-error';

/** A rule that can be expanded: every so many days or weeks. `byDay` holds ISO week days, Monday is 1. */
export interface Recurrence {
  every: 'day' | 'week';
  interval: number;
  byDay: number[];
  weekStart: number;
  count?: number;
  /** The last moment at which an occurrence may start, inclusive, as RFC 5545 writes it: `20260309T140000Z`, `20260309T140000` or `20260309`. */
  until?: string;
  /** Starts that are left out, in the same writing; those without `Z` are on the event's own clock. */
  except: string[];
}

const days: Record<string, number> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
const stamp = /^\d{8}(T\d{6}Z?)?$/;
const broken = (line: string) => new ApiError(400, 'invalid', `Invalid recurrence rule: ${line}`);
const notBuilt = (what: string) => new NotBuilt(what, 'local/calendar/parse-recurrence.ts');

/** Reads the `recurrence` lines of an event: one RRULE, daily or weekly, and any EXDATE; everything else is refused aloud. */
export function parseRecurrence(lines: readonly string[], zone: string): Recurrence {
  const rules = lines.filter((line) => line.startsWith('RRULE:'));
  const [rule] = rules;
  if (rule === undefined || rules.length > 1) throw notBuilt('recurrence other than one RRULE and its EXDATEs');
  const except = lines.filter((line) => line !== rule).flatMap((line) => exceptions(line, zone));
  return { ...readRule(rule), except };
}

function exceptions(line: string, zone: string): string[] {
  const colon = line.indexOf(':');
  const [name, ...parameters] = line.slice(0, colon).split(';');
  if (name !== 'EXDATE') throw notBuilt(`recurrence line ${line}`);
  const foreign = parameters.find(
    (parameter) => parameter !== `TZID=${zone}` && parameter !== 'VALUE=DATE' && parameter !== 'VALUE=DATE-TIME',
  );
  if (foreign) throw notBuilt(`EXDATE in another zone than the event's (${foreign})`);
  const stamps = line.slice(colon + 1).split(',');
  if (!stamps.every((each) => stamp.test(each))) throw broken(line);
  return stamps;
}

function readRule(line: string): Omit<Recurrence, 'except'> {
  const parts = new Map<string, string>();
  for (const part of line.slice('RRULE:'.length).split(';').filter(Boolean)) {
    const [name = '', value] = part.split('=');
    if (!value || parts.has(name)) throw broken(line);
    parts.set(name, value);
  }
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'];
  const foreign = [...parts.keys()].find((name) => !known.includes(name));
  if (foreign) throw notBuilt(`${foreign} in ${line}`);
  const every = frequency(parts.get('FREQ'), line);
  const until = parts.get('UNTIL');
  if (until !== undefined && (!stamp.test(until) || parts.has('COUNT'))) throw broken(line);
  const count = parts.has('COUNT') ? positive(parts.get('COUNT'), line) : undefined;
  return {
    every,
    interval: positive(parts.get('INTERVAL') ?? '1', line),
    byDay: (parts.get('BYDAY')?.split(',') ?? []).map((day) => dayNumber(day, line)),
    weekStart: dayNumber(parts.get('WKST') ?? 'MO', line),
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until }),
  };
}

function frequency(name: string | undefined, line: string): 'day' | 'week' {
  if (name === 'DAILY') return 'day';
  if (name === 'WEEKLY') return 'week';
  if (!name) throw broken(line);
  throw notBuilt(`FREQ=${name} in ${line}`);
}

function positive(digits: string | undefined, line: string): number {
  if (!digits || !/^[1-9]\d*$/.test(digits)) throw broken(line);
  return Number(digits);
}

function dayNumber(name: string, line: string): number {
  const day = days[name];
  if (day !== undefined) return day;
  if (/^[+-]?\d+[A-Z]{2}$/.test(name)) throw notBuilt(`numbered week days in ${line}`);
  throw broken(line);
}

/** Epoch milliseconds of `20260309T140000Z`; without `Z` on the clock of `zone`, a bare date is its midnight there. */
export function readStamp(text: string, zone: string): number {
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00', utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(text) ?? [];
  const wall = `${year}-${month}-${date}T${hour}:${minute}:${second}`;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(utc ? 'UTC' : zone).epochMilliseconds;
}
