import { ana, ben, calendarWorld, meeting, refusal } from './calendar-world';

const at = { path: { calendarId: 'primary', eventId: 'handoff1' } };

function withMeeting(fields = {}, query = {}) {
  const made = calendarWorld();
  made.call(ana, 'events.insert', { path: { calendarId: 'primary' }, query, body: { ...meeting, ...fields } });
  return made;
}

const meet = { conferenceData: { createRequest: { requestId: 'r1', conferenceSolutionKey: { type: 'hangoutsMeet' } } } };

describe('calendar.events.update', () => {
  test('clears what is left out', () => {
    const { call } = withMeeting({ description: 'Agenda', location: 'Room 1', extendedProperties: { private: { handoff: 'H-1' } } });
    const { start, end } = meeting;
    const { description, location, extendedProperties, summary } = call(ana, 'events.update', {
      ...at,
      body: { start, end, summary: 'New' },
    });
    expect({ description, location, extendedProperties, summary }).toEqual({ summary: 'New' });
  });

  test('takes what get answered, read-only fields included', () => {
    const { call } = withMeeting({ description: 'Agenda' });
    const got = call(ana, 'events.get', at);
    const written = call(ana, 'events.update', { ...at, body: got });
    expect(written).toEqual({ ...got, etag: written.etag, updated: '2026-03-02T12:00:03.000Z' });
  });

  test('loses the conference without conferenceDataVersion, and keeps it with it', () => {
    const { call } = withMeeting(meet, { conferenceDataVersion: 1 });
    const got = call(ana, 'events.get', at);
    expect(call(ana, 'events.update', { ...at, query: { conferenceDataVersion: 1 }, body: got }).conferenceData).toEqual(
      got.conferenceData,
    );
    expect(call(ana, 'events.update', { ...at, body: got }).hangoutLink).toBeUndefined();
  });

  test('brings a deleted event of one’s own back', () => {
    const { call } = withMeeting();
    call(ana, 'events.delete', at);
    expect(call(ana, 'events.update', { ...at, body: meeting }).status).toBe('confirmed');
  });
});

describe('calendar.events.patch', () => {
  test('keeps what is left out, clears what is null, and replaces arrays whole', () => {
    const { call } = withMeeting({
      description: 'Agenda',
      location: 'Room 1',
      attendees: [{ email: ben, responseStatus: 'accepted' }],
      extendedProperties: { private: { handoff: 'H-1', attempt: '1' } },
    });
    const patched = call(ana, 'events.patch', {
      ...at,
      body: { location: null, attendees: [{ email: ben, optional: true }], extendedProperties: { private: { attempt: '2' } } },
    });
    const { summary, description, location, attendees, extendedProperties } = patched;
    expect({ summary, description, location, attendees, extendedProperties }).toEqual({
      summary: 'Internal handoff',
      description: 'Agenda',
      attendees: [{ email: ben, optional: true, responseStatus: 'needsAction' }],
      extendedProperties: { private: { handoff: 'H-1', attempt: '2' } },
    });
  });

  test('leaves the conference alone, and ignores a request with the same requestId', () => {
    const { call } = withMeeting(meet, { conferenceDataVersion: 1 });
    const { hangoutLink } = call(ana, 'events.get', at);
    expect(call(ana, 'events.patch', { ...at, body: { summary: 'New' } }).hangoutLink).toBe(hangoutLink);
    expect(call(ana, 'events.patch', { ...at, query: { conferenceDataVersion: 1 }, body: meet }).hangoutLink).toBe(hangoutLink);
    const another = { conferenceData: { createRequest: { requestId: 'r2', conferenceSolutionKey: { type: 'hangoutsMeet' } } } };
    expect(call(ana, 'events.patch', { ...at, query: { conferenceDataVersion: 1 }, body: another }).hangoutLink).not.toBe(hangoutLink);
  });

  test('status cancelled deletes', () => {
    const { call } = withMeeting();
    expect(call(ana, 'events.patch', { ...at, body: { status: 'cancelled' } }).status).toBe('cancelled');
    expect(refusal(() => call(ana, 'events.delete', at))).toBe('410 deleted: Resource has been deleted');
  });

  test('a new time counts the sequence up, another title does not', () => {
    const { call } = withMeeting();
    expect(call(ana, 'events.patch', { ...at, body: { summary: 'New' } }).sequence).toBe(0);
    expect(call(ana, 'events.patch', { ...at, body: { start: { dateTime: '2026-03-10T14:15:00Z' } } }).sequence).toBe(1);
  });

  test('refuses another id, attachments without supportsAttachments, and single instances', () => {
    const { call } = withMeeting({ start: { ...meeting.start, timeZone: 'UTC' }, recurrence: ['RRULE:FREQ=DAILY'] });
    expect([
      refusal(() => call(ana, 'events.patch', { ...at, body: { id: 'handoff2' } })),
      refusal(() => call(ana, 'events.patch', { ...at, body: { attachments: [{ fileUrl: 'https://docs.google.com/x' }] } })),
      refusal(() => call(ana, 'events.patch', { path: { calendarId: 'primary', eventId: 'handoff1_20260311T140000Z' }, body: {} })),
      refusal(() => call(ana, 'events.patch', { path: { calendarId: 'primary', eventId: 'nothing' }, body: {} })),
    ]).toEqual([
      '400 invalid: Invalid resource id value.',
      '400 invalid: Attachments can only be written with supportsAttachments=true.',
      'NotBuilt: The local workspace has no writing of a single instance of a recurring event. Extend local/calendar/find-event.ts.',
      '404 notFound: Not Found',
    ]);
  });
});

describe('conditional requests', () => {
  test('every write gives another etag, and If-Match refuses the older one', () => {
    const { call } = withMeeting();
    const first = String(call(ana, 'events.get', at).etag);
    const second = String(call(ana, 'events.patch', { ...at, headers: { 'if-match': first }, body: { summary: 'New' } }).etag);
    expect(second).not.toBe(first);
    const late = { ...at, headers: { 'if-match': first } };
    const conflict = '412 conditionNotMet: Precondition Failed';
    expect([
      refusal(() => call(ana, 'events.patch', { ...late, body: { summary: 'Late' } })),
      refusal(() => call(ana, 'events.update', { ...late, body: meeting })),
      refusal(() => call(ana, 'events.delete', late)),
      call(ana, 'events.get', at).summary,
    ]).toEqual([conflict, conflict, conflict, 'New']);
  });

  test('If-None-Match with the same version is a 304', () => {
    const { call } = withMeeting();
    const etag = String(call(ana, 'events.get', at).etag);
    expect(refusal(() => call(ana, 'events.get', { ...at, headers: { 'if-none-match': etag } }))).toBe('304 notModified: Not Modified');
    expect(call(ana, 'events.get', { ...at, headers: { 'if-none-match': '"other"' } }).etag).toBe(etag);
  });
});
