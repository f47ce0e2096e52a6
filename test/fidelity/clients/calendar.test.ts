import { ApiError } from '../../../local/kernel/api-error';
import { ana, ben, carla, meeting } from '../../local/open-sample';
import { calendars } from './calendar/calendars';
import { conditionalWrites } from './calendar/conditional-writes';
import { conferences } from './calendar/conferences';
import { eventIds } from './calendar/event-ids';
import { extendedProperties } from './calendar/extended-properties';
import { freeBusy } from './calendar/free-busy';
import { guests } from './calendar/guests';
import { incrementalLists } from './calendar/incremental-lists';
import { series } from './calendar/series';
import { countsStand } from './counts-stand';
import { openClients } from './open-clients';

const clients = openClients();
const { as, refused, hooks, workspace, retrying } = clients;

const calendarId = 'primary';
const reference = { sendUpdates: 'all', conferenceDataVersion: 1 } as const;

/** Ana's events as the product books them. */
const book = (id: string, more: object = {}) =>
  as(ana).calendar.events.insert({ calendarId, ...reference, requestBody: { id, ...meeting('Internal handoff', 24), ...more } });

afterEach(() => {
  hooks.beforeCall = undefined;
});

describe('events.insert', () => {
  it('books as the product books: own id, guests, Meet, mail to everybody', async () => {
    const { data } = await book('booked1', {
      description: '<b>Agenda</b>',
      attendees: [
        { email: ana, optional: false },
        { email: ben, optional: true },
        { email: carla, optional: false },
      ],
      guestsCanModify: true,
      conferenceData: { createRequest: { requestId: 'meet-1', conferenceSolutionKey: { type: 'hangoutsMeet' } } },
    });
    expect({ ...data, etag: '', htmlLink: '', hangoutLink: '', conferenceData: data.conferenceData?.createRequest }).toEqual({
      kind: 'calendar#event',
      etag: '',
      id: 'booked1',
      iCalUID: 'booked1@google.com',
      status: 'confirmed',
      htmlLink: '',
      hangoutLink: '',
      created: '2026-11-02T09:00:00.000Z',
      updated: '2026-11-02T09:00:00.000Z',
      summary: 'Internal handoff',
      description: '<b>Agenda</b>',
      creator: { email: ana, self: true },
      organizer: { email: ana, self: true },
      start: { dateTime: '2026-11-03T09:00:00Z', timeZone: 'Europe/London' },
      end: { dateTime: '2026-11-03T10:00:00Z', timeZone: 'Europe/London' },
      sequence: 0,
      attendees: [
        { email: ana, organizer: true, self: true, responseStatus: data.attendees?.[0]?.responseStatus },
        { email: ben, displayName: data.attendees?.[1]?.displayName, optional: true, responseStatus: 'needsAction' },
        { email: carla, displayName: data.attendees?.[2]?.displayName, responseStatus: 'needsAction' },
      ].map((guest) => JSON.parse(JSON.stringify(guest)) as object),
      conferenceData: {
        requestId: 'meet-1',
        conferenceSolutionKey: { type: 'hangoutsMeet' },
        status: { statusCode: 'success' },
      },
      guestsCanModify: true,
      reminders: { useDefault: true },
      eventType: 'default',
    });
    expect(data.hangoutLink).toMatch(/^https:\/\/meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events/insert (id), …/guides/errors#409_the_requested_identifier_already_exists
  it('refuses an id that is taken, and changes nothing', async () => {
    await book('taken1');
    expect(await refused(book('taken1', { summary: 'Other' }))).toEqual({
      code: 409,
      reason: 'duplicate',
      message: 'The requested identifier already exists.',
    });
    expect((await as(ana).calendar.events.get({ calendarId, eventId: 'taken1' })).data.summary).toBe('Internal handoff');
  });

  // https://github.com/googleapis/google-api-python-client/issues/210
  it('refuses the id of a deleted event too, which get still finds, cancelled', async () => {
    await book('gone1');
    await as(ana).calendar.events.delete({ calendarId, eventId: 'gone1', sendUpdates: 'all' });
    expect((await refused(book('gone1'))).code).toBe(409);
    expect((await as(ana).calendar.events.get({ calendarId, eventId: 'gone1' })).data.status).toBe('cancelled');
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events#id
  it.each(['abcd', '4f1d-0000', 'handoffw', 'Handoff1'])('refuses the id %s', async (id) => {
    expect(await refused(book(id))).toEqual({ code: 400, reason: 'invalid', message: 'Invalid resource id value.' });
  });

  it('refuses an event without an end, one that ends before it starts, and a field that there is not', async () => {
    const insert = (requestBody: object) => as(ana).calendar.events.insert({ calendarId, requestBody });
    const { start } = meeting('x', 1);
    expect(await refused(insert({ start }))).toMatchObject({ code: 400, reason: 'required' });
    expect(await refused(insert({ start, end: meeting('x', -3).end }))).toEqual({
      code: 400,
      reason: 'timeRangeEmpty',
      message: 'The specified time range is empty.',
    });
    expect(await refused(as(ana).calendar.events.insert({ calendarId, sendUpdates: 'some', requestBody: meeting('x', 1) }))).toMatchObject({
      code: 400,
    });
  });
});

describe('events.update and events.patch', () => {
  // https://developers.google.com/workspace/calendar/api/v3/reference/events/update: “This method does not support patch semantics and always updates the entire event resource.”
  it('update clears what is omitted', async () => {
    await book('cleared1', { description: 'Agenda', location: 'Room 1', attendees: [{ email: ben }], guestsCanModify: true });
    const { data } = await as(ana).calendar.events.update({ calendarId, eventId: 'cleared1', requestBody: meeting('Shorter', 24) });
    const { summary, description, location, attendees, guestsCanModify } = data;
    expect({ summary, description, location, attendees, guestsCanModify }).toEqual({ summary: 'Shorter' });
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events/patch: “Array fields, if specified, overwrite the existing arrays; this discards any previous array elements.”
  it('patch replaces lists and leaves the rest', async () => {
    await book('patch1', { description: 'Agenda', attendees: [{ email: ben }, { email: carla }] });
    const { data } = await as(ana).calendar.events.patch({
      calendarId,
      eventId: 'patch1',
      ...reference,
      requestBody: { attendees: [{ email: carla, optional: true, responseStatus: 'needsAction' }] },
    });
    expect(data.attendees?.map(({ email, optional }) => [email, optional])).toEqual([[carla, true]]);
    expect([data.summary, data.description]).toEqual(['Internal handoff', 'Agenda']);
  });

  // https://developers.google.com/workspace/calendar/api/guides/version-resources
  it('writes only onto the version that If-Match names', async () => {
    const { data: first } = await book('version1');
    const patch = (etag: string, summary: string) =>
      as(ana).calendar.events.patch(
        { calendarId, eventId: 'version1', requestBody: { summary } },
        { headers: { 'If-Match': etag, authorization: `Bearer ${ana}` } },
      );
    const { data: second } = await patch(first.etag ?? '', 'Second');
    expect(second.etag).not.toBe(first.etag);
    expect(await refused(patch(first.etag ?? '', 'Third'))).toEqual({
      code: 412,
      reason: 'conditionNotMet',
      message: 'Precondition Failed',
    });
    expect((await as(ana).calendar.events.get({ calendarId, eventId: 'version1' })).data.summary).toBe('Second');
  });

  it('answers 304 without a body for the version that If-None-Match names', async () => {
    const { data } = await book('version2');
    const again = as(ana).calendar.events.get(
      { calendarId, eventId: 'version2' },
      { headers: { 'If-None-Match': data.etag ?? '', authorization: `Bearer ${ana}` } },
    );
    const status = await again.then(
      (answer) => answer.status,
      (error: { status?: number }) => error.status,
    );
    expect(status).toBe(304);
  });

  // https://developers.google.com/workspace/calendar/api/guides/errors#403_forbidden_for_non-organizer
  it('a guest cannot change what is shared, and can answer', async () => {
    await book('guest1', { attendees: [{ email: ben }] });
    const patch = (requestBody: object) => as(ben).calendar.events.patch({ calendarId, eventId: 'guest1', requestBody });
    expect(await refused(patch({ summary: 'Mine' }))).toEqual({
      code: 403,
      reason: 'forbiddenForNonOrganizer',
      message: 'Shared properties can only be changed by the organizer of the event.',
    });
    await patch({ attendees: [{ email: ben, responseStatus: 'declined', comment: 'On holiday' }] });
    const { data } = await as(ana).calendar.events.get({ calendarId, eventId: 'guest1' });
    expect(data.attendees?.map(({ email, responseStatus, comment }) => [email, responseStatus, comment])).toEqual([
      [ben, 'declined', 'On holiday'],
    ]);
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events#guestsCanModify
  it('a guest who may modify changes it for everybody', async () => {
    await book('guest2', { attendees: [{ email: ben }], guestsCanModify: true });
    await as(ben).calendar.events.patch({ calendarId, eventId: 'guest2', requestBody: { summary: 'Ours' } });
    expect((await as(ana).calendar.events.get({ calendarId, eventId: 'guest2' })).data.summary).toBe('Ours');
  });

  // https://developers.google.com/workspace/calendar/api/guides/create-events#conferencing: without conferenceDataVersion=1 the conference is not touched
  it('keeps the Meet link when the write does not speak of conferences', async () => {
    const { data } = await book('meet1', {
      conferenceData: { createRequest: { requestId: 'm', conferenceSolutionKey: { type: 'hangoutsMeet' } } },
    });
    const patched = await as(ana).calendar.events.patch({
      calendarId,
      eventId: 'meet1',
      conferenceDataVersion: 1,
      requestBody: { summary: 'x' },
    });
    expect(patched.data.hangoutLink).toBe(data.hangoutLink);
  });

  // https://developers.google.com/workspace/calendar/api/guides/extended-properties
  it('private properties are this calendar’s, shared ones everybody’s', async () => {
    const extendedProperties = { private: { handoff: 'H-1' }, shared: { seen: 'yes' } };
    await book('props1', { attendees: [{ email: ben }], extendedProperties });
    const { data } = await as(ben).calendar.events.get({ calendarId, eventId: 'props1' });
    expect(data.extendedProperties).toEqual({ shared: { seen: 'yes' } });
    const found = await as(ana).calendar.events.list({ calendarId, privateExtendedProperty: ['handoff=H-1'] });
    expect(found.data.items?.map(({ id }) => id)).toEqual(['props1']);
  });
});

describe('events.delete', () => {
  // https://developers.google.com/workspace/calendar/api/guides/errors#410_gone
  it('is gone the second time', async () => {
    await book('again1');
    const remove = () => as(ana).calendar.events.delete({ calendarId, eventId: 'again1', sendUpdates: 'all' });
    const { status, data } = await remove();
    expect([status, data]).toEqual([204, '']);
    expect(await refused(remove())).toEqual({ code: 410, reason: 'deleted', message: 'Resource has been deleted' });
  });

  it('of what was never there is a 404', async () => {
    expect(await refused(as(ana).calendar.events.delete({ calendarId, eventId: 'nothing1' }))).toEqual({
      code: 404,
      reason: 'notFound',
      message: 'Not Found',
    });
  });
});

describe('events.list', () => {
  const made = async (summary: string) =>
    (await as(ana).calendar.calendars.insert({ requestBody: { summary, timeZone: 'Etc/UTC' } })).data.id ?? '';
  const put = (id: string, eventId: string) =>
    as(ana).calendar.events.insert({ calendarId: id, requestBody: { id: eventId, ...meeting(eventId, 1) } });
  const list = async (id: string, query: object) => (await as(ana).calendar.events.list({ calendarId: id, ...query })).data;

  // https://developers.google.com/workspace/calendar/api/guides/sync
  it('pages to a sync token, which then gives changes and deletions alone', async () => {
    const id = await made('Sync');
    for (const eventId of ['changed1', 'changed2', 'changed3']) await put(id, eventId);
    const first = await list(id, { showDeleted: true, maxResults: 2 });
    expect([first.items?.length, first.nextSyncToken]).toEqual([2, undefined]);
    const last = await list(id, { showDeleted: true, maxResults: 2, pageToken: first.nextPageToken });
    expect([last.items?.length, last.nextPageToken]).toEqual([1, undefined]);
    await put(id, 'changed4');
    await as(ana).calendar.events.delete({ calendarId: id, eventId: 'changed2' });
    const changed = await list(id, { syncToken: last.nextSyncToken, maxResults: 2500 });
    expect(changed.items?.map((event) => [event.id, event.status])).toEqual([
      ['changed4', 'confirmed'],
      ['changed2', 'cancelled'],
    ]);
    expect((await list(id, { syncToken: changed.nextSyncToken })).items).toEqual([]);
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events#status: “only the id field is guaranteed to be populated”
  it('shows a deleted event of an incremental list as little more than its id', async () => {
    const id = await made('Cancelled');
    const { nextSyncToken } = await list(id, {});
    await put(id, 'bare1');
    await as(ana).calendar.events.delete({ calendarId: id, eventId: 'bare1' });
    const [event] = (await list(id, { syncToken: nextSyncToken })).items ?? [];
    expect(event).toEqual({ kind: 'calendar#event', etag: event?.etag, id: 'bare1', status: 'cancelled' });
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events/list#syncToken
  it.each([
    ['iCalUID', 'x@google.com'],
    ['orderBy', 'startTime'],
    ['privateExtendedProperty', ['a=b']],
    ['q', 'handoff'],
    ['sharedExtendedProperty', ['a=b']],
    ['timeMin', '2026-11-01T00:00:00Z'],
    ['timeMax', '2026-11-09T00:00:00Z'],
    ['updatedMin', '2026-11-01T00:00:00Z'],
  ])('refuses a sync token together with %s', async (name, value) => {
    const { nextSyncToken } = await list(ana, {});
    expect(await refused(list(ana, { syncToken: nextSyncToken, [name]: value }))).toMatchObject({ code: 400 });
  });

  // https://developers.google.com/workspace/calendar/api/guides/errors#410_gone: fullSyncRequired
  it('answers 410 to a sync token that is no use any more', async () => {
    const id = await made('Expired');
    const { nextSyncToken } = await list(id, {});
    await as(ana).calendar.acl.insert({ calendarId: id, requestBody: { role: 'reader', scope: { type: 'user', value: ben } } });
    expect(await refused(list(id, { syncToken: nextSyncToken }))).toEqual({
      code: 410,
      reason: 'fullSyncRequired',
      message: 'Sync token is no longer valid, a full sync is required.',
    });
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events/list#maxResults: “or none at all, even if there are more events matching the query”
  it('gives an empty page with a next one, where all that lies on it is filtered out', async () => {
    const id = await made('Sparse');
    for (const eventId of ['sparse1', 'sparse2']) {
      await put(id, eventId);
      await as(ana).calendar.events.delete({ calendarId: id, eventId });
    }
    await put(id, 'sparse3');
    const pages: (readonly (string | null | undefined)[])[] = [];
    let pageToken = '';
    do {
      const page = await list(id, { maxResults: 2, ...(pageToken ? { pageToken } : {}) });
      pages.push((page.items ?? []).map((event) => event.id));
      pageToken = page.nextPageToken ?? '';
    } while (pageToken);
    expect(pages).toEqual([[], ['sparse3']]);
  });

  it('orders by start only where instances stand singly', async () => {
    expect(await refused(list(ana, { fields: 'items(id,subject)' }))).toEqual({
      code: 400,
      reason: 'invalidParameter',
      message: 'Invalid field selection subject',
    });
    expect(await refused(list(ana, { orderBy: 'startTime' }))).toEqual({
      code: 400,
      reason: 'badRequest',
      message: 'The requested ordering is not available for the particular query.',
    });
    const { items = [] } = await list(ana, {
      orderBy: 'startTime',
      singleEvents: true,
      timeMin: '2026-11-03T00:00:00Z',
      timeMax: '2026-11-04T00:00:00Z',
    });
    expect(items.length).toBeGreaterThan(0);
  });
});

describe('freebusy.query', () => {
  const window = { timeMin: '2026-11-02T00:00:00.000Z', timeMax: '2026-11-09T00:00:00.000Z' };
  const query = async (ids: readonly string[], who = ana) =>
    (await as(who).calendar.freebusy.query({ requestBody: { ...window, items: ids.map((id) => ({ id })) } })).data;

  // https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query
  it('answers an error per calendar inside the 200', async () => {
    await as(ben).calendar.events.insert({ calendarId, requestBody: meeting('Busy', 3) });
    const { kind, timeMin, timeMax, calendars } = await query([ben, carla, 'nobody@vendor.example']);
    const unreadable = { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
    expect([kind, timeMin, timeMax]).toEqual(['calendar#freeBusy', window.timeMin, window.timeMax]);
    expect(calendars?.[carla]).toEqual(unreadable);
    expect(calendars?.['nobody@vendor.example']).toEqual(unreadable);
    expect(calendars?.[ben]?.busy).toContainEqual({ start: '2026-11-02T12:00:00Z', end: '2026-11-02T13:00:00Z' });
  });

  it('does not answer for more than 50 calendars', async () => {
    const { calendars } = await query(Array.from({ length: 51 }, (_, index) => `person${String(index)}@vendor.example`));
    expect(new Set(Object.values(calendars ?? {}).flatMap(({ errors = [] }) => errors.map(({ reason }) => reason)))).toEqual(
      new Set(['tooManyCalendarsRequested']),
    );
    const requestBody = { ...window, calendarExpansionMax: 51, items: [] };
    expect(await refused(as(ana).calendar.freebusy.query({ requestBody }))).toMatchObject({ code: 400, reason: 'invalid' });
  });

  // https://developers.google.com/workspace/calendar/api/v3/reference/events#transparency
  it('sees neither transparent nor declined events as busy', async () => {
    const hour = meeting('x', 72);
    await as(ben).calendar.events.insert({ calendarId, requestBody: { ...hour, transparency: 'transparent' } });
    await book('declined1', { ...hour, attendees: [{ email: ben }] });
    await as(ben).calendar.events.patch({
      calendarId,
      eventId: 'declined1',
      requestBody: { attendees: [{ email: ben, responseStatus: 'declined' }] },
    });
    const busy = (await query([ben])).calendars?.[ben]?.busy ?? [];
    expect(busy.filter(({ start }) => start?.startsWith('2026-11-05'))).toEqual([]);
  });

  it('refuses a window that is empty or too long', async () => {
    const ask = (timeMax: string) => as(ana).calendar.freebusy.query({ requestBody: { timeMin: window.timeMin, timeMax, items: [] } });
    expect(await refused(ask(window.timeMin))).toMatchObject({ code: 400, reason: 'timeRangeEmpty' });
    expect(await refused(ask('2027-11-09T00:00:00Z'))).toMatchObject({ code: 400, reason: 'timeRangeTooLong' });
  });
});

describe('calendars', () => {
  it('are made and found by whoever owns them, and by nobody else', async () => {
    const { data } = await as(ana).calendar.calendars.insert({ requestBody: { summary: 'Handoff', timeZone: 'Etc/UTC' } });
    expect(data).toEqual({
      kind: 'calendar#calendar',
      etag: data.etag,
      id: data.id,
      summary: 'Handoff',
      timeZone: 'Etc/UTC',
      ...(data.dataOwner === undefined ? {} : { dataOwner: ana }),
      conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
    });
    const id = data.id ?? '';
    expect((await as(ana).calendar.calendars.get({ calendarId: id })).data.summary).toBe('Handoff');
    expect(await refused(as(ben).calendar.calendars.get({ calendarId: id }))).toEqual({
      code: 404,
      reason: 'notFound',
      message: 'Not Found',
    });
    expect(await refused(as(ben).calendar.events.list({ calendarId: id }))).toEqual({
      code: 404,
      reason: 'notFound',
      message: 'Not Found',
    });
  });

  // https://developers.google.com/workspace/calendar/api/concepts/sharing
  it('of colleagues show that they are busy and not with what, and take no events', async () => {
    const { data } = await as(ben).calendar.events.insert({ calendarId, requestBody: { ...meeting('Salary talk', 5), id: 'secret1' } });
    const seen = (await as(ana).calendar.events.get({ calendarId: ben, eventId: data.id ?? '' })).data;
    expect(JSON.stringify(seen)).not.toContain('Salary');
    expect(await refused(as(ana).calendar.events.insert({ calendarId: ben, requestBody: meeting('x', 1) }))).toMatchObject({ code: 403 });
  });
});

describe('faults', () => {
  const failing = (code: number, reason: string, message: string, times = Infinity) => {
    let left = times;
    hooks.beforeCall = () => {
      if (left-- > 0) throw new ApiError(code, reason, message);
    };
  };

  // https://developers.google.com/workspace/calendar/api/guides/errors
  it.each([
    [403, 'rateLimitExceeded', 'Rate Limit Exceeded'],
    [403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'],
    [403, 'quotaExceeded', 'Calendar usage limits exceeded.'],
    [429, 'rateLimitExceeded', 'Rate Limit Exceeded'],
    [500, 'backendError', 'Backend Error'],
    [503, 'backendError', 'Backend Error'],
  ])('%i %s reaches the client as Google says it', async (code, reason, message) => {
    failing(code, reason, message);
    expect(await refused(as(ana).calendar.events.get({ calendarId, eventId: 'x' }))).toEqual({ code, reason, message });
  });

  // https://developers.google.com/workspace/calendar/api/guides/errors: “the complete JSON representation of each listed error”
  it.each<[number, string, object]>([
    [400, 'timeRangeEmpty', { domain: 'calendar', locationType: 'parameter', location: 'timeMax' }],
    [401, 'authError', { domain: 'global', locationType: 'header', location: 'Authorization' }],
    [403, 'userRateLimitExceeded', { domain: 'usageLimits' }],
    [403, 'quotaExceeded', { domain: 'usageLimits' }],
    [403, 'forbiddenForNonOrganizer', { domain: 'calendar' }],
    [404, 'notFound', { domain: 'global' }],
    [409, 'duplicate', { domain: 'global' }],
    [410, 'fullSyncRequired', { domain: 'calendar', locationType: 'parameter', location: 'syncToken' }],
    [412, 'conditionNotMet', { domain: 'global', locationType: 'header', location: 'If-Match' }],
    [500, 'backendError', { domain: 'global' }],
  ])('%i %s has Google’s whole body', async (code, reason, place) => {
    failing(code, reason, 'The sentence.');
    const body: unknown = await as(ana)
      .calendar.calendars.get({ calendarId })
      .catch((error: { readonly response?: { readonly data?: unknown } }) => error.response?.data);
    expect(body).toEqual({ error: { errors: [{ reason, message: 'The sentence.', ...place }], code, message: 'The sentence.' } });
  });

  it('the client asks again after a 503, as it does with Google', async () => {
    const { length } = workspace.calls();
    failing(503, 'backendError', 'Backend Error', 1);
    expect((await retrying(ana).calendar.calendars.get({ calendarId })).status).toBe(200);
    expect(workspace.calls().length - length).toBe(2);
  });

  it('a write whose answer was lost has happened, and its id tells so', async () => {
    hooks.afterCall = () => {
      hooks.afterCall = undefined;
      throw new ApiError(503, 'backendError', 'Backend Error');
    };
    expect((await refused(book('lost1'))).code).toBe(503);
    expect((await refused(book('lost1'))).code).toBe(409);
  });

  it.each([
    ['nobody’s token', 'who@else.example'],
    ['no token', ''],
  ])('%s is a 401', async (_, email) => {
    expect(await refused(as(email).calendar.events.get({ calendarId, eventId: 'x' }))).toMatchObject({ code: 401 });
  });
});

for (const part of [eventIds, conditionalWrites, guests, conferences, extendedProperties, incrementalLists, series, freeBusy, calendars])
  part(clients);

countsStand('Calendar', clients.counted);
