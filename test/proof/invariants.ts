import { applyEvent } from '../../src/handoff/apply-event';
import type { Handoff } from '../../src/handoff/handoff';
import type { HandoffEvent } from '../../src/handoff/handoff-event';
import { type Cells, columns, columnKeys } from '../../src/tracker/columns';
import { logEntry, logHeadings } from '../../src/tracker/log-entry';
import { rowSeal } from '../../src/tracker/row-seal';
import { type Company, engine } from '../journeys/company';

/**
 * What has to hold whatever went wrong on the way, once the sweep has run. Answers a sentence for each thing that does not.
 *
 * Nothing is asked of a tab that is not there: Set up, run again, puts it back.
 */
export function violations(company: Company): readonly string[] {
  const rows = handoffRows(company);
  const handoffs = rows.map(({ record }) => JSON.parse(record ?? '') as Handoff);
  const hasRows = tabsOf(company).includes('Handoffs');
  return [
    ...logIsWhole(company),
    ...(hasRows ? [...logAndRowsAgree(company, rows), ...eventsBelong(company, handoffs)] : []),
    ...mailsAreRight(company, handoffs),
  ];
}

export type Row = Partial<Cells>;

function values(company: Company, range: string): readonly (readonly string[])[] {
  if (!tabsOf(company).includes(range.split('!')[0] ?? '')) return [];
  const answer = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range },
  }) as { values?: string[][] };
  return answer.values ?? [];
}

/** None before Set up. */
const tabsOf = ({ workspace, tracker }: Company): readonly string[] =>
  workspace.world.sheets.spreadsheets[tracker]?.sheets.map(({ properties }) => properties.title) ?? [];

/** The rows of the Handoffs tab by the columns' keys. */
export function handoffRows(company: Company): readonly Row[] {
  const [headings = [], ...rows] = values(company, 'Handoffs!A1:BZ50');
  const keys = headings.map((heading) => columns.find((column) => column.heading === heading)?.key);
  return rows
    .map((cells): Row => Object.fromEntries(keys.flatMap((key, place) => (key === undefined ? [] : [[key, cells[place] ?? '']]))))
    .filter(({ id }) => id !== undefined && id !== '');
}

export const logOf = (company: Company): readonly (readonly string[])[] => values(company, 'Log!A2:I1000');

function logIsWhole(company: Company): readonly string[] {
  const key = company.workspace.world.script.properties['sealKey'] ?? '';
  let head = { count: 0, hash: '' };
  const wrong = logOf(company).flatMap((cells) => {
    const [, when = '', who = '', handoff = '', what = '', says = '', details = ''] = cells;
    const entry = logEntry({ when, who, handoff, what, says, details }, head, key);
    head = entry.after;
    return entry.cells.join('\n') === cells.join('\n') ? [] : [`Log entry ${String(head.count)} does not follow from the one before.`];
  });
  if (!tabsOf(company).includes('Health')) return wrong;
  const health = values(company, 'Health!A1:B20');
  const told = (label: string) => health.find(([first]) => first === label)?.[1] ?? '';
  return told('Log head') === head.hash && Number(told('Log entries')) === head.count
    ? wrong
    : [...wrong, `Health tells of ${told('Log entries')} entries, the log has ${String(head.count)}.`];
}

