import type { Refusal } from '../base/refusal';
import { err, ok, type Result } from '../base/result';
import type { Email } from '../handoff/people';
import type { CallInput } from '../rpc/contract';
import type { PmOnCall } from '../rpc/contract/calls-view';
import type { PanelView } from '../rpc/contract/panel-view';
import { isFault } from '../workspace/fault';
import type { OwnCall, Workspace } from '../workspace/workspace';
import { changeHandoff, lookAtHandoff } from './change-handoff';
import { comes, isWithCustomer, lookAtCalls, noCallsFor } from './look-at-calls';
import type { Subject } from './panel/subject';
import { whenIn } from './when-in';

/** Shows the guest list as everybody on the call, the customer too, sees it after the PM was added. Nothing goes out. */
export function previewPmOnCall(workspace: Workspace, { tdd, eventId }: CallInput<'previewPmOnCall'>): Result<PmOnCall> {
  const looked = lookAtHandoff(workspace, tdd);
  if (!looked.ok) return looked;
  const found = addable(looked.value, eventId);
  return found.ok ? ok(previewOf(looked.value, found.value)) : found;
}

/** Adds the PM to a call of the viewer's own calendar, as it was previewed; Google tells all guests. A list that changed meanwhile is refused. */
export function addPmToCall(workspace: Workspace, { tdd, eventId, mark }: CallInput<'addPmToCall'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd,
    decide: (subject) => {
      const found = addable(subject, eventId);
      if (!found.ok) return found;
      const { call, pm } = found.value;
      // Pressed twice: they are on it.
      if (!comes(call, pm)) {
        if (markOf(call) !== mark) return err(changed);
        try {
          subject.desk.workspace.calendar.own.addGuest(call, pm);
        } catch (fault) {
          if (isFault(fault, 'changed')) return err(changed);
          throw fault;
        }
      }
      return ok([lookAtCalls(subject)]);
    },
  });
}

const changed: Refusal = {
  code: 'changed-meanwhile',
  because: 'The call has changed since you saw its guest list.',
  fix: 'Review it again, then add the PM.',
};

/** What the viewer saw: the guests, the PM among them or not, and when it is. */
const markOf = ({ etag }: OwnCall): string => etag;

interface Addable {
  readonly call: OwnCall;
  readonly pm: Email;
}

function addable(subject: Subject, eventId: string): Result<Addable> {
  const { desk, handoff } = subject;
  const { pm } = handoff.team;
  const nameOf = desk.directory.nameOf;
  const refusal = noCallsFor(subject);
  if (refusal) return err(refusal);
  if (pm.is !== 'assigned') return err({ code: 'no-pm', because: 'No PM is assigned.', fix: 'Assign one under “Team”.' });
  const call = desk.workspace.calendar.own.find(eventId);
  if (!call || call.end <= desk.now || !isWithCustomer(subject, call))
    return err({ code: 'no-call', because: `That call with ${handoff.customer} is no longer in your calendar.`, fix: 'Check again.' });
  if (call.guests.some(({ email, declined }) => email === pm.who && declined))
    return err({
      code: 'pm-declined',
      because: `${nameOf(pm.who)} has declined this call.`,
      fix: 'Agree with them on another call.',
    });
  if (!call.mayInvite)
    return err({
      code: 'not-your-call',
      because: 'The organizer does not let guests invite others.',
      fix: `Ask the organizer to invite ${nameOf(pm.who)}.`,
    });
  return ok({ call, pm: pm.who });
}

function previewOf({ desk, handoff }: Subject, { call, pm }: Addable): PmOnCall {
  const nameOf = (email: Email, name = '') =>
    handoff.contacts.find((contact) => contact.email === email)?.name || (desk.directory.find(email) ? desk.directory.nameOf(email) : name);
  const guests = call.guests.map(({ email, name }) => ({ email, name: nameOf(email, name), outside: desk.directory.find(email) === null }));
  return {
    summary: call.summary,
    when: whenIn(call, desk.directory.zoneOf(desk.viewer)),
    guests: [...guests.filter(({ email }) => email !== pm), { email: pm, name: nameOf(pm), outside: false }],
    mark: markOf(call),
  };
}
