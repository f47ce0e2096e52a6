import { formatDate } from '../base/format-time';
import type { Refusal } from '../base/refusal';
import { refusedDate } from '../base/refused-date';
import { err, ok, type Result } from '../base/result';
import { dateIn } from '../base/zone';
import type { Email, Standing } from '../handoff/people';
import { reintroductionDue } from '../handoff/reintroduction-due';
import { type CallInput } from '../rpc/contract';
import { type PanelView } from '../rpc/contract/panel-view';
import type { Workspace } from '../workspace/workspace';
import { changeHandoff } from './change-handoff';
import { draftIntroduction } from './draft-introduction';
import { earlyReasons } from './early-reasons';
import { introducerOnly } from './introducer-only';
import type { Subject } from './panel/subject';

/**
 * Records an e-mail that the viewer sent: their word is the evidence.
 *
 * Who was on it is judged against the people assigned now. One that went out wrong is recorded only as that (`asSent`), and the introduction stays open.
 */
export function recordIntroductionMail(workspace: Workspace, input: CallInput<'recordIntroductionMail'>): Result<PanelView> {
  return changeHandoff(workspace, {
    tdd: input.tdd,
    decide: (subject) => {
      const may = introducerOnly(subject);
      if (!may.ok) return may;
      const recipients = [...new Set(input.recipients)];
      const refusal = dateRefusal(subject, input.on) ?? reasonRefusal(input.reason);
      if (refusal) return err(refusal);
      const customers = recipients.filter((email) => subject.handoff.contacts.some((contact) => contact.email === email));
      const team = toldOf(subject, recipients);
      const [block] = blocksOf(subject, recipients, customers, input.reason);
      const isWrong = block ?? (reintroductionDue({ team }, subject.handoff.team) ? fallback : null);
      if (isWrong && !input.asSent)
        return err({
          code: 'not-an-introduction',
          because: isWrong.because,
          fix: `${isWrong.fix} Send it again with that fixed. If it did go out like this, say so below; the introduction stays open.`,
        });
      const early = earlyReasons(subject).join(' ');
      return ok([
        {
          what: 'customer introduced',
          introduction: { how: 'e-mail', on: input.on, recipients, customers, team, reason: input.reason.trim(), early },
        },
      ]);
    },
  });
}

const fallback = { because: 'Not everybody assigned now was on it.', fix: 'Put IE and PM on it.' };

/** Everything about recipients; the words of a mail that is out cannot be mended. */
function blocksOf(subject: Subject, recipients: readonly Email[], customers: readonly Email[], reason: string) {
  const { desk } = subject;
  const outside = recipients.filter((email) => desk.directory.find(email) === null);
  const draft = { tdd: '', how: 'e-mail', start: null, contacts: outside, also: [], subject: '', text: '', reason } as const;
  const { ie, pm } = subject.handoff.team;
  const absent = [ie, pm.is === 'assigned' ? pm.who : null].find((who) => who !== null && !recipients.includes(who));
  if (absent) {
    const role = absent === ie ? 'implementation engineer' : 'project manager';
    return [{ because: `${desk.directory.nameOf(absent)}, now the ${role}, was not on it.`, fix: `Put ${absent} on it.` }];
  }
  if (customers.length === 0)
    return [{ because: `Nobody from ${subject.handoff.customer} was on it.`, fix: 'Name the contact who received it.' }];
  return draftIntroduction(subject, draft).preview.blocked;
}

/** Whom the customer met on this mail: the people of today, or else a colleague of that standing. */
function toldOf({ desk, handoff }: Subject, recipients: readonly Email[]): { readonly ie: Email | null; readonly pm: Email | null } {
  const { ie, pm } = handoff.team;
  const manager = pm.is === 'assigned' ? pm.who : null;
  const other = (standing: Standing) =>
    recipients.find(
      (email) => email !== desk.viewer && email !== ie && email !== manager && desk.directory.standingOf(email).includes(standing),
    );
  return {
    ie: ie && recipients.includes(ie) ? ie : (other('IE') ?? null),
    pm: manager && recipients.includes(manager) ? manager : (other('PM') ?? null),
  };
}

function dateRefusal({ desk }: Subject, on: string): Refusal | null {
  const today = dateIn(desk.now, desk.directory.zoneOf(desk.viewer));
  const refused = refusedDate(on, today);
  if (refused) return { code: 'no-date', ...refused };
  return on > today
    ? { code: 'no-date', because: `${formatDate(on, today)} is in the future.`, fix: 'Record the e-mail once it is sent.' }
    : null;
}

const reasonRefusal = (reason: string): Refusal | null =>
  reason.trim() === ''
    ? {
        code: 'no-reason',
        because: 'A meeting is preferred; an e-mail needs a reason.',
        fix: 'Say why an e-mail suited the customer better.',
      }
    : null;
