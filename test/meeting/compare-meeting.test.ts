import type { Attendee } from '../../src/handoff/handoff';
import { compareMeeting, type KnownMeeting } from '../../src/meeting/compare-meeting';
import { describeMeetingChange } from '../../src/meeting/describe-meeting-change';
import { range } from './people';

const guest = (name: string, change: Partial<Attendee> = {}): Attendee => ({
  email: `${name}@vendor.example`,
  required: true,
  answer: 'needsAction',
  ...change,
});
const booked: KnownMeeting = {
  ...range('2025-12-09T14:00Z', '14:45Z'),
  meetLink: 'https://meet.google.com/abc',
  attendees: [guest('ana'), guest('ben', { answer: 'accepted' }), guest('priya', { required: false })],
};
const shown = (change: Partial<KnownMeeting>) => ({ ...booked, status: 'confirmed' as const, ...change });
const names: Record<string, string> = { 'ana@vendor.example': 'Ana Silva', 'ben@vendor.example': 'Ben Ortiz' };
const words = (change: Partial<KnownMeeting>) =>
  compareMeeting(booked, shown(change)).map((happened) =>
    describeMeetingChange(happened, { nameOf: (email) => names[email] ?? email, zone: 'Europe/Warsaw' }),
  );

describe('compareMeeting', () => {
  it('is nothing when the calendar shows what we know', () => expect(compareMeeting(booked, shown({}))).toEqual([]));

  it('of a cancelled event nothing else is read', () => {
    expect(compareMeeting(booked, { ...shown({ start: 0, end: 0, attendees: [] }), status: 'cancelled' })).toEqual([{ is: 'cancelled' }]);
  });

  it('says from when to when it was moved', () => {
    const to = range('2025-12-10T09:00Z', '09:45Z');
    expect(compareMeeting(booked, shown(to))).toEqual([{ is: 'moved', from: range('2025-12-09T14:00Z', '14:45Z'), to }]);
  });

  it('tells a decline of somebody who is needed from every other answer', () => {
    const attendees = [
      guest('ana', { answer: 'declined' }),
      guest('ben', { answer: 'tentative' }),
      guest('priya', { required: false, answer: 'declined' }),
    ];
    expect(compareMeeting(booked, shown({ attendees }))).toEqual([
      { is: 'declined', who: 'ana@vendor.example' },
      { is: 'answered', who: 'ben@vendor.example', answer: 'tentative' },
      { is: 'answered', who: 'priya@vendor.example', answer: 'declined' },
    ]);
  });

  it('nobody becomes optional by what the calendar shows', () => {
    expect(
      compareMeeting(booked, shown({ attendees: [guest('ana', { required: false, answer: 'declined' }), ...booked.attendees.slice(1)] })),
    ).toEqual([{ is: 'declined', who: 'ana@vendor.example' }]);
  });

  it('sees who was added, with their answer, and who was taken off', () => {
    const attendees = [guest('ana'), guest('priya', { required: false }), guest('carla', { required: false, answer: 'accepted' })];
    expect(compareMeeting(booked, shown({ attendees }))).toEqual([
      { is: 'guest-removed', who: 'ben@vendor.example', required: true },
      { is: 'guest-added', who: 'carla@vendor.example' },
      { is: 'answered', who: 'carla@vendor.example', answer: 'accepted' },
    ]);
  });

  it('sees the Meet link that came later, and keeps quiet when it is not there yet', () => {
    const link = 'https://meet.google.com/xyz';
    expect([compareMeeting(booked, shown({ meetLink: link })), compareMeeting(booked, shown({ meetLink: '' }))]).toEqual([
      [{ is: 'meet-link', link }],
      [],
    ]);
  });

  it('said twice, it is known and nothing more happens', () => {
    const now = shown({ ...range('2025-12-10T09:00Z', '09:45Z'), attendees: [guest('ana', { answer: 'declined' })] });
    expect(compareMeeting(now, now)).toEqual([]);
  });
});

describe('describeMeetingChange', () => {
  it.each<[string, Partial<KnownMeeting>, readonly string[]]>([
    [
      'moved',
      range('2025-12-10T09:00Z', '09:45Z'),
      ['The internal handoff meeting was moved from Tue 9 Dec 15:00 to Wed 10 Dec 10:00 (Europe/Warsaw).'],
    ],
    ['longer', { end: booked.end + 15 * 60_000 }, ['The internal handoff meeting now ends at 16:00 (Europe/Warsaw).']],
    [
      'declined',
      { attendees: [guest('ana', { answer: 'declined' }), ...booked.attendees.slice(1)] },
      ['Ana Silva declined the internal handoff meeting but is needed there.'],
    ],
    [
      'accepted',
      { attendees: [guest('ana', { answer: 'accepted' }), ...booked.attendees.slice(1)] },
      ['Ana Silva accepted the internal handoff meeting.'],
    ],
    [
      'perhaps',
      { attendees: [guest('ana', { answer: 'tentative' }), ...booked.attendees.slice(1)] },
      ['Ana Silva may come to the internal handoff meeting.'],
    ],
    [
      'taken back',
      { attendees: [guest('ana'), guest('ben'), ...booked.attendees.slice(2)] },
      ['Ben Ortiz withdrew their answer to the internal handoff meeting.'],
    ],
    [
      'a guest declined',
      { attendees: [...booked.attendees.slice(0, 2), guest('priya', { required: false, answer: 'declined' })] },
      ['priya@vendor.example declined the internal handoff meeting.'],
    ],
    [
      'added',
      { attendees: [...booked.attendees, guest('carla', { required: false })] },
      ['carla@vendor.example was invited to the internal handoff meeting.'],
    ],
    ['removed', { attendees: booked.attendees.slice(0, 2) }, ['priya@vendor.example was taken off the internal handoff meeting.']],
    [
      'removed though needed',
      { attendees: booked.attendees.slice(1) },
      ['Ana Silva was taken off the internal handoff meeting but is needed there.'],
    ],
    ['link', { meetLink: 'https://meet.google.com/xyz' }, ['The internal handoff meeting has a new Meet link.']],
  ])('%s', (_, change, sentences) => expect(words(change)).toEqual(sentences));

  it('cancelled', () => {
    expect(describeMeetingChange({ is: 'cancelled' }, { nameOf: String, zone: 'UTC' })).toBe(
      'The internal handoff meeting was cancelled in the calendar.',
    );
  });
});
