import { day, hour, type Instant, type Range } from '../../base/time';
import { type Seen, seen } from '../../self-test/seen';
import { attempt } from '../attempt';
import { enabled } from '../services';
import type { AskingWithScratch } from './asking';

/** Asks the calendar of the meetings itself, with events that nobody is invited to, most of a year ahead. */
export function askCalendar({ services, scratch, calendarId }: AskingWithScratch) {
  const freebusy = enabled(services.calendar.Freebusy, 'Calendar.Freebusy');

  const isBusy = (calendar: string, { start, end }: Range): boolean => {
    const question = { timeMin: rfc3339(start), timeMax: rfc3339(end), items: [{ id: calendar }] };
    const { calendars = {} } = attempt('Calendar', () => freebusy.query(question));
    const answer = (calendars as Readonly<Record<string, GoogleAppsScript.Calendar.Schema.FreeBusyCalendar | undefined>>)[calendar];
    if (!answer || answer.errors) throw new Error(`Free/busy of ${calendar}: ${answer?.errors?.[0]?.reason ?? 'no answer'}.`);
    return (answer.busy ?? []).length > 0;
  };

  return {
    tentative: () => {
      const hours = ahead(0);
      scratch.event(calendarId(), { ...timesOf(hours), status: 'tentative' });
      const blocks = isBusy(calendarId(), hours);
      return seen(blocks, blocks ? 'It blocks.' : 'It does not block.');
    },
  } satisfies Record<string, () => Seen>;
}

/** An hour of its own for each question, some three hundred days from now. */
function ahead(place: number): Range {
  const start = Math.floor(Date.now() / day) * day + 300 * day + place * 2 * hour;
  return { start, end: start + hour };
}

const timesOf = ({ start, end }: Range) => ({ start: { dateTime: rfc3339(start) }, end: { dateTime: rfc3339(end) } });

const rfc3339 = (instant: Instant) => new Date(instant).toISOString();
