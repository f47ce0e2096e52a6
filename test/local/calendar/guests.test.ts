import { ana, ben, calendarWorld, carla, dana, engine, meeting, refusal } from './calendar-world';

const event = (calendarId: string) => ({ path: { calendarId, eventId: 'handoff1' } });
const guests = { attendees: [{ email: ben }, { email: dana }, { email: carla }] };

function withGuests(fields = {}) {
  const made = calendarWorld();
  made.call(ana, 'events.insert', { path: { calendarId: ana }, body: { ...meeting, ...guests, ...fields } });
  return made;
}

const answers = (shown: Record<string, unknown>) =>
  Object.fromEntries(
    (shown.attendees as { email: string; responseStatus: string }[]).map(({ email, responseStatus }) => [email, responseStatus]),
  );

describe('copies of an event', () => {
  test('stand in each internal guest’s own calendar, in its zone, with self at their own entry', () => {
    const { call, world } = withGuests({ colorId: '3', extendedProperties: { private: { secret: 'x' }, shared: { handoff: 'H-1' } } });
    const copy = call(ben, 'events.get', event('primary'));
    expect(copy).toEqual({
      kind: 'calendar#event',
      etag: copy.etag,
      id: 'handoff1',
      status: 'confirmed',
      htmlLink: copy.htmlLink,
      created: '2026-03-02T12:00:01.000Z',
      updated: '2026-03-02T12:00:01.000Z',
      summary: 'Internal handoff',
      creator: { email: ana },
      organizer: { email: ana },
      start: { dateTime: '2026-03-10T10:00:00-04:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-03-10T10:45:00-04:00', timeZone: 'Europe/London' },
      iCalUID: 'handoff1@google.com',
      sequence: 0,
      attendees: [
        { email: ben, responseStatus: 'needsAction', self: true },
        { email: dana, responseStatus: 'needsAction' },
        { email: carla, responseStatus: 'needsAction' },
      ],
      extendedProperties: { shared: { handoff: 'H-1' } },
      reminders: { useDefault: true },
      eventType: 'default',
    });
    expect(Object.keys(world.calendar.calendars)).toEqual([ana, ben, dana]);
  });

  test('an event on a secondary calendar is organized by that calendar, and its maker can be a guest', () => {
    const { call } = calendarWorld();
    const { id } = call(engine, 'calendars.insert', { body: { summary: 'Handoff meetings' } });
    call(engine, 'events.insert', {
      path: { calendarId: String(id) },
      body: { ...meeting, attendees: [{ email: engine }, { email: ana }] },
    });
    const { organizer, creator } = call(ana, 'events.get', event('primary'));
    expect({ organizer, creator }).toEqual({ organizer: { email: id, displayName: 'Handoff meetings' }, creator: { email: engine } });
    expect(call(engine, 'events.get', event('primary')).creator).toEqual({ email: engine, self: true });
  });

  test('an answer on one’s own copy reaches the organizer and everybody else, with its comment', () => {
    const made = withGuests();
    const { call } = made;
    made.changes.length = 0;
    call(ben, 'events.patch', {
      ...event('primary'),
      body: { attendees: [{ email: ben, responseStatus: 'declined', comment: 'On leave' }] },
    });
    const expected = { [ben]: 'declined', [dana]: 'needsAction', [carla]: 'needsAction' };
    expect([answers(call(ana, 'events.get', event(ana))), answers(call(dana, 'events.get', event('primary')))]).toEqual([
      expected,
      expected,
    ]);
    expect((call(ana, 'events.get', event(ana)).attendees as unknown[])[0]).toEqual({
      email: ben,
      responseStatus: 'declined',
      comment: 'On leave',
    });
    expect(made.changes.map((change) => change.kind === 'calendar' && change.calendarId)).toEqual([ana, ben, dana]);
  });

  test('deleting one’s own copy declines', () => {
    const { call } = withGuests();
    call(ben, 'events.delete', event('primary'));
    expect(answers(call(ana, 'events.get', event(ana)))).toEqual({ [ben]: 'declined', [dana]: 'needsAction', [carla]: 'needsAction' });
    expect(call(ben, 'events.get', event('primary')).status).toBe('cancelled');
    call(ana, 'events.patch', { ...event(ana), body: { summary: 'New title' } });
    expect(call(ben, 'events.get', event('primary')).status).toBe('cancelled');
  });

  test('the organizer’s changes reach every copy, and leave what is the guest’s own', () => {
    const { call } = withGuests();
    call(ben, 'events.patch', {
      ...event('primary'),
      body: { transparency: 'transparent', extendedProperties: { private: { mine: '1' } } },
    });
    call(ana, 'events.patch', { ...event(ana), body: { summary: 'Moved', extendedProperties: { shared: { handoff: 'H-1' } } } });
    const { summary, transparency, extendedProperties } = call(ben, 'events.get', event('primary'));
    expect({ summary, transparency, extendedProperties }).toEqual({
      summary: 'Moved',
      transparency: 'transparent',
      extendedProperties: { private: { mine: '1' }, shared: { handoff: 'H-1' } },
    });
    expect(call(ana, 'events.get', event(ana)).transparency).toBeUndefined();
  });

  test('a new time asks everybody again, another title does not', () => {
    const { call } = withGuests();
    call(ben, 'events.patch', { ...event('primary'), body: { attendees: [{ email: ben, responseStatus: 'accepted' }] } });
    call(ana, 'events.patch', { ...event(ana), body: { summary: 'New title' } });
    expect(answers(call(ana, 'events.get', event(ana)))[ben]).toBe('accepted');
    const later = { start: { dateTime: '2026-03-10T15:00:00Z' }, end: { dateTime: '2026-03-10T15:45:00Z' } };
    call(ana, 'events.patch', { ...event(ana), body: later });
    expect(answers(call(ana, 'events.get', event(ana)))[ben]).toBe('needsAction');
    expect(call(ben, 'events.get', event('primary')).start).toEqual({ dateTime: '2026-03-10T11:00:00-04:00', timeZone: 'Europe/London' });
  });

  test('cancelling takes the event from every calendar, taking a guest off from theirs', () => {
    const { call } = withGuests();
    call(ana, 'events.patch', { ...event(ana), body: { attendees: [{ email: ben }] } });
    expect(call(dana, 'events.get', event('primary')).status).toBe('cancelled');
    call(ana, 'events.delete', event(ana));
    expect(call(ben, 'events.get', event('primary')).status).toBe('cancelled');
  });

  test('a guest may not change what belongs to the organizer', () => {
    const { call } = withGuests();
    const refused = '403 forbiddenForNonOrganizer: Shared properties can only be changed by the organizer of the event.';
    const attempts = [
      { summary: 'Mine now' },
      { start: { dateTime: '2026-03-10T15:00:00Z' }, end: { dateTime: '2026-03-10T16:00:00Z' } },
      { attendees: [{ email: dana, responseStatus: 'declined' }] },
      { guestsCanModify: true },
    ];
    expect(attempts.map((body) => refusal(() => call(ben, 'events.patch', { ...event('primary'), body })))).toEqual(
      attempts.map(() => refused),
    );
    const withoutGuests = { ...call(ben, 'events.get', event('primary')), attendees: undefined };
    expect(refusal(() => call(ben, 'events.update', { ...event('primary'), body: withoutGuests }))).toBe(refused);
  });

  test('a guest may with guestsCanModify, and it goes back to the organizer', () => {
    const { call } = withGuests({ guestsCanModify: true, colorId: '3' });
    call(ben, 'events.patch', { ...event('primary'), body: { location: 'Room 7', colorId: '9' } });
    const { location, colorId } = call(ana, 'events.get', event(ana));
    expect({ location, colorId }).toEqual({ location: 'Room 7', colorId: '3' });
    expect(call(dana, 'events.get', event('primary')).location).toBe('Room 7');
    expect(call(ben, 'events.get', event('primary')).colorId).toBe('9');
  });

  test('a guest sees only themselves where guests may not see each other', () => {
    const { call } = withGuests({ guestsCanSeeOtherGuests: false });
    const { attendees, attendeesOmitted } = call(ben, 'events.get', event('primary'));
    expect({ attendees, attendeesOmitted }).toEqual({
      attendees: [{ email: ben, responseStatus: 'needsAction', self: true }],
      attendeesOmitted: true,
    });
  });

  test('who is out of office with automatic declines declines a new invitation', () => {
    const { call } = calendarWorld();
    call(ben, 'events.insert', {
      path: { calendarId: 'primary' },
      body: {
        ...meeting,
        id: 'vacation',
        eventType: 'outOfOffice',
        outOfOfficeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations', declineMessage: 'Back on Monday' },
      },
    });
    const { attendees } = call(ana, 'events.insert', {
      path: { calendarId: 'primary' },
      body: { ...meeting, attendees: [{ email: ben }] },
    });
    expect(attendees).toEqual([{ email: ben, responseStatus: 'declined', comment: 'Back on Monday' }]);
  });
});
