import { ana, ben, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { calendarId } from './booking';

/** https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query */
export function freeBusy(clients: Clients): void {
  const { as, refused } = clients;
  const day = { timeMin: '2026-11-20T00:00:00Z', timeMax: '2026-11-21T00:00:00Z' };
  const query = async (more: object, ids = [ben]) =>
    (await as(ana).calendar.freebusy.query({ requestBody: { ...day, items: ids.map((id) => ({ id })), ...more } })).data;
  const insert = (requestBody: object) => as(ben).calendar.events.insert({ calendarId, requestBody });
  const at = (start: string, end: string) => ({
    start: { dateTime: `2026-11-20T${start}:00Z` },
    end: { dateTime: `2026-11-20T${end}:00Z` },
  });

  describe('free/busy', () => {
    beforeAll(async () => {
      await insert(at('09:00', '10:00'));
      await insert(at('09:30', '11:00'));
      await insert({ ...at('15:00', '16:00'), eventType: 'outOfOffice', transparency: 'opaque', summary: 'Away' });
    });

    it('tells when somebody is busy, touching times as one, and nothing of what', async () => {
      expect((await query({})).calendars).toEqual({
        [ben]: {
          busy: [
            { start: '2026-11-20T09:00:00Z', end: '2026-11-20T11:00:00Z' },
            { start: '2026-11-20T15:00:00Z', end: '2026-11-20T16:00:00Z' },
          ],
        },
      });
    });

    it('answers in UTC, or in the zone that is asked for', async () => {
      const { calendars } = await query({ timeZone: 'America/New_York' });
      expect(calendars?.[ben]?.busy?.[0]).toEqual({ start: '2026-11-20T04:00:00-05:00', end: '2026-11-20T06:00:00-05:00' });
      expect(await refused(query({ timeZone: 'Mars/Olympus' }))).toMatchObject({ code: 400 });
    });

    it('answers for exactly fifty calendars, and takes a lower limit', async () => {
      const ids = [ben, ...Array.from({ length: 49 }, (_, index) => `person${String(index)}@vendor.example`)];
      expect((await query({}, ids)).calendars?.[ben]?.busy).toHaveLength(2);
      const { calendars } = await query({ calendarExpansionMax: 1 }, [ben, ana]);
      expect(calendars?.[ben]?.errors?.[0]?.reason).toBe('tooManyCalendarsRequested');
    });

    it('cuts busy times to the window', async () => {
      const { calendars } = await query({ timeMin: '2026-11-20T10:30:00Z', timeMax: '2026-11-20T15:30:00Z' });
      expect(calendars?.[ben]?.busy).toEqual([
        { start: '2026-11-20T10:30:00Z', end: '2026-11-20T11:00:00Z' },
        { start: '2026-11-20T15:00:00Z', end: '2026-11-20T15:30:00Z' },
      ]);
    });

    it('refuses whoever is nobody', async () => {
      expect(await refused(as('who@else.example').calendar.freebusy.query({ requestBody: { ...day, items: [] } }))).toMatchObject({
        code: 401,
      });
    });

    it('is not touched by a working meeting elsewhere', async () => {
      expect((await query({}, [ana])).calendars?.[ana]?.busy).toEqual([]);
      await as(ana).calendar.events.insert({ calendarId, requestBody: { ...meeting('x', 1), ...at('01:00', '02:00') } });
      expect((await query({}, [ana])).calendars?.[ana]?.busy).toHaveLength(1);
    });
  });
}
