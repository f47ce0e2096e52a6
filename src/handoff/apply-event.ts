import type { Instant } from '../base/time';
import { unreachable } from '../base/unreachable';
import { conditionMet, decided, isSignedOff, withSignoffs } from './apply-signoff';
import type { CallsSeen } from './customer-calls';
import { declinedTimes } from './declined-times';
import { describeEvent } from './describe-event';
import type { Exception } from './exception';
import type { ExpectationFacts } from './expectation';
import type { Handoff, Meeting } from './handoff';
import type { HandoffEvent } from './handoff-event';
import type { Held } from './held';
import { newHandoff } from './new-handoff';
import { declared, edited } from './out-of-date';
import { isSameFinding } from './waiver';
import { withTeam } from './with-team';

const linesKept = 30;

/**
 * The handoff after an event: the one place where facts change.
 *
 * Pure and total: folding a handoff's log entries in order gives its row back. The first event is `registered`.
 */
export function applyEvent(handoff: Handoff | null, event: HandoffEvent): Handoff {
  if (event.what === 'registered') return withHistory(newHandoff(event), event);
  if (!handoff) throw new Error(`“${event.what}” before “registered”.`);
  return withHistory(withAgenda({ ...handoff, ...changes(handoff, event) }, event), event);
}

function changes(handoff: Handoff, event: Exclude<HandoffEvent, { what: 'registered' }>): Partial<Handoff> {
  const { at, by } = event;
  switch (event.what) {
    case 'details changed':
      return {
        customer: event.customer,
        opportunity: event.opportunity ?? handoff.opportunity,
        closeDate: event.closeDate,
        meeting: unheld(handoff.meeting),
        ...withTeam(handoff, event.team),
        ...(isSignedOff(handoff) && !isSignedOff({ ...handoff, team: event.team }) ? { signoffLostAt: at } : {}),
      };
    case 'production declared':
      return declared(handoff, event);
    case 'review asked for':
      return { review: { by, at }, outOfDate: handoff.outOfDate && { ...handoff.outOfDate, askedAgain: true } };
    case 'signed off':
    case 'asked for changes':
      return decided(handoff, event);
    case 'condition met':
      return conditionMet(handoff, event);
    case 'sign-off withdrawn':
      return {
        ...withSignoffs(
          handoff,
          handoff.signoffs.filter(({ role }) => !event.roles.includes(role)),
        ),
        ...(isSignedOff(handoff) ? { signoffLostAt: at } : {}),
      };
    case 'stand-in named': {
      const { role, who, from, until, reason } = event;
      const standIn = { role, for: event.for, who, from, until, reason, by, at };
      return { standIns: [...handoff.standIns.filter((other) => other.role !== role), standIn] };
    }
    case 'stand-in ended':
      return { standIns: handoff.standIns.filter(({ role }) => role !== event.role) };
    case 'exception granted':
    case 'exception withdrawn': {
      const others = handoff.exceptions.filter((other) => other.for !== event.for);
      const granted: readonly Exception[] = event.what === 'exception granted' ? [{ for: event.for, reason: event.reason, by, at }] : [];
      return { exceptions: [...others, ...granted], stampOwed: handoff.stampOwed || handoff.signoffs.length > 0 };
    }
    case 'handoff ended':
      return { ended: { is: event.is, reason: event.reason, by, at }, meeting: unplanned(handoff.meeting) };
    case 'handoff reopened':
      return { ended: null, begunAt: at, meeting: handoff.meeting.is === 'booked' ? handoff.meeting : { is: 'none' } };
    case 'access refused':
      return {};
    case 'edited after sign-off':
      return edited(handoff, event);
    case 'TDD cannot be read': {
      const { code, because, fix } = event;
      return { unread: { since: handoff.unread?.since ?? at, code, because, fix } };
    }
    case 'TDD can be read again':
      return { unread: null, meeting: unheld(handoff.meeting) };
    case 'customer signed':
      return {
        signature: { is: 'signed', on: event.on, by, at },
        meeting: handoff.meeting.is === 'booked' ? handoff.meeting : { is: 'none' },
      };
    case 'signature taken back':
      return { signature: { is: 'taken-back', reason: event.reason, note: event.note, by, at }, meeting: unplanned(handoff.meeting) };
    case 'meeting booked': {
      const { eventId, start, end, eventLink, meetLink, attendees } = event;
      return {
        attempt: event.attempt,
        former: [],
        meeting: { is: 'booked', eventId, start, end, eventLink, meetLink, attendees, since: at, agenda: event.agenda ?? '' },
      };
    }
    case 'no common time':
      return {
        meeting: {
          is: 'no-time',
          ...stillIn(handoff, 'no-time', at),
          because: event.because,
          choices: event.choices,
          ...(event.why ? { why: event.why } : {}),
        },
      };
    case 'meeting held up':
      return { meeting: { is: 'held-up', ...stillIn(handoff, 'held-up', at), because: event.because, fix: event.fix } };
    case 'meeting changed': {
      if (handoff.meeting.is !== 'booked') return {};
      const { start, end, meetLink, attendees } = event;
      const former = handoff.former.filter((who) => attendees.some(({ email }) => email === who));
      return { former, meeting: { ...handoff.meeting, start, end, meetLink, attendees, since: at } };
    }
    case 'meeting cancelled':
      return { meeting: { is: 'cancelled', since: at, because: event.because } };
    case 'time picked':
      return { meeting: { is: 'picked', start: event.start, end: event.end } };
    case 'another time asked for': {
      const declined = declinedTimes(handoff);
      return { meeting: { is: 'none' }, walkthrough: null, ...(declined.length > 0 ? { declined } : {}) };
    }
    case 'agenda written':
      return handoff.meeting.is === 'booked' ? { meeting: { ...handoff.meeting, agenda: event.mark, agendaOwed: false } } : {};
    case 'meeting held':
      return { held: heldNow('meeting', event) };
    case 'meeting not held':
      return { held: null, walkthrough: null, meeting: { is: 'none' } };
    case 'walkthrough recorded':
      return { walkthrough: { link: event.link, on: event.on, by, at } };
    case 'walkthrough confirmed':
      return { held: heldNow('walkthrough', { ...event, came: [by] }) };
    case 'point closed':
      return {
        held: handoff.held && {
          ...handoff.held,
          points: handoff.held.points.map((point) =>
            point.text === event.text && !point.closed ? { ...point, closed: { by, at } } : point,
          ),
        },
      };
    case 'expectation recorded':
      return { expectations: withExpectation(handoff, { name: event.name, entry: { ...event.entry, by, at }, otherwise: null }) };
    case 'understood otherwise': {
      const entry = handoff.expectations.find(({ name }) => name === event.name)?.entry ?? null;
      return { expectations: withExpectation(handoff, { name: event.name, entry, otherwise: { words: event.words, by, at } }) };
    }
    case 'contacts changed':
      return { contacts: event.contacts, domains: event.domains };
    case 'customer introduced':
      return { introductions: [...handoff.introductions, { ...event.introduction, at, by }] };
    case 'introduction changed': {
      const { start, end, attendees, fell } = event;
      return {
        introductions: handoff.introductions.map((introduction) =>
          introduction.how === 'meeting' && introduction.eventId === event.eventId
            ? { ...introduction, start, end, attendees, fell }
            : introduction,
        ),
      };
    }
    case 'calls seen':
      return {
        callsSeen: withCalls(handoff, {
          ...{ by, shown: true, pm: event.pm, calls: event.calls },
          ...(event.readUntil === undefined ? {} : { readUntil: event.readUntil }),
        }),
      };
    case 'calls hidden':
      return { callsSeen: handoff.callsSeen.map((seen) => (seen.by === by ? { ...seen, shown: false } : seen)) };
    case 'project plan recorded':
      return { plan: { is: event.is, link: event.link, by, at } };
    case 'looked through':
      return { look: { others: event.others, suggestions: event.suggestions, comments: event.comments } };
    case 'finding waived':
    case 'waiver taken back': {
      const others = handoff.waivers.filter((waiver) => !isSameFinding(waiver, event.finding));
      return { waivers: event.what === 'finding waived' ? [...others, { ...event.finding, reason: event.reason, by, at }] : others };
    }
    case 'stamp written':
      return { stampOwed: false };
    case 'put right':
      return {};
    default:
      return unreachable(event);
  }
}

