import { unreachable } from '../base/unreachable';
import { describeEvent } from './describe-event';
import type { ExpectationFacts } from './expectation';
import type { Handoff, Meeting, ProductionAnswer, Signoff } from './handoff';
import type { HandoffEvent } from './handoff-event';

const linesKept = 30;

/**
 * The handoff after an event: the one place where facts change.
 *
 * Pure and total: folding a handoff's log entries in order gives its row back. The first event is `registered`.
 */
export function applyEvent(handoff: Handoff | null, event: HandoffEvent): Handoff {
  if (event.what === 'registered') return withHistory(newHandoff(event), event);
  if (!handoff) throw new Error(`“${event.what}” before “registered”.`);
  return withHistory({ ...handoff, ...changes(handoff, event) }, event);
}

function newHandoff(event: HandoffEvent & { what: 'registered' }): Handoff {
  const { id, customer, tdd, team, closeDate } = event;
  return {
    ...{ id, customer, tdd, team, closeDate },
    production: { is: 'undecided' },
    review: null,
    signoffs: [],
    contents: {},
    outOfDate: null,
    stampOwed: false,
    signature: { is: 'unsigned' },
    meeting: { is: 'none' },
    expectations: [],
    attempt: 0,
    history: [],
  };
}

function changes(handoff: Handoff, event: Exclude<HandoffEvent, { what: 'registered' }>): Partial<Handoff> {
  const { at, by } = event;
  switch (event.what) {
    case 'details changed':
      return { customer: event.customer, team: event.team, closeDate: event.closeDate, meeting: unheld(handoff.meeting) };
    case 'production declared':
      return { production: event.answer === 'undecided' ? { is: 'undecided' } : ({ is: event.answer, by, at } satisfies ProductionAnswer) };
    case 'review asked for':
      return { review: { by, at } };
    case 'signed off':
    case 'asked for changes':
      return decided(handoff, event);
    case 'edited after sign-off':
      return { stampOwed: true, outOfDate: event.sections.length === 0 ? null : { since: at, by: event.editor, sections: event.sections } };
    case 'customer signed':
      return { signature: { is: 'signed', on: event.on, by, at }, meeting: handoff.meeting.is === 'booked' ? handoff.meeting : { is: 'none' } };
    case 'signature taken back':
      return { signature: { is: 'taken-back', reason: event.reason, note: event.note, by, at } };
    case 'meeting booked': {
      const { eventId, start, end, eventLink, meetLink, attendees } = event;
      return { attempt: event.attempt, meeting: { is: 'booked', eventId, start, end, eventLink, meetLink, attendees } };
    }
    case 'no common time':
      return { meeting: { is: 'no-time', since: at, because: event.because, choices: event.choices } };
    case 'meeting held up':
      return { meeting: { is: 'held-up', since: at, because: event.because, fix: event.fix } };
    case 'meeting changed':
      return handoff.meeting.is === 'booked' ? { meeting: { ...handoff.meeting, start: event.start, end: event.end, meetLink: event.meetLink, attendees: event.attendees } } : {};
    case 'meeting cancelled':
      return { meeting: { is: 'cancelled', since: at, because: event.because } };
    case 'time picked':
      return { meeting: { is: 'picked', start: event.start, end: event.end } };
    case 'another time asked for':
      return { meeting: { is: 'none' } };
    case 'expectation recorded':
      return { expectations: withExpectation(handoff, { name: event.name, entry: { ...event.entry, by, at }, otherwise: null }) };
    case 'understood otherwise': {
      const entry = handoff.expectations.find(({ name }) => name === event.name)?.entry ?? null;
      return { expectations: withExpectation(handoff, { name: event.name, entry, otherwise: { words: event.words, by, at } }) };
    }
    case 'stamp written':
      return { stampOwed: false };
    case 'put right':
      return {};
    default:
      return unreachable(event);
  }
}

const withExpectation = ({ expectations }: Handoff, facts: ExpectationFacts): readonly ExpectationFacts[] => [
  ...expectations.filter(({ name }) => name !== facts.name),
  facts,
];

/** What held the meeting up may be mended by new details: it is planned again. */
const unheld = (meeting: Meeting): Meeting => (meeting.is === 'held-up' || meeting.is === 'no-time' ? { is: 'none' } : meeting);

/** The latest decision of each role stands; contents that no decision belongs to any more are forgotten. */
function decided(handoff: Handoff, event: HandoffEvent & { what: 'signed off' | 'asked for changes' }): Partial<Handoff> {
  const fresh = event.roles.map(
    (role): Signoff => ({
      role,
      by: event.by,
      at: event.at,
      decision: event.what === 'signed off' ? 'signed-off' : 'asked-for-changes',
      note: event.note,
      section: event.section,
      content: event.content,
    }),
  );
  const signoffs = [...handoff.signoffs.filter(({ role }) => !event.roles.some((other) => other === role)), ...fresh];
  const known = { ...handoff.contents, [event.content]: event.sections };
  const contents = Object.fromEntries(Object.entries(known).filter(([content]) => signoffs.some((signoff) => signoff.content === content)));
  return { signoffs, contents, stampOwed: true };
}

function withHistory(handoff: Handoff, event: HandoffEvent): Handoff {
  const line = { at: event.at, by: event.by, says: describeEvent(event) };
  return { ...handoff, history: [...handoff.history, line].slice(-linesKept) };
}
