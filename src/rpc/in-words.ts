import type { Refusal } from '../base/refusal';
import { err, type Result } from '../base/result';
import { unreachable } from '../base/unreachable';
import { type Fault, isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';

/** What Google broke, as a refusal with a next step. Bugs are thrown on, for the log. */
export function inWords<Value>(workspace: Workspace, work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (fault) {
    if (isFault(fault)) return err(faultWords(fault, workspace));
    throw fault;
  }
}

const locked: Refusal = {
  code: 'busy',
  because: 'Somebody else is changing the tracker right now.',
  fix: 'Try again in a moment; nothing was changed.',
};

function faultWords(fault: Fault, workspace: Workspace): Refusal {
  const admin = 'Tell an admin: running Set up fixes it.';
  if (fault.service === 'Lock' && fault.retryable) return locked;
  switch (fault.kind) {
    case 'rate':
      return {
        code: 'google-limit',
        because: `Google’s limit on calls to ${fault.service} has been reached, for this minute or for today.`,
        fix: 'Wait a minute and try again. If it keeps happening, tell an admin. The panel shows the current state.',
      };
    case 'unavailable':
      return {
        code: 'google-busy',
        because: `Google ${fault.service} is not responding right now.`,
        fix: 'Try again in a moment. The panel shows the current state.',
      };
    case 'spent':
      return {
        code: 'quota-spent',
        because: `This account has used up what Google allows in a day (Google says: ${fault.message})`,
        fix: 'Try again tomorrow, or let a colleague do it.',
      };
    case 'unauthorised':
      return {
        code: 'not-granted',
        because:
          fault.service === 'Session'
            ? 'Handoff is not allowed to see which account you are using.'
            : `You have not allowed Handoff to use Google ${fault.service}.`,
        fix: 'Open Handoff from the menu again and allow everything Google asks for.',
      };
    case 'forbidden':
      return {
        code: 'closed',
        because: `${workspace.viewer() || 'This account'} does not have the access to ${fault.service === 'Sheets' ? 'the tracker' : fault.service} that this needs.`,
        fix: 'Switch to the account that has access, or ask an admin to add you in the People tab and run Set up.',
      };
    case 'not-found':
      return fault.service === 'Tracker'
        ? { code: 'not-set-up', because: 'Handoff is not set up yet.', fix: 'Ask an admin to run Set up once.' }
        : fault.service === 'Sheets'
          ? {
              code: 'tracker-gone',
              because: 'The tracker is no longer in Google Drive, so nothing can be shown or recorded.',
              fix: 'Tell an admin: Set up says how to restore it.',
            }
          : { code: 'gone', because: `Something Handoff needs is missing from Google ${fault.service}.`, fix: admin };
    case 'invalid':
      return fault.service === 'Sheets'
        ? {
            code: 'tracker-broken',
            because: `The tracker is not in the shape that Handoff needs (Google says: ${fault.message})`,
            fix: `Nothing was changed. ${admin}`,
          }
        : { code: 'refused', because: `Google ${fault.service} refused this: ${fault.message}`, fix: 'Reload the panel and try again.' };
    case 'conflict':
    case 'gone':
    case 'changed':
    case 'unknown':
      return {
        code: 'google-failed',
        because: `Google ${fault.service} failed: ${fault.message}`,
        fix: 'Try again. If it keeps happening, tell an admin.',
      };
    default:
      return unreachable(fault.kind);
  }
}
