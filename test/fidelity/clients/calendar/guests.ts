import { ana, ben, carla, meeting } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { book, calendarId, seen } from './booking';

/** https://developers.google.com/workspace/calendar/api/concepts/inviting-attendees-to-events */
export function guests(clients: Clients): void {
  const { as, workspace } = clients;
  const answers = async (eventId: string, who = ana) =>
    (await seen(clients, eventId, who)).attendees?.map(({ email, responseStatus }) => [email, responseStatus]);

  describe('guests', () => {
    // https://developers.google.com/workspace/calendar/api/v3/reference/events#attendees: a list that is written replaces the answers in it
    it('have not answered when their entry does not say so, and keep the answer that is sent along', async () => {
      await book(clients, 'replies1', { attendees: [{ email: ben, responseStatus: 'accepted' }, { email: carla }] });
      expect(await answers('replies1')).toEqual([
        [ben, 'accepted'],
        [carla, 'needsAction'],
      ]);
      const requestBody = { attendees: [{ email: ben }, { email: carla, responseStatus: 'accepted' }] };
      await as(ana).calendar.events.patch({ calendarId, eventId: 'replies1', requestBody });
      expect(await answers('replies1')).toEqual([
        [ben, 'needsAction'],
        [carla, 'accepted'],
      ]);
    });

    // …/concepts/events-calendars#attendees: every guest has a copy, and the organizer's is the one that counts
    it('decline by deleting their copy, and the organizer’s event tells', async () => {
      await book(clients, 'decline1', { attendees: [{ email: ben }] });
      await as(ben).calendar.events.delete({ calendarId, eventId: 'decline1' });
      expect(await answers('decline1')).toEqual([[ben, 'declined']]);
      expect((await seen(clients, 'decline1')).status).toBe('confirmed');
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events/get#maxAttendees
    it('are left out beyond maxAttendees, and the answer says so', async () => {
      await book(clients, 'lots1', { attendees: [{ email: ana }, { email: ben }, { email: carla }] });
      const { attendees, attendeesOmitted } = await seen(clients, 'lots1', ana, { maxAttendees: 2 });
      expect([attendees?.map(({ email }) => email), attendeesOmitted]).toEqual([[ana], true]);
      expect((await seen(clients, 'lots1')).attendeesOmitted).toBeUndefined();
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events#guestsCanSeeOtherGuests
    it('see themselves alone where they may not see each other', async () => {
      await book(clients, 'hidden1', { attendees: [{ email: ben }, { email: carla }], guestsCanSeeOtherGuests: false });
      expect(await answers('hidden1', ben)).toEqual([[ben, 'needsAction']]);
    });

    // https://developers.google.com/workspace/calendar/api/v3/reference/events/insert#sendUpdates
    it.each([
      ['all', [ben, carla]],
      ['externalOnly', [carla]],
      ['none', []],
    ])('hear of it by mail as sendUpdates=%s says', async (sendUpdates, told) => {
      const { length } = workspace.world.outbox;
      await book(
        clients,
        `mail${sendUpdates.toLowerCase()}`.replace(/[w-z]/g, 'v'),
        { attendees: [{ email: ben }, { email: carla }] },
        { sendUpdates },
      );
      expect(workspace.world.outbox.slice(length).flatMap(({ to }) => to)).toEqual(told);
    });

    // https://support.google.com/calendar/answer/7638168, and eventType outOfOffice of the reference
    it('who are out of office decline what falls into it', async () => {
      const { summary, start, end } = meeting('Away', 200);
      const outOfOfficeProperties = { autoDeclineMode: 'declineOnlyNewConflictingInvitations', declineMessage: 'Away.' };
      const away = { summary, start, end, eventType: 'outOfOffice', transparency: 'opaque', outOfOfficeProperties };
      await as(ben).calendar.events.insert({ calendarId, requestBody: away });
      await book(clients, 'absent1', { ...meeting('x', 200), attendees: [{ email: ben }] });
      expect(await answers('absent1')).toEqual([[ben, 'declined']]);
    });
  });
}
