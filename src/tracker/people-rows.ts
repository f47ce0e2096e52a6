import { shortened } from '../base/shortened';
import { isZone } from '../base/zone';
import type { Person, Standing, WorkingHours } from '../handoff/people';
import { readHours } from '../handoff/read-hours';
import type { CellProblem } from './cell-problem';

export const peopleHeadings = ['E-mail', 'Name', 'Roles', 'Time zone', 'Working days', 'From', 'To'] as const;

const standings: readonly Standing[] = ['AE', 'CE', 'IE', 'PM', 'lead', 'admin'];
const usualHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

const longestQuote = 120;

/** As forms take them. */
const address = /^[^\s@<>"]{1,100}@[^\s@<>"]{1,150}$/;

type Tell = (heading: (typeof peopleHeadings)[number], says: string) => void;

export interface PeopleSeen {
  readonly people: readonly Person[];
  readonly problems: readonly CellProblem[];
}

/**
 * Reads the People tab, headings first. Columns are found by their headings, in any order.
 *
 * A row without an address is skipped; one with something else in its place, or with an address that an earlier row has, too, and is a problem. A zone that is missing or unknown stays `null` and is a problem; hours that cannot be read become 09:00 to 17:00,
 * Monday to Friday, and are a problem too.
 */
export function peopleRows(rows: readonly (readonly string[])[]): PeopleSeen {
  const [headings = [], ...lines] = rows;
  const cellOf = (line: readonly string[], heading: (typeof peopleHeadings)[number]) => (line[headings.indexOf(heading)] ?? '').trim();
  const problems: CellProblem[] = [];
  const rowOf = new Map<string, number>();
  const people = lines.flatMap((line, index): Person[] => {
    const email = cellOf(line, 'E-mail').toLowerCase();
    if (!email) return [];
    const where = `People, row ${String(index + 2)} (${email.slice(0, 100)})`;
    const tell: Tell = (heading, says) => {
      const column = [heading, 'E-mail'].map((name) => headings.indexOf(name)).find((at) => at !== -1) ?? 0;
      problems.push({ tab: 'people', row: index + 1, column, where, says });
    };
    if (!address.test(email)) {
      tell('E-mail', 'this is not an e-mail address. Write it like ana@example.com.');
      return [];
    }
    const first = rowOf.get(email);
    if (first !== undefined) {
      tell('E-mail', `this address is already in row ${String(first)}, and that row counts. Put everything there, and clear this one.`);
      return [];
    }
    rowOf.set(email, index + 2);
    return [
      {
        email,
        name: cellOf(line, 'Name') || email,
        standing: standingIn(cellOf(line, 'Roles'), tell),
        zone: zoneIn(cellOf(line, 'Time zone'), tell),
        hours: hoursIn([cellOf(line, 'Working days'), cellOf(line, 'From'), cellOf(line, 'To')], tell),
      },
    ];
  });
  return { people, problems };
}

function standingIn(text: string, tell: Tell): readonly Standing[] {
  const words = text.split(/[,;/\s]+/).filter((word) => word !== '');
  const known = words.flatMap((word) => standings.filter((standing) => standing.toLowerCase() === word.toLowerCase()));
  if (known.length < words.length)
    tell('Roles', `“${shortened(text, longestQuote)}” has a role that does not exist. Use ${standings.join(', ')}.`);
  return known;
}

function zoneIn(text: string, tell: Tell): string | null {
  if (isZone(text)) return text;
  tell(
    'Time zone',
    text
      ? `“${shortened(text, longestQuote)}” is not a time zone. Write it like Europe/London.`
      : 'the time zone is missing. Write it like Europe/London.',
  );
  return null;
}

function hoursIn([days, from, to]: readonly [string, string, string], tell: Tell): WorkingHours {
  if (!days && !from && !to) return usualHours;
  const hours = readHours(days || 'Mon-Fri', from || usualHours.from, to || usualHours.to);
  if (hours) return hours;
  tell(
    'Working days',
    `the working hours “${shortened(`${days} ${from}–${to}`, longestQuote)}” cannot be read. Write days like Mon-Fri and times like 09:00. Until then, 09:00–17:00 applies.`,
  );
  return usualHours;
}
