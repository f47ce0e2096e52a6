import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { newCalendar } from './booking';

const local = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });

/** https://developers.google.com/workspace/calendar/api/concepts/events-calendars#recurring_events */
export function series(clients: Clients): void {
  const { as } = clients;
  const weekly = async () => {
    const calendarId = await newCalendar(clients, 'Series');
    const requestBody = {
      id: 'series1',
      start: local('2026-10-20T09:00:00'),
      end: local('2026-10-20T09:30:00'),
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
    };
    await as(ana).calendar.events.insert({ calendarId, requestBody });
    return calendarId;
  };

  describe('a series', () => {
    // …/guides/recurringevents: a recurring event needs a time zone, and keeps its hour in it
    it('is one event, or its instances: at the same hour of its zone through a change of the clocks', async () => {
      const calendarId = await weekly();
      const whole = (await as(ana).calendar.events.list({ calendarId })).data.items;
      expect(whole?.map(({ id, recurrence }) => [id, recurrence])).toEqual([['series1', ['RRULE:FREQ=WEEKLY;COUNT=3']]]);
      const { items } = (await as(ana).calendar.events.list({ calendarId, singleEvents: true, orderBy: 'startTime' })).data;
      expect(items?.map(({ id, recurringEventId, start }) => [id, recurringEventId, start?.dateTime])).toEqual([
        ['series1_20261020T080000Z', 'series1', '2026-10-20T08:00:00Z'],
        ['series1_20261027T090000Z', 'series1', '2026-10-27T09:00:00Z'],
        ['series1_20261103T090000Z', 'series1', '2026-11-03T09:00:00Z'],
      ]);
    });

    it('tells of an instance by its id, with its original start', async () => {
      const calendarId = await weekly();
      const { data } = await as(ana).calendar.events.get({ calendarId, eventId: 'series1_20261027T090000Z' });
      expect([data.originalStartTime?.dateTime, data.recurrence]).toEqual(['2026-10-27T09:00:00Z', undefined]);
    });

    it('cannot be changed in one instance here, and says so', async () => {
      const calendarId = await weekly();
      const one = { calendarId, eventId: 'series1_20261027T090000Z', requestBody: { summary: 'x' } };
      expect((await clients.refused(as(ana).calendar.events.patch(one))).code).toBe(501);
    });
  });
}
