import { ana, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { newCalendar } from './booking';

/** https://developers.google.com/workspace/calendar/api/guides/sync */
export function incrementalLists(clients: Clients): void {
  const { as, refused } = clients;
  const list = async (calendarId: string, query: object = {}) => (await as(ana).calendar.events.list({ calendarId, ...query })).data;
  const put = (calendarId: string, id: string) => as(ana).calendar.events.insert({ calendarId, requestBody: { id, ...meeting(id, 1) } });
  const remove = (calendarId: string, eventId: string) => as(ana).calendar.events.delete({ calendarId, eventId });

  describe('an incremental list', () => {
    it('keeps its sync token while it pages, and gives the next one on the last page alone', async () => {
      const id = await newCalendar(clients, 'Paged');
      const { nextSyncToken: syncToken } = await list(id);
      for (const eventId of ['paged1', 'paged2', 'paged3']) await put(id, eventId);
      const first = await list(id, { syncToken, maxResults: 2 });
      const last = await list(id, { syncToken, maxResults: 2, pageToken: first.nextPageToken });
      expect([first, last].map(({ items, nextSyncToken }) => [items?.map((event) => event.id), typeof nextSyncToken])).toEqual([
        [['paged1', 'paged2'], 'undefined'],
        [['paged3'], 'string'],
      ]);
    });

    // …/v3/reference/events/list#syncToken: deleted events are always in it, and showDeleted cannot be false
    it('always has what was deleted', async () => {
      const id = await newCalendar(clients, 'Deleted');
      await put(id, 'lost1');
      const { nextSyncToken: syncToken } = await list(id);
      await remove(id, 'lost1');
      expect((await list(id, { syncToken })).items?.map(({ status }) => status)).toEqual(['cancelled']);
      expect(await refused(list(id, { syncToken, showDeleted: false }))).toMatchObject({ code: 400 });
    });

    // The guide's own sample narrows the first list by timeMin
    it('goes on from a first list that was narrowed by time, and tells of all changes', async () => {
      const id = await newCalendar(clients, 'From');
      await put(id, 'before1');
      const first = await list(id, { timeMin: '2026-12-01T00:00:00Z' });
      expect(first.items).toEqual([]);
      await put(id, 'before2');
      expect((await list(id, { syncToken: first.nextSyncToken })).items?.map((event) => event.id)).toEqual(['before2']);
    });

    it('is refused for other parameters than those of the first list', async () => {
      const id = await newCalendar(clients, 'Other parameters');
      const { nextSyncToken: syncToken } = await list(id);
      expect(await refused(list(id, { syncToken, singleEvents: true }))).toMatchObject({ code: 400 });
    });

    it('is gone for a token of another calendar, and for one that Google never gave', async () => {
      const [id, other] = [await newCalendar(clients, 'One'), await newCalendar(clients, 'Two')];
      const { nextSyncToken } = await list(other);
      for (const syncToken of [nextSyncToken, 'invented']) expect(await refused(list(id, { syncToken }))).toMatchObject({ code: 410 });
    });
  });
}
