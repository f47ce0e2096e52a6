import { ana, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { book, calendarId, seen } from './booking';

const asking = (requestId: string) => ({ createRequest: { requestId, conferenceSolutionKey: { type: 'hangoutsMeet' } } });

/** https://developers.google.com/workspace/calendar/api/guides/create-events#conferencing */
export function conferences(clients: Clients): void {
  const { as, refused } = clients;

  describe('a conference', () => {
    // https://developers.google.com/workspace/calendar/api/v3/reference/events/insert#conferenceDataVersion: version 0, the default, ignores it
    it('is not made without conferenceDataVersion 1', async () => {
      const { conferenceData } = await book(clients, 'meetless1', { conferenceData: asking('a') }, { conferenceDataVersion: 0 });
      expect(conferenceData).toBeUndefined();
    });

    it('has no version 2', async () => {
      const asked = { calendarId, conferenceDataVersion: 2, requestBody: meeting('x', 1) };
      expect(await refused(as(ana).calendar.events.insert(asked))).toMatchObject({ code: 400, reason: 'invalidParameter' });
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events#conferenceData.createRequest.requestId: the same id again is ignored
    it('stays the same for the same requestId, and is another for another', async () => {
      const { hangoutLink } = await book(clients, 'meetsame1', { conferenceData: asking('a') });
      const ask = async (requestId: string) =>
        (
          await as(ana).calendar.events.patch({
            calendarId,
            eventId: 'meetsame1',
            conferenceDataVersion: 1,
            requestBody: { conferenceData: asking(requestId) },
          })
        ).data.hangoutLink;
      expect(await ask('a')).toBe(hangoutLink);
      expect(await ask('b')).not.toBe(hangoutLink);
    });

    // The guide: set conferenceDataVersion to 1 for all event modification requests to persist the changes.
    it('is lost by an update that does not speak of conferences, and kept by one that brings it along', async () => {
      for (const [eventId, conferenceDataVersion] of [
        ['meetlost1', 0],
        ['meetkept1', 1],
      ] as const) {
        const { conferenceData, hangoutLink } = await book(clients, eventId, { conferenceData: asking('a') });
        const requestBody = { ...meeting('Moved', 25), ...(conferenceData ? { conferenceData } : {}) };
        await as(ana).calendar.events.update({ calendarId, eventId, conferenceDataVersion, requestBody });
        expect((await seen(clients, eventId)).hangoutLink).toBe(conferenceDataVersion === 1 ? hangoutLink : undefined);
      }
    });
  });
}
