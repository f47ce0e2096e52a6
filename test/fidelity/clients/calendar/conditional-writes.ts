import { ana, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { book, calendarId, seen } from './booking';

/** https://developers.google.com/workspace/calendar/api/guides/version-resources */
export function conditionalWrites(clients: Clients): void {
  const { as, refused } = clients;
  const only = (etag: string) => ({ headers: { 'If-Match': etag, authorization: `Bearer ${ana}` } });

  describe('If-Match', () => {
    it('holds updates and deletions to the version that was read', async () => {
      const { etag } = await book(clients, 'match1');
      const old = only(etag ?? '');
      const { data: changed } = await as(ana).calendar.events.patch({ calendarId, eventId: 'match1', requestBody: { location: 'Room 2' } });
      const update = { calendarId, eventId: 'match1', requestBody: meeting('Late', 26) };
      const precondition = { code: 412, reason: 'conditionNotMet', message: 'Precondition Failed' };
      expect(await refused(as(ana).calendar.events.update(update, old))).toEqual(precondition);
      expect(await refused(as(ana).calendar.events.delete({ calendarId, eventId: 'match1' }, old))).toEqual(precondition);
      expect((await as(ana).calendar.events.update(update, only(changed.etag ?? ''))).data.summary).toBe('Late');
      await as(ana).calendar.events.delete({ calendarId, eventId: 'match1' }, only('*'));
      expect((await seen(clients, 'match1')).status).toBe('cancelled');
    });

    it('is of no use for an insert, which is held by its id', async () => {
      const { etag } = await book(clients, 'match2');
      const again = as(ana).calendar.events.insert({ calendarId, requestBody: { id: 'match2', ...meeting('x', 2) } }, only(etag ?? ''));
      expect(await refused(again)).toMatchObject({ code: 409, reason: 'duplicate' });
    });
  });
}
