import type { Instant } from '../base/time';
import type { Handoff } from './handoff';
import type { StageName } from './stage-name';

/** When a handoff came into the stage that it is in, from its facts; `null` for a stage that has no beginning worth telling. */
export function sinceOf(handoff: Handoff, stage: StageName): Instant | null {
  const {
    review,
    signoffs,
    signoffLostAt,
    signature,
    meeting,
    walkthrough,
    outOfDate,
    unread,
    ended,
    begunAt,
    introductions,
    expectations,
  } = handoff;
  const signedAt = signature.is === 'unsigned' ? begunAt : signature.at;
  const decided = (decision: 'signed-off' | 'asked-for-changes') =>
    signoffs.filter((signoff) => signoff.decision === decision).map(({ at }) => at);
  const asked = latest([begunAt, review?.at]);
  switch (stage) {
    case 'TDD in preparation':
      return begunAt;
    case 'In review':
      return latest([asked, signoffLostAt]);
    case 'Changes asked for':
      return latest([begunAt, ...decided('asked-for-changes')]);
    case 'Sign-off out of date':
      return latest([outOfDate?.since ?? unread?.since ?? asked, review?.at]);
    case 'Ready for signature':
      return latest([asked, ...decided('signed-off')]);
    case 'Signed, TDD not signed off':
      return latest([signedAt, asked, signoffLostAt, unread?.since, ...decided('asked-for-changes')]);
    case 'No common time':
      return latest([signedAt, begunAt, 'since' in meeting ? meeting.since : undefined, walkthrough?.at]);
    case 'Meeting to be booked':
      return 'since' in meeting ? latest([meeting.since, begunAt]) : signedAt;
    case 'Slipped':
    case 'On hold':
    case 'Lost':
      return signedAt;
    case 'Meeting held up':
    case 'Meeting cancelled':
    case 'Meeting declined':
    case 'Meeting booked':
      return 'since' in meeting ? latest([meeting.since, begunAt]) : signedAt;
    case 'Meeting time has passed':
      return latest([signedAt, meeting.is === 'booked' ? meeting.end : undefined, ...decided('signed-off')]);
    case 'Introduction open':
    case 'Introduction due again':
    case 'Introduction booked':
    case 'Expectations open':
      return sinceMet(handoff, signedAt);
    case 'Conditions open':
      return latest([
        sinceMet(handoff, signedAt),
        ...introductions.map((told) => (told.how === 'meeting' ? told.end : told.at)),
        ...expectations.map(({ entry }) => entry?.at),
      ]);
    case 'No implementation needed':
    case 'Not selected':
      return ended?.at ?? null;
    case 'Complete':
      return null;
  }
}

/** When all before the last steps stood: signed, met and signed off, or let pass. */
function sinceMet({ held, meeting, signoffs, exceptions }: Handoff, signedAt: Instant): Instant {
  const signedOff = signoffs.filter(({ decision }) => decision === 'signed-off');
  return latest([
    signedAt,
    held?.at ?? (meeting.is === 'booked' ? meeting.end : undefined),
    ...[...signedOff, ...exceptions].map(({ at }) => at),
  ]);
}

const latest = (moments: readonly (Instant | undefined)[]): Instant => Math.max(...moments.flatMap((moment) => moment ?? []));
