import type { calendar_v3 } from '@googleapis/calendar';
import { ana, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

type Event = calendar_v3.Schema$Event;

export const calendarId = 'primary';

/** Ana's event with this id, tomorrow at nine, as the product books them. */
export const book = async ({ as }: Clients, id: string, more: Event = {}, query: object = {}): Promise<Event> =>
  (
    await as(ana).calendar.events.insert({
      calendarId,
      sendUpdates: 'all',
      conferenceDataVersion: 1,
      ...query,
      requestBody: { id, ...meeting('Internal handoff', 24), ...more },
    })
  ).data;

/** An event of the caller's as its calendar shows it. */
export const seen = async ({ as }: Clients, eventId: string, who = ana, query: object = {}): Promise<Event> =>
  (await as(who).calendar.events.get({ calendarId, eventId, ...query })).data;

/** A calendar of Ana's own. */
export const newCalendar = async ({ as }: Clients, summary: string): Promise<string> =>
  (await as(ana).calendar.calendars.insert({ requestBody: { summary, timeZone: 'Etc/UTC' } })).data.id ?? '';
