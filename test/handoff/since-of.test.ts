import { sinceOf } from '../../src/handoff/since-of';
import type { Happening } from '../../src/handoff/handoff-event';
import { booked, sampleHandoff, signedOff } from './sample-handoff';

const minute = 60_000;

const signed: Happening = { what: 'customer signed', on: '2026-06-01' };
const held: Happening = { what: 'meeting held', came: [], sections: [], points: [] };
const told: Happening = {
  what: 'customer introduced',
  introduction: {
    ...{ how: 'meeting', eventId: 'i1', attempt: 1, start: 90 * minute, end: 120 * minute, eventLink: '', attendees: [], fell: '' },
    ...{ team: { ie: 'dana@vendor.example', pm: 'omar@vendor.example' }, customers: ['carla@globex.example'], early: '' },
  },
};

describe('sinceOf', () => {
  it('lets the last steps begin when the meeting was held, and the conditions wait for the introduction too', () => {
    const handoff = sampleHandoff([signedOff('dana@vendor.example', 'IE'), signed, booked, held, told]);
    expect([sinceOf(handoff, 'Introduction open'), sinceOf(handoff, 'Expectations open'), sinceOf(handoff, 'Conditions open')]).toEqual([
      4 * minute,
      4 * minute,
      120 * minute,
    ]);
  });

  it('lets the review begin again when a sign-off that stood goes with the team, or is withdrawn', () => {
    const { team } = sampleHandoff([]);
    const details = { what: 'details changed', customer: 'Globex', closeDate: null } as const;
    const alone: Happening = { ...details, team: { ...team, pm: { is: 'none', by: 'ana@vendor.example', at: 0 } } };
    const stood = [alone, signedOff('dana@vendor.example', 'IE'), signed];
    const changed: Happening = { ...alone, team: { ...alone.team, ie: 'sam@vendor.example' } };
    const withdrawn: Happening = { what: 'sign-off withdrawn', roles: ['IE'], reason: 'A mistake.' };
    const since = (...more: readonly Happening[]) => sinceOf(sampleHandoff([...stood, ...more]), 'Signed, TDD not signed off');
    expect([since(), since(changed), since(withdrawn)]).toEqual([3 * minute, 4 * minute, 4 * minute]);
  });
});