function logAndRowsAgree(company: Company, rows: readonly Row[]): readonly string[] {
  const folded = new Map<string, Handoff>();
  const detailsAt = logHeadings.indexOf('Details');
  const idAt = logHeadings.indexOf('Handoff');
  for (const cells of logOf(company)) {
    const id = cells[idAt] ?? '';
    const event = JSON.parse(cells[detailsAt] ?? '{}') as HandoffEvent;
    folded.set(id, applyEvent(folded.get(id) ?? null, event));
  }
  const ids = rows.map(({ id }) => id);
  return [
    ...(new Set(ids).size === ids.length ? [] : ['A handoff has two rows.']),
    ...[...folded.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} stands in the log and in no row.`),
    ...rows.flatMap((row) => {
      const ofLog = folded.get(row.id ?? '');
      return [
        ...(ofLog && JSON.stringify(ordered(ofLog)) === JSON.stringify(ordered(JSON.parse(row.record?.slice(33) ?? '{}')))
          ? []
          : [`The record of ${row.id ?? ''} is not what the log gives.`]),
        ...(rowSeal(row) === row.seal ? [] : [`The row of ${row.id ?? ''} shows something that is not sealed.`]),
      ];
    }),
  ];
}

/** Members in one order, so that two ways to the same facts compare equal. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, ordered(member)]),
  );
}

function eventsBelong(company: Company, handoffs: readonly Handoff[]): readonly string[] {
  const live = eventsOf(company);
  const expected = handoffs.flatMap(({ meeting }) => (meeting.is === 'booked' ? [meeting.eventId] : []));
  const ids = live.map(({ id }) => id);
  return [
    ...ids.filter((id) => !expected.includes(id)).map((id) => `Event ${id} stands in the calendar and belongs to no handoff.`),
    ...expected.filter((id) => !ids.includes(id)).map((id) => `The meeting ${id} is booked and not in the calendar.`),
    ...handoffs.flatMap((handoff) => guestsAreRight(company, handoff)),
    ...live
      .filter(
        (event, place) =>
          live.findIndex((other) => other.description === event.description && other.start.dateTime === event.start.dateTime) !== place,
      )
      .map(({ id }) => `Event ${id} stands twice.`),
  ];
}

/** Before Set up there is no calendar. */
const eventsOf = (company: Company): ReturnType<Company['events']> => (company.calendar === '' ? [] : company.events());

/** To a meeting that is still to come exactly the people of the handoff are invited. */
function guestsAreRight(company: Company, { id, team, meeting, ended }: Handoff): readonly string[] {
  if (ended || meeting.is !== 'booked' || meeting.start <= company.workspace.now()) return [];
  const event = eventsOf(company).find((each) => each.id === meeting.eventId);
  const pm = team.pm.is === 'assigned' ? [team.pm.who] : [];
  const needed = [...new Set([team.ae, team.ce, ...(team.ie ? [team.ie] : []), ...pm])].sort();
  const invited = (event?.attendees ?? []).map(({ email }) => email).sort();
  return invited.join(' ') === needed.join(' ')
    ? []
    : [`To the meeting of ${id} come ${invited.join(', ')} instead of ${needed.join(', ')}.`];
}

/** Internal mail goes to people of the handoff, past or present; to a customer only what was confirmed, which an introduction or a call shows. */
function mailsAreRight(company: Company, handoffs: readonly Handoff[]): readonly string[] {
  const log = logOf(company)
    .map((cells) => cells.join(' '))
    .join(' ');
  const own = Object.values(company.workspace.world.calendar.calendars).flatMap(({ events }) => Object.values(events));
  const { outbox } = company.workspace.world;
  const sent = outbox.map(({ kind, to, cc, subject, body, eventId }) => JSON.stringify([kind, to, cc, subject, body, eventId]));
  const twice = outbox.filter((_, place) => sent.indexOf(sent[place] ?? '') !== place);
  const wrong = outbox.flatMap(({ to, cc, subject, eventId }) => {
    const strangers = [...to, ...cc].filter(
      (email) => !log.includes(email) && !handoffs.some(({ team }) => JSON.stringify(team).includes(email)),
    );
    const outside = [...to, ...cc].filter((email) => !email.endsWith('@vendor.example'));
    const byPerson =
      eventId !== undefined &&
      own.some(
        ({ event }) =>
          event.id === eventId && event.organizer?.email?.endsWith('@vendor.example') && event.organizer.email !== company.calendar,
      );
    return [
      ...strangers
        .filter((email) => !email.includes('@globex'))
        .map((email) => `“${subject}” went to ${email}, who has nothing to do with it.`),
      ...(byPerson ? [] : outside.map((email) => `“${subject}” went to ${email}, and nobody sent it.`)),
    ];
  });
  return [...wrong, ...twice.map(({ subject, to }) => `“${subject}” went to ${to.join(', ')} twice.`)];
}

/** What people see: rows without what only the product reads, live events, mails, the documents’ text. Two ways that end alike compare equal. */
export function seenBy(company: Company): unknown {
  const hidden: readonly string[] = columns.filter((column) => 'hidden' in column).map(({ key }) => key);
  return {
    // In which order they stand is the business of whoever sorts.
    rows: handoffRows(company)
      .map((row) => Object.fromEntries(columnKeys.filter((key) => !hidden.includes(key)).map((key) => [key, row[key] ?? ''])))
      .sort((one, other) => ((one['id'] ?? '') < (other['id'] ?? '') ? -1 : 1)),
    events: eventsOf(company).map(({ start, end, attendees, description }) => ({ start, end, attendees, description })),
    mails: company.workspace.world.outbox
      .map(({ kind, to, cc, subject, body }) => ({ kind, to, cc, subject, body }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    documents: textsIn(company.workspace.world.docs),
  };
}

/** Every piece of text of every document, in order. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, part]) => (member === 'content' && typeof part === 'string' ? [part] : textsIn(part)));
}
