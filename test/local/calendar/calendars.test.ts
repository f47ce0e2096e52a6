import { ana, ben, calendarWorld, dana, engine, meeting, refusal } from './calendar-world';

function withSecondary() {
  const made = calendarWorld();
  const id = String(made.call(engine, 'calendars.insert', { body: { summary: 'Handoff meetings', timeZone: 'Europe/London' } }).id);
  return { ...made, id, path: { calendarId: id } };
}

const share = (role: string, value: string) => ({ role, scope: { type: 'user', value } });

describe('calendar.calendars', () => {
  test('a secondary calendar belongs to who made it', () => {
    const { call, id, path } = withSecondary();
    expect(id).toMatch(/^c_[0-9a-f]{64}@group\.calendar\.google\.com$/);
    const shown = call(engine, 'calendars.get', { path });
    expect(shown).toEqual({
      kind: 'calendar#calendar',
      etag: shown.etag,
      id,
      summary: 'Handoff meetings',
      timeZone: 'Europe/London',
      conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
      dataOwner: engine,
    });
    expect(refusal(() => call(ana, 'calendars.get', { path }))).toBe('404 notFound: Not Found');
  });

  test('patch keeps, update clears what is left out', () => {
    const { call, path } = withSecondary();
    expect(call(engine, 'calendars.patch', { path, body: { description: 'Booked by Handoff' } })).toMatchObject({
      summary: 'Handoff meetings',
      description: 'Booked by Handoff',
    });
    expect(call(engine, 'calendars.update', { path, body: { summary: 'Handoffs' } }).description).toBeUndefined();
    expect(refusal(() => call(engine, 'calendars.update', { path, body: {} }))).toBe('400 required: Missing title.');
  });

  test('deletion by its data owner takes the events from the guests too', () => {
    const { call, path } = withSecondary();
    call(engine, 'events.insert', { path, body: { ...meeting, attendees: [{ email: ana }] } });
    call(engine, 'acl.insert', { path, body: share('owner', ben) });
    expect(refusal(() => call(ben, 'calendars.delete', { path }))).toBe('403 forbidden: Only the data owner of a calendar can delete it.');
    call(engine, 'calendars.delete', { path });
    expect(call(ana, 'events.get', { path: { calendarId: ana, eventId: meeting.id } }).status).toBe('cancelled');
    expect(refusal(() => call(engine, 'calendars.get', { path }))).toBe('404 notFound: Not Found');
    expect(refusal(() => call(ana, 'calendars.delete', { path: { calendarId: 'primary' } }))).toBe(
      '403 forbidden: A primary calendar cannot be deleted.',
    );
  });
});

describe('calendar.acl', () => {
  test('a role by name opens the calendar, and its removal closes it', () => {
    const { call, path, mails } = withSecondary();
    call(engine, 'acl.insert', { path, body: share('reader', ana) });
    expect(mails()).toEqual(['mail to ana@vendor.example: Handoff has shared a calendar with you']);
    expect(call(ana, 'events.list', { path }).accessRole).toBe('reader');
    expect(refusal(() => call(ana, 'events.insert', { path, body: meeting }))).toBe(
      '403 requiredAccessLevel: You need to have writer access to this calendar.',
    );
    expect((call(engine, 'acl.list', { path }).items as { id: string; role: string }[]).map(({ id, role }) => [id, role])).toEqual([
      [`user:${engine}`, 'owner'],
      [`user:${ana}`, 'reader'],
    ]);
    call(engine, 'acl.delete', { path: { ...path, ruleId: `user:${ana}` } });
    expect(refusal(() => call(ana, 'events.list', { path }))).toBe('404 notFound: Not Found');
  });

  test('a writer writes as the calendar, and may not share it', () => {
    const { call, id, path } = withSecondary();
    call(engine, 'acl.insert', { path, query: { sendNotifications: false }, body: share('writer', ben) });
    expect(call(ben, 'events.insert', { path, body: meeting })).toMatchObject({
      creator: { email: ben },
      organizer: { email: id, self: true },
    });
    expect(refusal(() => call(ben, 'acl.insert', { path, body: share('reader', ana) }))).toBe(
      '403 requiredAccessLevel: You need to have owner access to this calendar.',
    );
  });

  test('a calendar is found by its address whatever the capitals', () => {
    const { call } = withSecondary();
    expect(call(ana, 'calendars.get', { path: { calendarId: ana.toUpperCase() } }).id).toBe(ana);
  });

  test.each([
    [{ ...share('friend', ana) }, "400 invalid: Invalid value for role: 'friend'."],
    [{ role: 'reader', scope: { type: 'friend' } }, "400 invalid: Invalid value for scope.type: 'friend'."],
    [{ scope: { type: 'user', value: ana } }, '400 required: Required: role.'],
  ])('refuses the rule %j', (body, because) => {
    const { call, path } = withSecondary();
    expect(refusal(() => call(engine, 'acl.insert', { path, body }))).toBe(because);
  });

  test('roles and scopes that are not built are refused aloud', () => {
    const { call, path } = withSecondary();
    expect([
      refusal(() => call(engine, 'acl.insert', { path, body: share('none', ana) })),
      refusal(() => call(engine, 'acl.insert', { path, body: { role: 'reader', scope: { type: 'group', value: 'team@vendor.example' } } })),
    ]).toEqual([
      'NotBuilt: The local workspace has no calendar role none. Extend local/calendar/calendar-acl.ts.',
      'NotBuilt: The local workspace has no access for a group. Extend local/calendar/calendar-acl.ts.',
    ]);
  });
});

