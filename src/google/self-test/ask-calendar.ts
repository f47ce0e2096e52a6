import { day, hour, type Instant, minute, type Range } from '../../base/time';
import { type Seen, seen } from '../../self-test/seen';
import { isFault } from '../../workspace/fault';
import { attempt } from '../attempt';
import { triggers } from '../engine';
import { enabled } from '../services';
import type { AskingWithScratch } from './asking';

type Event = GoogleAppsScript.Calendar.Schema.Event;

/** Google’s name for the calendar of whoever the script runs for. */
const own = 'primary';
/** A trigger that has not fired by then is taken for one that does not fire. */
const longestWait = 15 * minute;

/** Asks the calendar of the meetings, and the engine account’s own, with events that nobody is invited to, most of a year ahead. */
export function askCalendar({ services, scratch, memory, calendarId }: AskingWithScratch) {
  const freebusy = enabled(services.calendar.Freebusy, 'Calendar.Freebusy');
  const events = enabled(services.calendar.Events, 'Calendar.Events');

  const isBusy = (calendar: string, { start, end }: Range): boolean => {
    const question = { timeMin: rfc3339(start), timeMax: rfc3339(end), items: [{ id: calendar }] };
    const { calendars = {} } = attempt('Calendar', () => freebusy.query(question));
    const answer = (calendars as Readonly<Record<string, GoogleAppsScript.Calendar.Schema.FreeBusyCalendar | undefined>>)[calendar];
    if (!answer || answer.errors) throw new Error(`Free/busy of ${calendar}: ${answer?.errors?.[0]?.reason ?? 'no answer'}.`);
    return (answer.busy ?? []).length > 0;
  };

  const blocking = (expected: boolean, place: number, event: Event, on?: string): Seen => {
    const hours = ahead(place);
    scratch.event(on ?? calendarId(), { ...timesOf(hours), ...event });
    const blocks = isBusy(on === own ? memory.read('engine') : calendarId(), hours);
    return seen(blocks === expected, blocks ? 'It blocks.' : 'It does not block.');
  };

  const deleted = (place: number): string => {
    const id = scratch.event(calendarId(), timesOf(ahead(place))).id ?? '';
    attempt('Calendar', () => events.remove(calendarId(), id, { sendUpdates: 'none' }));
    return id;
  };

  return {
    makesTrigger: () => {
      const handler = ScriptApp.newTrigger(triggers.calendar);
      scratch.trigger(() => handler.forUserCalendar(calendarId()).onEventUpdated().create());
      return seen(true, 'One was created and removed again.');
    },
    hearsCalendar: () => {
      const [asked, heard] = [Number(memory.read('calendarAsked')), Number(memory.read('calendarHeard'))];
      const waiting = asked > 0 && heard === 0;
      if (waiting && Date.now() - asked < longestWait) return seen('not yet', 'It has not fired yet.');
      memory.write({ calendarAsked: String(Date.now()), calendarHeard: '' });
      scratch.event(calendarId(), timesOf(ahead(0)));
      if (asked === 0) return seen('not yet', 'An event was made just now.');
      if (waiting)
        return seen(false, `It did not fire in ${String(Math.round((Date.now() - asked) / minute))} minutes after an event was made.`);
      return seen(true, `It fired ${String(Math.round((heard - asked) / 1000))} seconds after an event was made.`);
    },
    keepsIds: () => {
      const id = deleted(1);
      try {
        attempt('Calendar', () => events.insert({ ...timesOf(ahead(1)), id }, calendarId(), { sendUpdates: 'none' }));
        return seen(false, 'It is free again.');
      } catch (fault) {
        if (isFault(fault, 'conflict')) return seen(true, 'It stays taken.');
        throw fault;
      }
    },
    undeletes: () => {
      const id = deleted(2);
      try {
        const { status = '' } = attempt('Calendar', () => events.patch({ status: 'confirmed' }, calendarId(), id, { sendUpdates: 'none' }));
        return seen(true, `It can; it is then ${status}.`);
      } catch (fault) {
        if (isFault(fault)) return seen(true, `It cannot (Google says: ${fault.message}).`);
        throw fault;
      }
    },
    endsLists: () => {
      let pageToken: string | undefined;
      for (let pages = 1; pages <= 4; pages += 1) {
        const options = { showDeleted: true, maxResults: 2500, ...(pageToken ? { pageToken } : {}) };
        const page = attempt('Calendar', () => events.list(calendarId(), options));
        if (page.nextSyncToken) return seen(true, 'It does.');
        if (!page.nextPageToken) return seen(false, 'It does not.');
        pageToken = page.nextPageToken;
      }
      return seen('not yet', 'There are more than 10,000 events; the list was not read to its end.');
    },
    tentative: () => blocking(true, 3, { status: 'tentative' }),
    focusTime: () => blocking(true, 4, { eventType: 'focusTime', focusTimeProperties: { autoDeclineMode: 'declineNone' } }, own),
    workingLocation: () =>
      blocking(
        false,
        5,
        {
          eventType: 'workingLocation',
          transparency: 'transparent',
          visibility: 'public',
          workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
        },
        own,
      ),
  } satisfies Record<string, () => Seen>;
}

/** An hour of its own for each question, some three hundred days from now. */
function ahead(place: number): Range {
  const start = Math.floor(Date.now() / day) * day + 300 * day + place * 2 * hour;
  return { start, end: start + hour };
}

const timesOf = ({ start, end }: Range) => ({ start: { dateTime: rfc3339(start) }, end: { dateTime: rfc3339(end) } });

const rfc3339 = (instant: Instant) => new Date(instant).toISOString();
