import { ana, ben, carla, meeting, openSample } from '../open-sample';
import { serve } from './serve';

/** Ana has invited Ben, and Carla who is outside. */
const invited = () => {
  const workspace = openSample();
  const attendees = [{ email: ben }, { email: carla }];
  const event = workspace.api(ana, 'calendar.events.insert', {
    path: { calendarId: ana },
    query: { sendUpdates: 'all' },
    body: { ...meeting('Handoff', 1), attendees },
  }) as { id: string };
  const [mail] = workspace.world.outbox;
  return { ...serve(workspace), eventId: event.id, mailId: mail?.id ?? '' };
};

describe('/local/outbox', () => {
  it('lists the mails, with what an invitation shows of its event', async () => {
    const { ask, eventId } = invited();
    const { mails } = (await ask('GET', '/local/outbox')).body as {
      mails: { to: string[]; event?: unknown; invitation: { id: string } }[];
    };
    expect(mails.map(({ to, event, invitation }) => [to, event, invitation.id])).toEqual([
      [[ben], undefined, eventId],
      [[carla], undefined, eventId],
    ]);
  });

  it('gives an invitation as a file', async () => {
    const { request, mailId } = invited();
    const answer = await request('GET', `/local/outbox/${mailId}/invite.ics`);
    expect([answer.status, answer.headers.get('content-type'), (await answer.text()).split('\r\n').slice(0, 4)]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Handoff//Local workspace//EN', 'METHOD:REQUEST'],
    ]);
  });

  it('has no file for other mails', async () => {
    const { ask, workspace } = serve();
    workspace.run(ana, 'perform', [`MailApp.sendEmail({ to: '${ben}', subject: 'Hello', body: 'There', htmlBody: '<b>There</b>' })`]);
    const [mail] = workspace.world.outbox;
    expect([mail?.body, mail?.html, (await ask('GET', `/local/outbox/${mail?.id ?? ''}/invite.ics`)).status]).toEqual([
      'There',
      '<b>There</b>',
      404,
    ]);
  });
});

describe('/local/answers', () => {
  it('writes the answer of somebody outside into the organizer’s event, with the note', async () => {
    const { ask, workspace, eventId } = invited();
    const body = { calendarId: ana, eventId, guest: carla, answer: 'declined', comment: 'On holiday.' };
    expect(await ask('POST', '/local/answers', { body })).toEqual({ status: 200, body: { ok: true } });
    expect(workspace.world.calendar.calendars[ana]?.events[eventId]?.event.attendees).toEqual([
      { email: ben, responseStatus: 'needsAction' },
      { email: carla, responseStatus: 'declined', comment: 'On holiday.' },
    ]);
  });

  it.each([
    [{ answer: 'yes' }, 400, 'answer must be one of accepted, tentative, declined.'],
    [{ comment: 5 }, 400, 'calendarId, eventId and guest must be strings, and comment too where there is one.'],
    [{ guest: 'omar@vendor.example' }, 404, 'omar@vendor.example is no longer invited to this event.'],
    [{ calendarId: 'nobody@vendor.example' }, 404, `${carla} is no longer invited to this event.`],
  ])('refuses %j', async (wrong, status, message) => {
    const { ask, eventId } = invited();
    const answer = await ask('POST', '/local/answers', { body: { calendarId: ana, eventId, guest: carla, answer: 'accepted', ...wrong } });
    expect({ status: answer.status, message: (answer.body as { error: { message: string } }).error.message }).toEqual({ status, message });
  });
});
