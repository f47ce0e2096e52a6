import type { Handoff } from './handoff';
import type { HandoffEvent } from './handoff-event';

/** A handoff of which nothing is known but what was registered. */
export function newHandoff(event: HandoffEvent & { what: 'registered' }): Handoff {
  const { id, customer, opportunity = '', tdd, team, closeDate } = event;
  return {
    ...{ id, customer, opportunity, tdd, team, closeDate },
    production: { is: 'undecided' },
    review: null,
    signoffs: [],
    contents: {},
    outOfDate: null,
    stampOwed: false,
    signature: { is: 'unsigned' },
    meeting: { is: 'none' },
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
    ended: null,
    begunAt: event.at,
    former: [],
    attempt: 0,
    look: null,
    waivers: [],
    history: [],
  };
}
