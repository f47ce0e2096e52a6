import { ana, ben, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { newCalendar } from './booking';

/** https://developers.google.com/workspace/calendar/api/concepts/sharing */
export function calendars(clients: Clients): void {
  const { as, refused, workspace } = clients;
  const share = (calendarId: string, role: string) =>
    as(ana).calendar.acl.insert({ calendarId, requestBody: { role, scope: { type: 'user', value: ben } } });

  describe('a secondary calendar', () => {
    // https://developers.google.com/workspace/calendar/api/v3/reference/calendars/delete, and dataOwner of …/calendars#resource
    it('is deleted by its data owner, and by no other owner', async () => {
      const calendarId = await newCalendar(clients, 'Ours');
      await share(calendarId, 'owner');
      expect(await refused(as(ben).calendar.calendars.delete({ calendarId }))).toMatchObject({ code: 403, reason: 'forbidden' });
      expect((await as(ana).calendar.calendars.delete({ calendarId })).status).toBe(204);
      expect(await refused(as(ana).calendar.calendars.get({ calendarId }))).toMatchObject({ code: 404 });
    });

    it('takes events from its writers, and not from its readers', async () => {
      const calendarId = await newCalendar(clients, 'Shared');
      const insert = () => as(ben).calendar.events.insert({ calendarId, requestBody: meeting('x', 1) });
      await share(calendarId, 'reader');
      expect(await refused(insert())).toMatchObject({ code: 403 });
      await share(calendarId, 'writer');
      expect((await insert()).data.organizer?.email).toBe(calendarId);
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events/insert#sendUpdates: mail comes from whoever writes
    it('invites people as a calendar: they see it as the organizer', async () => {
      const calendarId = await newCalendar(clients, 'Handoffs');
      const { length } = workspace.world.outbox;
      const requestBody = { ...meeting('x', 40), attendees: [{ email: ben }] };
      const { data } = await as(ana).calendar.events.insert({ calendarId, sendUpdates: 'all', requestBody });
      expect(workspace.world.outbox.slice(length).map(({ to }) => to)).toEqual([[ben]]);
      const copy = (await as(ben).calendar.events.get({ calendarId: 'primary', eventId: data.id ?? '' })).data;
      expect([copy.organizer?.email, copy.attendees?.[0]?.self]).toEqual([calendarId, true]);
    });
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/calendars/delete: only secondary ones; a primary one is cleared
  it('a primary calendar cannot be deleted', async () => {
    expect(await refused(as(ana).calendar.calendars.delete({ calendarId: 'primary' }))).toMatchObject({ code: 403 });
  });
}
