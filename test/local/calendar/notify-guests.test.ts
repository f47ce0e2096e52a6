import { ana, ben, calendarWorld, carla, dana, meeting, refusal } from './calendar-world';

const at = { path: { calendarId: ana, eventId: 'handoff1' } };
const body = { ...meeting, description: 'The TDD, section by section.', attendees: [{ email: ben }, { email: carla }] };

describe('mails of Calendar', () => {
  test('nobody is told unless sendUpdates says so', () => {
    const { call, mails } = calendarWorld();
    call(ana, 'events.insert', { path: { calendarId: ana }, body });
    call(ana, 'events.delete', { ...at, query: { sendUpdates: 'none' } });
    expect(mails()).toEqual([]);
  });

  test('all tells every guest, the time on their own clock', () => {
    const { call, world } = calendarWorld();
    call(ana, 'events.insert', { path: { calendarId: ana }, query: { sendUpdates: 'all' }, body });
    expect(world.outbox).toEqual([
      {
        id: 'mail-1',
        at: Date.parse('2026-03-02T12:00:01Z'),
        from: ana,
        to: [ben],
        cc: [],
        subject: 'Invitation: Internal handoff @ Tue, 10 Mar 2026, 10:00 – 10:45 (America/New_York) (ben@vendor.example)',
        body: [
          'Internal handoff\nWhen: Tue, 10 Mar 2026, 10:00 – 10:45 (America/New_York)',
          'The TDD, section by section.',
          'Organizer: Ana Silva',
          'Guests: Ben Ortiz, Carla Reyes',
        ].join('\n\n'),
        kind: 'invitation',
        eventId: 'handoff1',
        event: world.calendar.calendars[ana]?.events['handoff1']?.event,
      },
      expect.objectContaining({
        to: [carla],
        subject: 'Invitation: Internal handoff @ Tue, 10 Mar 2026, 09:00 – 09:45 (America/Chicago) (carla@globex.example)',
      }),
    ]);
  });

  test('externalOnly tells those outside the company', () => {
    const { call, world } = calendarWorld();
    call(ana, 'events.insert', { path: { calendarId: ana }, query: { sendUpdates: 'externalOnly' }, body });
    expect(world.outbox.map(({ to }) => to)).toEqual([[carla]]);
  });

  test('a change invites new guests, tells the others, and lets go of those taken off', () => {
    const { call, world } = calendarWorld();
    call(ana, 'events.insert', { path: { calendarId: ana }, body });
    call(ana, 'events.patch', { ...at, query: { sendUpdates: 'all' }, body: { attendees: [{ email: ben }, { email: dana }] } });
    expect(world.outbox.map(({ kind, to }) => [kind, to[0]])).toEqual([
      ['update', ben],
      ['cancellation', carla],
      ['invitation', dana],
    ]);
  });

  test('a deletion cancels for everyone, what only the organizer sees tells nobody', () => {
    const { call, mails } = calendarWorld();
    call(ana, 'events.insert', { path: { calendarId: ana }, body });
    call(ana, 'events.patch', { ...at, query: { sendUpdates: 'all' }, body: { colorId: '4' } });
    expect(mails()).toEqual([]);
    call(ana, 'events.delete', { ...at, query: { sendUpdates: 'all' } });
    expect(mails()).toEqual([
      'cancellation to ben@vendor.example: Cancelled event: Internal handoff @ Tue, 10 Mar 2026, 10:00 – 10:45 (America/New_York) (ben@vendor.example)',
      'cancellation to carla@globex.example: Cancelled event: Internal handoff @ Tue, 10 Mar 2026, 09:00 – 09:45 (America/Chicago) (carla@globex.example)',
    ]);
  });

  test('refuses an audience that Google does not know, before anything is written', () => {
    const { call } = calendarWorld();
    const insert = () => call(ana, 'events.insert', { path: { calendarId: ana }, query: { sendUpdates: 'everyone' }, body });
    expect(refusal(insert)).toBe(`400 invalidParameter: Invalid value 'everyone' for sendUpdates. Allowed: all, externalOnly, none.`);
    expect(refusal(() => call(ana, 'events.get', at))).toBe('404 notFound: Not Found');
  });
});
