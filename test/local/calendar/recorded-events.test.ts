import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { calendarWorld } from './calendar-world';

type Json = Record<string, unknown>;

const folder = resolve(__dirname, '../../../../shared/data/derived/calendar-json');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`Recorded calendar answers are absent (${folder}): their tests are skipped.\n`);

const owner = 'owner@recorded.example';

/** Every event in the recorded answers that stands for itself: neither deleted nor an instance, and whole. */
function recordedEvents(): [string, Json][] {
  return readdirSync(folder).flatMap((file) => {
    const answer = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json | Json[];
    const items = Array.isArray(answer) ? answer : ((answer.items ?? []) as Json[]);
    return items
      .filter(
        ({ kind, status, start, recurringEventId }) => kind === 'calendar#event' && status !== 'cancelled' && start && !recurringEventId,
      )
      .map((event): [string, Json] => [`${file}: ${String(event.id)}`, event]);
  });
}

/** What belongs to the account and the moment of the recording, not to the event. */
const circumstances = ['id', 'iCalUID', 'etag', 'htmlLink', 'created', 'updated', 'creator', 'organizer', 'sequence'];
const lasting = (event: Json) => Object.fromEntries(Object.entries(event).filter(([name]) => !circumstances.includes(name)));

const describeRecorded = isThere ? describe : describe.skip;

describeRecorded('recorded events (../shared/data/derived/calendar-json)', () => {
  test.each(isThere ? recordedEvents() : [['absent', {}]])('%s comes back as it was recorded', (_, event) => {
    const made = calendarWorld();
    const { timeZone } = event.start as { timeZone?: string };
    made.world.accounts[owner] = { email: owner, name: 'Owner', zone: timeZone ?? 'UTC' };
    const body = { ...event, id: undefined, iCalUID: undefined };
    const inserted = made.call(owner, 'events.insert', { path: { calendarId: owner }, body });
    expect(lasting(inserted)).toEqual(lasting(event));
    expect(Object.keys(inserted).sort()).toEqual(Object.keys(event).sort());
  });

  test('a deleted event in an incremental list has the fields of the recorded one', () => {
    const recorded = JSON.parse(readFileSync(join(folder, 'compass__recurring-delete-all-all-1.deleteAllPayload1.json'), 'utf8')) as Json;
    const made = calendarWorld();
    const path = { calendarId: 'primary' };
    const { nextSyncToken } = made.call('ana@vendor.example', 'events.list', { path });
    const { id } = made.call('ana@vendor.example', 'events.insert', {
      path,
      body: { start: { dateTime: '2026-03-10T14:00:00Z' }, end: { dateTime: '2026-03-10T15:00:00Z' } },
    });
    made.call('ana@vendor.example', 'events.delete', { path: { ...path, eventId: String(id) } });
    const answer = made.call('ana@vendor.example', 'events.list', { path, query: { syncToken: String(nextSyncToken) } });
    const fields = (list: Json) => [Object.keys(list).sort(), (list.items as Json[]).map((item) => Object.keys(item).sort())];
    expect(fields(answer)).toEqual(fields(recorded));
  });

  test('an entry of the calendar list has no field that the recorded ones lack, but for the data owner', () => {
    const recorded = JSON.parse(readFileSync(join(folder, 'compass__gcal.calendarlist.gcalCalendarList.json'), 'utf8')) as Json;
    const known = new Set((recorded.items as Json[]).flatMap((item) => Object.keys(item)));
    const made = calendarWorld();
    made.call('ana@vendor.example', 'calendars.insert', { body: { summary: 'Own' } });
    const { items } = made.call('ana@vendor.example', 'calendarList.list');
    const unknown = (items as Json[]).flatMap((item) => Object.keys(item)).filter((name) => !known.has(name));
    expect(unknown).toEqual(['dataOwner']);
  });
});
