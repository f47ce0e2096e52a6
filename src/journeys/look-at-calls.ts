import type { Refusal } from '../base/refusal';
import { day, type Range } from '../base/time';
import { mergeCalls } from '../expectations/merge-calls';
import type { CallsSeen, CustomerCall } from '../handoff/customer-calls';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { withinDomains } from '../introduction/within-domains';
import { isFault } from '../workspace/fault';
import type { OwnCall } from '../workspace/workspace';
import { notOwnCalendar } from './own-calendar';
import type { Subject } from './panel/subject';

/** Before the signature calls count; ended, nothing does. Only the AE and the CE speak with the customer then. */
export const mayShowCalls = ({ desk, handoff }: Pick<Subject, 'desk' | 'handoff'>): boolean =>
  [handoff.team.ae, handoff.team.ce].includes(desk.viewer) && handoff.signature.is !== 'signed' && handoff.ended === null;

/** Why the viewer does not look for calls in their calendar; `null` when they may. */
export function noCallsFor({ desk, handoff }: Subject): Refusal | null {
  const { ae, ce } = handoff.team;
  if (desk.viewer !== ae && desk.viewer !== ce)
    return {
      code: 'not-your-turn',
      because: `The AE and the CE bring the PM into calls, each from their own calendar; you are here as ${desk.viewer}.`,
      fix: `Ask ${desk.directory.nameOf(ae)} or ${desk.directory.nameOf(ce)}.`,
    };
  return mayShowCalls({ desk, handoff })
    ? notOwnCalendar(desk)
    : { code: 'too-late', because: 'Only calls before the signature are looked for.', fix: 'Nothing needs to be done.' };
}

/** What the viewer's own calendar shows now, with the consent that they gave before, where that is not recorded yet. One call with consent, none without. */
export function noticeCalls(subject: Subject): readonly Happening[] {
  const seen = callsSeenBy(subject);
  if (!seen?.shown || !mayShowCalls(subject) || notOwnCalendar(subject.desk)) return [];
  try {
    const looked = lookAtCalls(subject);
    return JSON.stringify([looked.pm, looked.calls]) === JSON.stringify([seen.pm, seen.calls]) ? [] : [looked];
  } catch (fault) {
    // The panel is no worse for a calendar that does not answer.
    if (isFault(fault)) return [];
    throw fault;
  }
}

export const callsSeenBy = ({ desk, handoff }: Subject): CallsSeen | null => handoff.callsSeen.find(({ by }) => by === desk.viewer) ?? null;

const reach = 60 * day;

/** The calls with the customer in the viewer's own calendar, sixty days back and ahead. One call. */
export function lookAtCalls(subject: Subject): Happening & { readonly what: 'calls seen' } {
  const { desk, handoff } = subject;
  const pm = handoff.team.pm.is === 'assigned' ? handoff.team.pm.who : null;
  // Whole days: a window that moves with every look would find something new in every look.
  const today = Math.floor(desk.now / day) * day;
  const window: Range = { start: today - reach, end: today + reach };
  const calls = desk.workspace.calendar.own
    .within(window)
    .filter((call) => isWithCustomer(subject, call))
    .map((call): CustomerCall => ({ eventId: call.eventId, start: call.start, end: call.end, withPm: comes(call, pm) }));
  const before = callsSeenBy(subject);
  return { what: 'calls seen', pm, calls: mergeCalls(before?.pm === pm ? before.calls : without(before), calls, window) };
}

/** Somebody of the customer is asked to it, and the viewer has not declined it. */
export const isWithCustomer = ({ handoff }: Subject, { guests }: OwnCall): boolean =>
  guests.some(({ email }) => handoff.contacts.some((contact) => contact.email === email) || withinDomains(email, handoff.domains)) &&
  !guests.some(({ self, declined }) => self && declined);

export const comes = ({ guests }: OwnCall, who: Email | null): boolean => guests.some(({ email, declined }) => email === who && !declined);

/** Calls that another PM was on. */
const without = (seen: CallsSeen | null): readonly CustomerCall[] => (seen?.calls ?? []).map((call) => ({ ...call, withPm: false }));
