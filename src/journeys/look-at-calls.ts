import type { Refusal } from '../base/refusal';
import { day, type Range } from '../base/time';
import { mergeCalls } from '../expectations/merge-calls';
import type { CallsSeen, CustomerCall } from '../handoff/customer-calls';
import type { Happening } from '../handoff/handoff-event';
import type { Email } from '../handoff/people';
import { withinDomains } from '../introduction/within-domains';
import type { OwnCall } from '../workspace/workspace';
import type { Desk } from './desk';
import { notOwnCalendar } from './own-calendar';
import type { Subject } from './panel/subject';

/** Whoever looks, and at which handoff. */
type Looking = Pick<Subject, 'desk' | 'handoff'>;

/** Before the signature calls count; ended, nothing does. Only the AE and the CE speak with the customer then. */
export const mayShowCalls = ({ desk, handoff }: Looking): boolean =>
  [handoff.team.ae, handoff.team.ce].includes(desk.viewer) && handoff.signature.is !== 'signed' && handoff.ended === null;

/** Why the viewer does not look for calls in their calendar; `null` when they may. */
export function noCallsFor({ desk, handoff }: Subject): Refusal | null {
  const { ae, ce } = handoff.team;
  if (desk.viewer !== ae && desk.viewer !== ce)
    return {
      code: 'not-your-turn',
      because: `Only the AE and the CE add the PM to calls, each from their own calendar; you are signed in as ${desk.viewer}.`,
      fix: `Ask ${desk.directory.nameOf(ae)} or ${desk.directory.nameOf(ce)}.`,
    };
  return mayShowCalls({ desk, handoff })
    ? notOwnCalendar(desk)
    : { code: 'too-late', because: 'Handoff only looks for calls before the signature.', fix: 'There is nothing you need to do.' };
}

/** The viewer shows their calls, and they still count. */
export const followsCalls = (subject: Looking): boolean =>
  callsSeenBy(subject)?.shown === true && mayShowCalls(subject) && notOwnCalendar(subject.desk) === null;

/** What these calls show that is not recorded yet. */
export function noticeCalls(subject: Looking, own: CallsInReach): readonly Happening[] {
  const seen = callsSeenBy(subject);
  if (!seen || !followsCalls(subject)) return [];
  const looked = callsSeen(subject, own);
  const facts = ({ pm, calls, readUntil }: Pick<CallsSeen, 'pm' | 'calls' | 'readUntil'>) => JSON.stringify([pm, calls, readUntil]);
  return facts(looked) === facts(seen) ? [] : [looked];
}

export const callsSeenBy = ({ desk, handoff }: Looking): CallsSeen | null => handoff.callsSeen.find(({ by }) => by === desk.viewer) ?? null;

const reach = 60 * day;

/** What stands in the viewer's own calendar, and in which window of time it was read. */
export interface CallsInReach {
  readonly read: Range;
  readonly isAll: boolean;
  readonly calls: readonly OwnCall[];
}

/** The viewer's own calendar, sixty days back and ahead. One call, three at most. */
export function readOwnCalls({ workspace, now }: Desk): CallsInReach {
  // Whole days: a window that moves with every look would find something new in every look.
  const today = Math.floor(now / day) * day;
  const window: Range = { start: today - reach, end: today + reach };
  const { calls, read } = workspace.calendar.own.within(window);
  return { calls, read, isAll: read.end === window.end };
}

/** The calls with the customer in the viewer's own calendar as they are now. One call. */
export const lookAtCalls = (subject: Looking): CallsLooked => callsSeen(subject, readOwnCalls(subject.desk));

type CallsLooked = Happening & { readonly what: 'calls seen' };

function callsSeen(subject: Looking, own: CallsInReach): CallsLooked {
  const { team } = subject.handoff;
  const pm = team.pm.is === 'assigned' ? team.pm.who : null;
  const calls = own.calls
    .filter((call) => isWithCustomer(subject, call))
    .map((call): CustomerCall => ({ eventId: call.eventId, start: call.start, end: call.end, withPm: comes(call, pm) }));
  const before = callsSeenBy(subject);
  const merged = mergeCalls(before?.pm === pm ? before.calls : without(before), calls, own.read);
  return { what: 'calls seen', pm, calls: merged, ...(own.isAll ? {} : { readUntil: own.read.end }) };
}

/** Somebody of the customer is asked to it, and the viewer has not declined it. */
export const isWithCustomer = ({ handoff }: Looking, { guests }: OwnCall): boolean =>
  guests.some(({ email }) => handoff.contacts.some((contact) => contact.email === email) || withinDomains(email, handoff.domains)) &&
  !guests.some(({ self, declined }) => self && declined);

export const comes = ({ guests }: OwnCall, who: Email | null): boolean => guests.some(({ email, declined }) => email === who && !declined);

/** Calls that another PM was on. */
const without = (seen: CallsSeen | null): readonly CustomerCall[] => (seen?.calls ?? []).map((call) => ({ ...call, withPm: false }));
