import { signoffGate } from './exception';
import type { Handoff } from './handoff';
import type { Team } from './people';
import { peopleOf } from './people-of';
import { reviewersOf } from './reviewers-of';

/** Sign-offs and exceptions belong to whoever held the role; guests who left the team are taken off the meeting. */
export function withTeam(handoff: Handoff, team: Team): Partial<Handoff> {
  const before = reviewersOf(handoff.team);
  const moved = before.filter(({ role, who }) => who !== null && !reviewersOf(team).some((now) => now.role === role && now.who === who));
  const people = peopleOf(team);
  const left = [...handoff.former, ...peopleOf(handoff.team)].filter((who) => !people.includes(who));
  return {
    team,
    exceptions: handoff.exceptions.filter((exception) => !moved.some(({ role }) => exception.for === signoffGate(role))),
    former: handoff.meeting.is === 'booked' ? [...new Set(left)] : [],
    stampOwed: handoff.stampOwed || (moved.length > 0 && handoff.signoffs.length > 0),
  };
}
