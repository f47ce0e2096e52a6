import ICAL from 'ical.js';
import type { EventResource } from '../../../local/calendar/event-resource';
import { writeIcs } from '../../../local/calendar/write-ics';

const at = Date.UTC(2026, 2, 2, 12);

const event: EventResource = {
  id: 'handoff1',
  iCalUID: 'handoff1@google.com',
  status: 'confirmed',
  created: '2026-03-02T11:00:00.000Z',
  updated: '2026-03-02T12:00:00.000Z',
  creator: { email: 'ana@vendor.example' },
  organizer: { email: 'ana@vendor.example', displayName: 'Ana Silva' },
  start: { dateTime: '2026-03-10T14:00:00Z', timeZone: 'Europe/London' },
  end: { dateTime: '2026-03-10T14:45:00Z', timeZone: 'Europe/London' },
  sequence: 2,
  eventType: 'default',
  reminders: { useDefault: true },
};

/** The one event of the file, read back by another library, with the method of the file. */
const readBack = (kind: 'invitation' | 'update' | 'cancellation', changed: Partial<EventResource> = {}) => {
  const text = writeIcs(kind, { ...event, ...changed }, at);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no event in the file.');
  return { text, method: calendar.getFirstPropertyValue('method'), component, read: new ICAL.Event(component) };
};

describe('writeIcs', () => {
  it('is read back by another library with the id, the time and the sequence that Calendar has', () => {
    const { method, read } = readBack('invitation', { summary: 'Handoff: Globex, Inc.; part 1', location: 'Room 4\nThird floor' });
    expect({
      method,
      uid: read.uid,
      sequence: read.sequence,
      summary: read.summary,
      location: read.location,
      start: read.startDate.toJSDate().toISOString(),
      end: read.endDate.toJSDate().toISOString(),
      zone: read.startDate.zone?.tzid,
      organizer: read.organizer,
    }).toEqual({
      method: 'REQUEST',
      uid: 'handoff1@google.com',
      sequence: 2,
      summary: 'Handoff: Globex, Inc.; part 1',
      location: 'Room 4\nThird floor',
      start: '2026-03-10T14:00:00.000Z',
      end: '2026-03-10T14:45:00.000Z',
      zone: 'UTC',
      organizer: 'mailto:ana@vendor.example',
    });
  });

  it('says who is asked, who may stay away, and what they answered', () => {
    const { read } = readBack('update', {
      attendees: [
        { email: 'ben@vendor.example', displayName: 'Ben Ortiz', responseStatus: 'accepted' },
        { email: 'carla@globex.example', responseStatus: 'needsAction', optional: true },
        { email: 'room@vendor.example', responseStatus: 'declined', resource: true },
      ],
    });
    const parameters = ['cn', 'partstat', 'role', 'cutype', 'rsvp'] as const;
    expect(
      read.attendees.map((attendee) => [
        String(attendee.getFirstValue()).toLowerCase(),
        ...parameters.map((name) => attendee.getParameter(name)),
      ]),
    ).toEqual([
      ['mailto:ben@vendor.example', 'Ben Ortiz', 'ACCEPTED', 'REQ-PARTICIPANT', 'INDIVIDUAL', 'TRUE'],
      ['mailto:carla@globex.example', 'carla@globex.example', 'NEEDS-ACTION', 'OPT-PARTICIPANT', 'INDIVIDUAL', 'TRUE'],
      ['mailto:room@vendor.example', 'room@vendor.example', 'DECLINED', 'REQ-PARTICIPANT', 'RESOURCE', 'TRUE'],
    ]);
  });

  it('a cancellation cancels', () => {
    const { method, component } = readBack('cancellation', { status: 'cancelled' });
    expect([method, component.getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED']);
  });

  it('a series stays on the clock of its zone', () => {
    const { read, component } = readBack('invitation', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
    const next = read.iterator();
    expect([
      [1, 2, 3].map(() => next.next()?.toString()),
      next.next(),
      component.getFirstProperty('dtstart')?.getParameter('tzid'),
    ]).toEqual([['2026-03-10T14:00:00', '2026-03-17T14:00:00', '2026-03-24T14:00:00'], undefined, 'Europe/London']);
  });

  it('a whole day is a date', () => {
    const { read } = readBack('invitation', { start: { date: '2026-03-10' }, end: { date: '2026-03-11' } });
    expect([read.startDate.toString(), read.endDate.toString(), read.startDate.isDate]).toEqual(['2026-03-10', '2026-03-11', true]);
  });

  it('the agenda is text: no tags, links by their words, lists as lines', () => {
    const description =
      '<b>Sections</b><ul><li>Trial &amp; scope</li><li><a href="https://docs.example/x">TDD</a></li></ul>Bring questions.<br>Thanks';
    expect(readBack('invitation', { description }).read.description).toBe('Sections- Trial & scope\n- TDD\n\nBring questions.\nThanks');
  });

  it('no line is longer than 75 octets, and every line ends in CRLF', () => {
    const { text } = readBack('invitation', { description: 'Übergabe – '.repeat(40) });
    const lines = text.split('\r\n');
    expect([lines.filter((line) => Buffer.byteLength(line) > 75), lines.filter((line) => line.includes('\n'))]).toEqual([[], []]);
  });
});
