import type { Instant } from '../base/time';
import type { Handoff } from './handoff';
import type { Introduction, MeetingIntroduction } from './introduction';
import { reintroductionDue } from './reintroduction-due';

/** Where the introduction to the customer stands. */
export type IntroductionState =
  | { readonly is: 'none' }
  /** The event lies ahead. */
  | { readonly is: 'booked'; readonly introduction: MeetingIntroduction }
  /** Nothing that was tried counts: cancelled, declined, nobody came. */
  | { readonly is: 'fell-through'; readonly introduction: MeetingIntroduction; readonly because: string }
  /** The customer was told of people who are not, or not alone, the ones of today. */
  | { readonly is: 'again'; readonly introduction: Introduction }
  | { readonly is: 'told'; readonly introduction: Introduction };

/** Judges the latest introduction that counts, against the people who are assigned now. */
export function introductionState({ introductions, team }: Pick<Handoff, 'introductions' | 'team'>, now: Instant): IntroductionState {
  const counting = introductions.filter((introduction) => fallen(introduction) === '');
  const introduction = counting[counting.length - 1];
  if (!introduction) {
    const last = introductions[introductions.length - 1];
    return last?.how === 'meeting' ? { is: 'fell-through', introduction: last, because: fallen(last) } : { is: 'none' };
  }
  if (reintroductionDue(introduction, team)) return { is: 'again', introduction };
  if (introduction.how === 'e-mail' || introduction.end <= now) return { is: 'told', introduction };
  const before = counting.find((earlier) => isOver(earlier, now) && !reintroductionDue(earlier, team));
  return before ? { is: 'told', introduction: before } : { is: 'booked', introduction };
}

/** The invitation that the customer has and that lies ahead, whomever it introduces: no second one goes out beside it. */
export function invitationAhead(
  { introductions, team }: Pick<Handoff, 'introductions' | 'team'>,
  now: Instant,
): MeetingIntroduction | null {
  const last = introductions[introductions.length - 1];
  const ahead = last?.how === 'meeting' && last.fell === '' && last.end > now;
  return ahead && introductionState({ introductions, team }, now).is !== 'fell-through' ? last : null;
}

const isOver = (introduction: Introduction, now: Instant) => introduction.how === 'e-mail' || introduction.end <= now;

/** Why an introduction does not count; empty when it does. */
function fallen(introduction: Introduction): string {
  if (introduction.how === 'e-mail') return introduction.customers.length > 0 ? '' : 'No customer contact was included.';
  const { fell, attendees, customers, team } = introduction;
  if (fell) return fell;
  const coming = customers.filter((email) => attendees.some((guest) => guest.email === email && guest.answer !== 'declined'));
  if (coming.length === 0) return 'Nobody from the customer is coming: they declined, or were taken off the event.';
  const missing = [team.ie, team.pm].some((who) => who !== null && !attendees.some(({ email }) => email === who));
  return missing ? 'Somebody from the implementation team was taken off the event.' : '';
}
