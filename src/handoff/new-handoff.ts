import type { Handoff } from './handoff';
import type { HandoffEvent } from './handoff-event';

/** What is not known yet of a handoff, beyond its beginning. Records from before one of these facts existed do not hold it. */
export const unknownFacts = {
  opportunity: '',
  held: null,
  walkthrough: null,
  expectations: [],
  contacts: [],
  domains: [],
  introductions: [],
  callsSeen: [],
  plan: null,
  exceptions: [],
  standIns: [],
  conditions: [],
  ended: null,
  begunAt: 0,
  former: [],
  look: null,
  unread: null,
  waivers: [],
} satisfies Partial<Handoff>;

/** A handoff of which nothing is known but what was registered. */
export function newHandoff(event: HandoffEvent & { what: 'registered' }): Handoff {
  const { id, customer, opportunity = '', tdd, team, closeDate } = event;
  return {
    ...unknownFacts,
    ...{ id, customer, opportunity, tdd, team, closeDate },
    production: { is: 'undecided' },
    review: null,
    signoffs: [],
    contents: {},
    outOfDate: null,
    stampOwed: false,
    signature: { is: 'unsigned' },
    meeting: { is: 'none' },
    begunAt: event.at,
    attempt: 0,
    history: [],
  };
}
