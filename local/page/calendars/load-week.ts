import { ask, sentence } from '../api';
import type { GoogleEvent } from './google-event';
import { mergeEvents, type ShownEvent } from './merge-events';

export interface Week {
  readonly events: readonly ShownEvent[];
  /** Calendars that could not be read, each with the reason. */
  readonly unread: readonly { readonly calendar: string; readonly because: string }[];
}

interface EventList {
  readonly items?: readonly GoogleEvent[];
  readonly nextPageToken?: string;
}

async function eventsOf(calendar: string, from: number, to: number): Promise<readonly GoogleEvent[]> {
  const found: GoogleEvent[] = [];
  let pageToken: string | undefined;
  do {
    const page: EventList = await ask<EventList>(`/calendar/v3/calendars/${encodeURIComponent(calendar)}/events`, {
      as: calendar,
      query: {
        timeMin: new Date(from).toISOString(),
        timeMax: new Date(to).toISOString(),
        singleEvents: true,
        orderBy: 'startTime',
        pageToken,
      },
    });
    found.push(...(page.items ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/** Everything between two instants on these calendars, each read as its own owner; one that fails does not hide the others. */
export async function loadWeek(calendars: readonly string[], from: number, to: number): Promise<Week> {
  const answers = await Promise.all(
    calendars.map(async (calendar) => {
      try {
        return { calendar, events: await eventsOf(calendar, from, to), because: null };
      } catch (error) {
        return { calendar, events: [], because: sentence(error) };
      }
    }),
  );
  return {
    events: mergeEvents(answers),
    unread: answers.flatMap(({ calendar, because }) => (because === null ? [] : [{ calendar, because }])),
  };
}