describe('what others see of an event', () => {
  const shown = (made: ReturnType<typeof calendarWorld>, by: string) => {
    const { summary, description, start, visibility } = made.call(by, 'events.get', { path: { calendarId: ana, eventId: meeting.id } });
    return { summary, description, start, visibility };
  };
  const start = { dateTime: '2026-03-10T14:00:00Z', timeZone: 'Europe/London' };

  test('a colleague sees that there is something, and when', () => {
    const made = calendarWorld();
    made.call(ana, 'events.insert', { path: { calendarId: ana }, body: { ...meeting, description: 'Secret' } });
    expect(shown(made, ben)).toEqual({ start, visibility: 'private' });
  });

  test('a reader sees the details, but not those of a private event unless they are a guest', () => {
    const made = calendarWorld();
    const path = { calendarId: ana };
    for (const who of [ben, dana]) made.call(ana, 'acl.insert', { path, body: share('reader', who) });
    made.call(ana, 'events.insert', { path, body: { ...meeting, attendees: [{ email: dana }] } });
    expect(shown(made, ben)).toEqual({ summary: 'Internal handoff', start });
    made.call(ana, 'events.patch', { path: { ...path, eventId: meeting.id }, body: { visibility: 'private' } });
    expect(shown(made, ben)).toEqual({ start, visibility: 'private' });
    expect(shown(made, dana)).toEqual({ summary: 'Internal handoff', start, visibility: 'private' });
  });
});

describe('calendar.calendarList', () => {
  const list = (made: ReturnType<typeof calendarWorld>, by: string, query = {}) =>
    (made.call(by, 'calendarList.list', { query }).items as { id: string; accessRole: string; primary?: boolean }[]).map(
      ({ id, accessRole, primary }) => [id, accessRole, primary ?? false],
    );

  test('holds the primary calendar, those made and those added', () => {
    const made = withSecondary();
    expect(list(made, engine)).toEqual([
      [engine, 'owner', true],
      [made.id, 'owner', false],
    ]);
    expect(refusal(() => made.call(ana, 'calendarList.insert', { body: { id: made.id } }))).toBe('404 notFound: Not Found');
    made.call(engine, 'acl.insert', { path: made.path, body: share('reader', ana) });
    made.call(ana, 'calendarList.insert', { body: { id: made.id } });
    expect(list(made, ana)).toEqual([
      [ana, 'owner', true],
      [made.id, 'reader', false],
    ]);
    expect(list(made, ana, { minAccessRole: 'writer' })).toEqual([[ana, 'owner', true]]);
    made.call(ana, 'calendarList.delete', { path: made.path });
    expect(refusal(() => made.call(ana, 'calendarList.get', { path: made.path }))).toBe('404 notFound: Not Found');
  });
});

describe('calendar.settings', () => {
  test('tell the zone of the caller, and nothing else', () => {
    const { call } = calendarWorld();
    expect(call(ben, 'settings.get', { path: { setting: 'timezone' } }).value).toBe('America/New_York');
    expect((call(ben, 'settings.list').items as { id: string }[]).map(({ id }) => id)).toEqual(['timezone']);
    expect(refusal(() => call(ben, 'settings.get', { path: { setting: 'locale' } }))).toBe(
      'NotBuilt: The local workspace has no calendar setting locale. Extend local/calendar/calendar-settings.ts.',
    );
  });
});
