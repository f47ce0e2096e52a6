import { err, ok, type Result } from '../base/result';
import { awaitsConfirmation } from '../handoff/awaits-confirmation';
import type { Choice, Handoff } from '../handoff/handoff';
import { isExcepted } from '../handoff/is-excepted';
import { heldAlready } from './decide-held';

/** The times among which a person may pick one for the meeting, or why there are none: it is settled, or no times were offered. */
export function offeredTimes(handoff: Handoff): Result<readonly Choice[]> {
  const { meeting, held } = handoff;
  if (held) return err(heldAlready(held));
  if (awaitsConfirmation(handoff))
    return err({
      code: 'walkthrough-recorded',
      because: 'A walkthrough of the TDD was recorded instead of a meeting; the IE needs to confirm it.',
      fix: 'If you would rather meet, let Handoff look for another time.',
    });
  if (isExcepted(handoff, 'meeting'))
    return err({
      code: 'goes-without',
      because: 'A lead granted an exception: this handoff goes on without the internal handoff meeting.',
      fix: 'If you meet after all, ask a lead to withdraw the exception.',
    });
  return meeting.is === 'no-time' ? ok(meeting.choices) : err(notOffered);
}

export const notOffered = {
  code: 'not-offered',
  because: 'That time is no longer one of the choices.',
  fix: 'Look at the current choices.',
};
