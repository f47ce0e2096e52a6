import { ana, ben, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { book, calendarId, newCalendar, seen } from './booking';

/** https://developers.google.com/workspace/calendar/api/v3/reference/events#id */
export function eventIds(clients: Clients): void {
  const { as, refused } = clients;
  const insert = (id: string, calendar = calendarId, more: object = {}) =>
    as(ana).calendar.events.insert({ calendarId: calendar, requestBody: { id, ...meeting('x', 30), ...more } });

  describe('the id of an event', () => {
    it('has between 5 and 1024 characters, a to v and digits: any hash in hexadecimal', async () => {
      for (const id of ['a0v9b', 'f'.repeat(1024)]) expect((await insert(id)).data.id).toBe(id);
      for (const id of ['f'.repeat(1025), 'abcd', 'handoff-1', 'xyzxyz'])
        expect(await refused(insert(id))).toEqual({ code: 400, reason: 'invalid', message: 'Invalid resource id value.' });
    });

    it('is given, or an iCalUID is, and not both', async () => {
      expect(await refused(insert('both1', calendarId, { iCalUID: 'both1@vendor.example' }))).toMatchObject({ code: 400 });
    });

    it('is unique within its calendar, and free on another', async () => {
      const other = await newCalendar(clients, 'Other');
      await insert('unique1');
      expect((await insert('unique1', other)).data.id).toBe('unique1');
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events#status
    it('of a deleted event is found, cancelled, and stands in a list only when deleted ones are asked for', async () => {
      await book(clients, 'deleted1');
      await as(ana).calendar.events.delete({ calendarId, eventId: 'deleted1', sendUpdates: 'none' });
      expect((await seen(clients, 'deleted1')).status).toBe('cancelled');
      const listed = async (query: object) => {
        const { data } = await as(ana).calendar.events.list({ calendarId, iCalUID: 'deleted1@google.com', ...query });
        return data.items?.map(({ id, status }) => [id, status]);
      };
      expect(await listed({})).toEqual([]);
      expect(await listed({ showDeleted: true })).toEqual([['deleted1', 'cancelled']]);
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events#iCalUID
    it('is the same on the calendar of a guest, under the same iCalUID', async () => {
      const mine = await book(clients, 'double1', { attendees: [{ email: ben }] });
      const theirs = await seen(clients, 'double1', ben);
      expect([theirs.id, theirs.iCalUID, theirs.organizer?.self]).toEqual([mine.id, mine.iCalUID, undefined]);
    });
  });
}
