import type { Team } from '../../src/handoff/people';
import { attendeesOf } from '../../src/meeting/attendees-of';
import { meetingKey } from '../../src/meeting/meeting-key';
import { planMeeting } from '../../src/meeting/plan-meeting';
import { range } from './people';

const team: Team = {
  ae: 'ana@vendor.example',
  ce: 'ben@vendor.example',
  ie: 'dana@vendor.example',
  pm: { is: 'assigned', who: 'omar@vendor.example' },
};
const slot = range('2025-12-09T14:00Z', '14:45Z');

describe('attendeesOf', () => {
  it('are AE, CE, IE and PM with their roles', () => {
    expect(attendeesOf(team)).toEqual([
      { email: 'ana@vendor.example', roles: ['AE'] },
      { email: 'ben@vendor.example', roles: ['CE'] },
      { email: 'dana@vendor.example', roles: ['IE'] },
      { email: 'omar@vendor.example', roles: ['PM'] },
    ]);
  });

  it('one person with two roles is there once', () => {
    expect(attendeesOf({ ...team, pm: { is: 'assigned', who: team.ce } })).toEqual([
      { email: 'ana@vendor.example', roles: ['AE'] },
      { email: 'ben@vendor.example', roles: ['CE', 'PM'] },
      { email: 'dana@vendor.example', roles: ['IE'] },
    ]);
  });

  it.each<[string, Team['pm']]>([
    ['there is none', { is: 'none', by: 'ana@vendor.example', at: 0 }],
    ['it is not decided yet', { is: 'undecided' }],
  ])('no PM comes when %s', (_, pm) => {
    expect(attendeesOf({ ...team, ie: null, pm }).map(({ email }) => email)).toEqual(['ana@vendor.example', 'ben@vendor.example']);
  });
});

describe('planMeeting', () => {
  const question = {
    handoff: { id: 'H-ABCDEFGHIJ', customer: ' Globex\n(EMEA) ', team },
    attempt: 2,
    slot,
    zone: 'Europe/London',
    agenda: 'We go through the TDD.',
  };

  it('is everything that the calendar is told', () => {
    expect(planMeeting(question)).toEqual({
      eventId: meetingKey('H-ABCDEFGHIJ', 2),
      start: slot.start,
      end: slot.end,
      zone: 'Europe/London',
      summary: 'Handoff: Globex (EMEA)',
      description: 'We go through the TDD.',
      attendees: [
        { email: 'ana@vendor.example', required: true },
        { email: 'ben@vendor.example', required: true },
        { email: 'dana@vendor.example', required: true },
        { email: 'omar@vendor.example', required: true },
      ],
      meetRequestId: `meet-${meetingKey('H-ABCDEFGHIJ', 2)}`,
    });
  });

  it('is the same for the same attempt, and another event for the next', () => {
    expect(planMeeting(question)).toEqual(planMeeting(question));
    expect(planMeeting({ ...question, attempt: 3 }).eventId).not.toBe(planMeeting(question).eventId);
  });
});
