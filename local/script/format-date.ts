import { ScriptFault } from './script-fault';

/**
 * A moment in the letters of Java's SimpleDateFormat, as `Utilities.formatDate` prints it; `at` is epoch milliseconds, `zone` an IANA name,
 * `apart` the minutes by which Java's clock of the zone is ahead of ours.
 *
 * Refuses letters that are not built and zones that do not exist.
 * https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDate(at: number, zone: string, pattern: string, apart = 0): string {
  const wall = wallClock(at, zone, apart);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letters(run, wall);
  });
}

interface WallClock {
  readonly date: Date;
  /** Milliseconds east of UTC. */
  readonly offset: number;
  readonly zoneName: string;
}

function wallClock(at: number, zone: string, apart: number): WallClock {
  try {
    const options = { timeZone: zone, hourCycle: 'h23', timeZoneName: 'short' } as const;
    const format = new Intl.DateTimeFormat('en-US', {
      ...options,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const shown = Date.UTC(
      Number(part.year),
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
      Number(part.second),
    );
    const date = new Date(shown + (((at % 1000) + 1000) % 1000) + apart * 60_000);
    return { date, offset: date.getTime() - at, zoneName: part.timeZoneName ?? zone };
  } catch {
    throw new ScriptFault(`Invalid time zone: ${zone}`);
  }
}

function letters(run: string, { date, offset, zoneName }: WallClock): string {
  const name = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(date);
  const padded = (value: number) => String(value).padStart(run.length, '0');
  const hour = date.getUTCHours();
  const size = run.length;
  switch (run.charAt(0)) {
    case 'y':
      return size === 2 ? String(date.getUTCFullYear() % 100).padStart(2, '0') : padded(date.getUTCFullYear());
    case 'M':
      return size >= 3 ? name({ month: size === 3 ? 'short' : 'long' }) : padded(date.getUTCMonth() + 1);
    case 'd':
      return padded(date.getUTCDate());
    case 'E':
      return name({ weekday: size > 3 ? 'long' : 'short' });
    case 'u':
      return padded(date.getUTCDay() || 7);
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, size === 3 ? ':' : '');
    case 'z':
      return zoneName;
    default:
      throw new ScriptFault(`formatDate has no letter ${run.charAt(0)} here. Extend local/script/format-date.ts.`);
  }
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
