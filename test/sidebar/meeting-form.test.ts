import type { HeldForm } from '../../src/sidebar/held-form';
import { askMeeting, meetingForm } from '../../src/sidebar/meeting-form';
import { wasItHeld } from '../fixtures/panels';

const showing = { tdd: '', panel: wasItHeld };
const held: HeldForm = { is: 'mark-held', came: ['ana@vendor.example'], sections: [], points: [] };

describe('meetingForm', () => {
  test('takes only those to have come who accepted', () => {
    const answers = wasItHeld.handoff?.meeting.attendees.map(({ person, answer }) => [person.email, answer]);
    expect([answers, meetingForm('mark-held', wasItHeld)]).toEqual([
      [
        ['ana@vendor.example', 'accepted'],
        ['ben@vendor.example', 'tentative'],
        ['dana@vendor.example', 'needsAction'],
        ['omar@vendor.example', 'accepted'],
        ['priya@vendor.example', 'declined'],
      ],
      { is: 'mark-held', came: ['ana@vendor.example', 'omar@vendor.example'], sections: [], points: [] },
    ]);
  });
});

describe('askMeeting', () => {
  const nothing = {
    missing: 'Tick the sections you walked through. If it was none, add an open point that says why.',
    field: 'sections',
  };

  test.each([held, { ...held, is: 'confirm-walkthrough' } as const])('asks in %j what was walked through', (form) => {
    expect(askMeeting(form, showing)).toEqual(nothing);
  });

  test('takes an open point in its place', () => {
    const points = [{ text: 'Go through the TDD on Friday', owner: 'ben@vendor.example' }];
    expect(askMeeting({ ...held, points }, showing)).toEqual({
      question: { name: 'markHeld', input: { tdd: '', came: ['ana@vendor.example'], sections: [], points } },
      at: 'form',
      saying: 'Recording…',
      done: 'Recorded.',
    });
  });

  test('does not ask where the TDD has no section to tick', () => {
    const { handoff } = wasItHeld;
    const panel = { ...wasItHeld, handoff: handoff && { ...handoff, meeting: { ...handoff.meeting, checklist: [] } } };
    expect('missing' in askMeeting(held, { tdd: '', panel })).toBe(false);
  });
});