const heldNow = (
  how: Held['how'],
  { at, by, came, sections, points }: Pick<HandoffEvent, 'at' | 'by'> & Omit<HandoffEvent & { what: 'meeting held' }, 'what'>,
): Held => ({ how, at, by, came, sections, points: points.map(({ text, owner }) => ({ text, owner, closed: null })) });

/** What the agenda of a meeting tells of. */
const onAgenda: ReadonlySet<HandoffEvent['what']> = new Set([
  'details changed',
  'production declared',
  'review asked for',
  'signed off',
  'asked for changes',
  'sign-off withdrawn',
  'condition met',
  'exception granted',
  'exception withdrawn',
  'edited after sign-off',
  'TDD cannot be read',
  'TDD can be read again',
  'expectation recorded',
  'understood otherwise',
  'contacts changed',
] as const);

const withAgenda = (handoff: Handoff, { what }: HandoffEvent): Handoff =>
  onAgenda.has(what) && handoff.meeting.is === 'booked' && handoff.meeting.agenda !== null
    ? { ...handoff, meeting: { ...handoff.meeting, agendaOwed: true } }
    : handoff;

const withExpectation = ({ expectations }: Handoff, facts: ExpectationFacts): readonly ExpectationFacts[] => [
  ...expectations.filter(({ name }) => name !== facts.name),
  facts,
];

const withCalls = ({ callsSeen }: Handoff, seen: CallsSeen): readonly CallsSeen[] => [
  ...callsSeen.filter(({ by }) => by !== seen.by),
  seen,
];

/** What held the meeting up may be mended: it is planned again. */
/** It was tried again, and came to the same: since when it waits stays. */
const stillIn = ({ meeting }: Handoff, is: 'no-time' | 'held-up', at: Instant) => ({
  since: meeting.is === is ? meeting.since : at,
  tried: at,
});

const unheld = (meeting: Meeting): Meeting => (meeting.is === 'held-up' || meeting.is === 'no-time' ? { is: 'none' } : meeting);

/** What was looked for and is not booked is looked for no more: nobody picks a time of a deal that rests. */
const unplanned = (meeting: Meeting): Meeting => (meeting.is === 'booked' || meeting.is === 'cancelled' ? meeting : { is: 'none' });

/** Has the handoff most likely more history than its row keeps? The log has all of it. */
export const isCut = ({ history }: Pick<Handoff, 'history'>): boolean => history.length === linesKept;

/** Our own writing on the agenda stands in the Log tab alone. */
function withHistory(handoff: Handoff, event: HandoffEvent): Handoff {
  if (event.what === 'agenda written' && event.mark !== null) return handoff;
  const line = { at: event.at, by: event.by, says: describeEvent(event) };
  return { ...handoff, history: [...handoff.history, line].slice(-linesKept) };
}
