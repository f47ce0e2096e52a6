import { dateOfDay } from '../base/calendar-date';
import { day, hour, type DateText, type Instant } from '../base/time';
import { isExcepted } from './is-excepted';
import { gateWords, signoffGate } from './exception';
import type { Handoff } from './handoff';
import type { Email, Team } from './people';
import { introductionState } from './introduction-state';
import { peopleOf } from './people-of';
import { reintroductionDue } from './reintroduction-due';
import { type Reviewer, reviewersOf } from './reviewers-of';

interface TeamChange {
  readonly handoff: Handoff;
  readonly after: Team;
  readonly now: Instant;
  readonly nameOf: (email: Email) => string;
  readonly momentOf: (instant: Instant) => string;
}

/** What a change of the team brings with it, a sentence each: what is done by itself, and what is to be done then. Nothing for the same people. */
export function teamConsequences(change: TeamChange): readonly string[] {
  return [...meetingConsequences(change), ...signoffConsequences(change), ...introductionConsequences(change)];
}

/** Who joins, in the order of the roles. */
export const joining = (before: Team, after: Team): readonly Email[] => peopleOf(after).filter((who) => !peopleOf(before).includes(who));

function meetingConsequences({ handoff, after, now, nameOf, momentOf }: TeamChange): readonly string[] {
  const { meeting, team } = handoff;
  if (meeting.is !== 'booked' || meeting.end <= now) return [];
  const when = momentOf(meeting.start);
  const added = joining(team, after);
  const left = joining(after, team).filter((who) => meeting.attendees.some(({ email }) => email === who));
  return [
    ...added.map((who) => `${nameOf(who)} is invited to the handoff meeting on ${when}.`),
    ...left.map((who) => `${nameOf(who)} is taken off the handoff meeting on ${when}.`),
  ];
}

function signoffConsequences({ handoff, after, now: instant, nameOf }: TeamChange): readonly string[] {
  const before = reviewersOf(handoff.team);
  const now = reviewersOf(after);
  const left = before.flatMap((reviewer) => {
    if (reviewer.who === null || holds(now, reviewer)) return [];
    const { role, who } = reviewer;
    const signed = handoff.signoffs.some((signoff) => signoff.role === role && (signoff.for ?? signoff.by) === who);
    const standIn = handoff.standIns.find((known) => known.role === role && known.for === who && known.until >= earliestDay(instant));
    return [
      ...(signed ? [`What ${nameOf(who)} decided as ${role} no longer counts.`] : []),
      ...(standIn ? [`${nameOf(standIn.who)} no longer stands in as ${role}.`] : []),
      ...(isExcepted(handoff, signoffGate(role)) ? [`The exception for ${gateWords[signoffGate(role)]} ends.`] : []),
    ];
  });
  const joined = now.flatMap((reviewer) => {
    if (reviewer.who === null || holds(before, reviewer)) return [];
    const { role, who } = reviewer;
    if (who === after.ce) return [`${nameOf(who)} is the author and cannot sign off as ${role} unless a lead grants an exception.`];
    return handoff.review ? [`${nameOf(who)} is asked to review and sign off as ${role}.`] : [];
  });
  return [...left, ...joined];
}

/** The earliest day that is not over everywhere yet. */
const earliestDay = (now: Instant): DateText => dateOfDay(Math.floor((now - 12 * hour) / day));

const holds = (reviewers: readonly Reviewer[], { role, who }: Reviewer) =>
  reviewers.some((reviewer) => reviewer.role === role && reviewer.who === who);

function introductionConsequences(change: TeamChange): readonly string[] {
  return [...reintroduction(change), ...leftInvitation(change)];
}

/** Only whoever sent it can change an event of their own calendar. */
function leftInvitation({ handoff, after, now, nameOf }: TeamChange): readonly string[] {
  const state = introductionState(handoff, now);
  if (state.is !== 'booked' || peopleOf(after).includes(state.introduction.by)) return [];
  const name = nameOf(state.introduction.by);
  return [`The introduction stays in ${name}’s calendar: only ${name} can move or cancel it.`];
}

function reintroduction({ handoff, after, nameOf }: TeamChange): readonly string[] {
  const told = handoff.introductions[handoff.introductions.length - 1];
  if (!told || reintroductionDue(told, handoff.team) || !reintroductionDue(told, after)) return [];
  const names = [told.team.ie, told.team.pm].flatMap((who) => (who ? [nameOf(who)] : [])).join(' and ');
  return [`The customer was told about ${names || 'nobody'}: the new team needs to be introduced.`];
}
