import { Hono } from 'hono';
import type { Attendee, EventResource } from '../calendar/event-resource';
import { openCalendar } from '../calendar/open-calendar';
import { writeIcs } from '../calendar/write-ics';
import { ApiError, invalid } from '../kernel/api-error';
import type { Mail } from '../kernel/world';
import { readMembers } from './read-json';
import type { Serving } from './serving';

const answers = ['accepted', 'tentative', 'declined'] as const;

/** What would have been sent: the mails, the `.ics` of an invitation, and the answers that come back by mail. */
export function outboxRoutes({ workspace }: Serving): Hono {
  return (
    new Hono()
      .get('/local/outbox', (context) => context.json({ mails: workspace.world.outbox.map(shown) }))
      .get('/local/outbox/:mail/invite.ics', (context) => {
        const mail = workspace.world.outbox.find(({ id }) => id === context.req.param('mail'));
        if (!mail?.event || mail.kind === 'mail') throw new ApiError(404, 'notFound', 'This mail carries no invitation.');
        const disposition = 'attachment; filename="invite.ics"';
        const headers = { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': disposition };
        return context.body(writeIcs(mail.kind, mail.event, mail.at), 200, headers);
      })
      // Guests outside the company have no calendar here: their answer comes by mail, and Calendar writes it into the organizer's event.
      .post('/local/answers', async (context) => {
        const {
          calendarId,
          eventId,
          guest,
          answer,
          comment = '',
        } = await readMembers(context, ['calendarId', 'eventId', 'guest', 'answer', 'comment']);
        if (typeof calendarId !== 'string' || typeof eventId !== 'string' || typeof guest !== 'string' || typeof comment !== 'string')
          throw invalid('calendarId, eventId and guest must be strings, and comment too where there is one.');
        const responseStatus = answers.find((each) => each === answer);
        if (!responseStatus) throw invalid(`answer must be one of ${answers.join(', ')}.`);
        const calendar = openCalendar(workspace.world, calendarId);
        const guests = calendar?.events[eventId]?.event.attendees ?? [];
        if (!calendar || !guests.some(({ email }) => email === guest))
          throw new ApiError(404, 'notFound', `${guest} is no longer invited to this event.`);
        const attendees = guests.map((each): Attendee =>
          each.email === guest ? { ...each, responseStatus, ...(comment === '' ? {} : { comment }) } : each,
        );
        workspace.api(calendar.dataOwner, 'calendar.events.patch', { path: { calendarId, eventId }, body: { attendees } });
        return context.json({ ok: true });
      })
  );
}

/** Of the event only what an invitation shows: its description stands in the body. */
function shown({ event, ...mail }: Mail) {
  return event ? { ...mail, invitation: cardOf(event) } : mail;
}

function cardOf({ id, summary, status, start, end, location, hangoutLink, organizer, attendees }: EventResource) {
  return { id, summary, status, start, end, location, hangoutLink, organizer, attendees };
}
