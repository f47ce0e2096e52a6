import { unreachable } from '../base/unreachable';
import { askIntroduction } from './introduce-form';
import { entryOf, missingInEntry } from './expectation-form';
import { askMeeting } from './meeting-form';
import { askPmForm } from './pm-call';
import type { Doing, Form, Missing, Showing, TeamForm } from './state';

/** What sending the form asks of the server, or what is still missing in it, as a sentence. */
export function askForm(form: Form, { tdd, panel }: Pick<Showing, 'tdd' | 'panel'>): Doing | Missing {
  const doing = (question: Doing['question'], saying: string, done: string): Doing => ({ question, at: 'form', saying, done });
  switch (form.is) {
    case 'register':
      return missingIn(form) ?? doing({ name: 'registerTdd', input: { tdd, ...teamOf(form) } }, 'Registering…', 'Registered.');
    case 'edit-team':
      return (
        missingIn(form) ??
        (form.consequences
          ? doing({ name: 'editTeam', input: { tdd, ...teamOf(form) } }, 'Saving…', 'Saved.')
          : doing({ name: 'previewTeam', input: { tdd, ...teamOf(form) } }, 'Checking what this changes…', ''))
      );
    case 'sign-off': {
      const conditions = form.conditions.split('\n').flatMap((line) => line.trim() || []);
      const note = form.note.trim();
      return (
        missingInConditions(conditions) ??
        doing(
          { name: 'signOff', input: { tdd, decision: 'signed-off', note, section: '', content: panel.content, conditions } },
          'Signing off…',
          conditions.length > 0 ? 'Signed off, with conditions.' : 'Signed off.',
        )
      );
    }
    case 'meet-condition': {
      const how = form.reason.trim();
      if (how === '') return { missing: 'Say how it was met, so that others can check.', field: 'reason' };
      return doing({ name: 'meetCondition', input: { tdd, text: form.text, how } }, 'Recording…', 'The condition is met.');
    }
    case 'ask-for-changes': {
      const [note, section] = [form.note.trim(), form.section.trim()];
      if (note === '') return { missing: 'Say what needs to change, so that the author knows what to do.', field: 'note' };
      return doing(
        { name: 'signOff', input: { tdd, decision: 'asked-for-changes', note, section, content: panel.content } },
        'Asking for changes…',
        'You asked for changes.',
      );
    }
    case 'mark-signed':
      if (form.on === '') return { missing: 'Enter the date when the customer signed.', field: 'on' };
      return doing({ name: 'markSigned', input: { tdd, on: form.on } }, 'Marking as signed…', 'Marked as signed.');
    case 'take-back':
      if (form.reason === '') return { missing: 'Choose a reason.', field: 'reason' };
      return doing(
        { name: 'takeBackSignature', input: { tdd, reason: form.reason, note: form.note.trim() } },
        'Taking back…',
        'The signature is taken back.',
      );
    case 'choose-time':
      return doing(
        { name: 'chooseTime', input: { tdd, start: form.choice.start } },
        'Picking the time…',
        'The time is chosen. Handoff books the meeting within five minutes.',
      );
    case 'introduce':
    case 'introduction-mail':
    case 'contacts':
    case 'give-up-introduction':
      return askIntroduction(form, tdd);
    case 'mark-held':
    case 'mark-not-held':
    case 'record-walkthrough':
    case 'confirm-walkthrough':
      return askMeeting(form, tdd);
    case 'book-again':
      return { ...bookAgain(tdd), at: 'form' };
    case 'expectation':
      return (
        missingInEntry(form) ??
        doing({ name: 'recordExpectation', input: { tdd, name: form.name, entry: entryOf(form) } }, 'Recording…', 'Recorded.')
      );
    case 'waive': {
      const reason = form.reason.trim();
      if (reason === '') return { missing: 'Say why it can stay.', field: 'reason' };
      return doing(
        { name: 'waiveFinding', input: { tdd, finding: form.finding, reason } },
        'Waiving…',
        'Waived. The reviewers can see it.',
      );
    }
    case 'understood-otherwise': {
      const words = form.words.trim();
      if (words === '') return { missing: 'Say what the customer understood.', field: 'words' };
      return doing(
        { name: 'markUnderstoodOtherwise', input: { tdd, name: form.name, words } },
        'Recording…',
        'Recorded. The AE and the CE can see it.',
      );
    }
    case 'grant-exception':
    case 'withdraw-exception': {
      const reason = form.reason.trim();
      if (form.for === '') return { missing: 'Choose what the exception is for.', field: 'for' };
      if (reason === '') return noReason;
      return form.is === 'grant-exception'
        ? doing({ name: 'grantException', input: { tdd, for: form.for, reason } }, 'Granting…', 'The exception is recorded.')
        : doing({ name: 'withdrawException', input: { tdd, for: form.for, reason } }, 'Withdrawing…', 'The exception is withdrawn.');
    }
    case 'name-stand-in': {
      const { role, who, from, until } = form;
      const reason = form.reason.trim();
      if (role === '') return { missing: 'Choose who the stand-in is for.', field: 'role' };
      if (who === '') return { missing: 'Choose the stand-in.', field: 'who' };
      if (from === '' || until === '') return { missing: 'Enter the first and the last day.', field: from === '' ? 'from' : 'until' };
      if (reason === '') return noReason;
      return doing({ name: 'nameStandIn', input: { tdd, role, who, from, until, reason } }, 'Naming…', 'The stand-in is named.');
    }
    case 'end-handoff': {
      const reason = form.reason.trim();
      if (form.ending === '') return { missing: 'Choose how it ends.', field: 'ending' };
      if (reason === '') return noReason;
      return doing({ name: 'endHandoff', input: { tdd, is: form.ending, reason } }, 'Ending…', 'The handoff has ended.');
    }
    case 'reopen-handoff':
    case 'withdraw-sign-off': {
      const reason = form.reason.trim();
      if (reason === '') return noReason;
      return form.is === 'reopen-handoff'
        ? doing({ name: 'reopenHandoff', input: { tdd, reason } }, 'Reopening…', 'The handoff is open again.')
        : doing({ name: 'withdrawSignoff', input: { tdd, reason } }, 'Withdrawing…', 'Your sign-off is withdrawn.');
    }
    case 'add-pm':
    case 'record-plan':
      return askPmForm(form, tdd);
    case 'check-only':
      return doing({ name: 'checkTdd', input: { tdd, production: form.production } }, 'Checking…', 'Checked.');
    default:
      return unreachable(form);
  }
}

function missingInConditions(conditions: readonly string[]): Missing | null {
  if (conditions.length > 10) return { missing: 'Enter ten conditions at most, or ask for changes.', field: 'conditions' };
  if (conditions.some((text) => text.length > 300))
    return { missing: 'Keep each condition under 300 characters; a remark can be longer.', field: 'conditions' };
  return null;
}

const noReason = { missing: 'Say why: this is kept in the history.', field: 'reason' } as const;

/** Looking for another time, from wherever it was asked. */
export function bookAgain(tdd: string): Omit<Doing, 'at'> {
  return { question: { name: 'bookAgain', input: { tdd } }, saying: 'Looking…', done: 'Handoff is looking for another time.' };
}

function missingIn({ customer, ae, ce, pm }: TeamForm): Missing | null {
  if (customer.trim() === '') return { missing: 'Enter the customer’s name.', field: 'customer' };
  if (ae === '') return { missing: 'Choose the account executive.', field: 'ae' };
  if (ce === '') return { missing: 'Choose the customer engineer.', field: 'ce' };
  if (pm.is === 'assigned' && pm.who === '')
    return { missing: 'Choose the project manager, or answer “none” or “not decided yet”.', field: 'pm' };
  return null;
}

function teamOf({ customer, opportunity, ae, ce, ie, pm, closeDate }: TeamForm) {
  return {
    customer: customer.trim(),
    opportunity: opportunity.trim(),
    ae,
    ce,
    ie: ie === '' ? null : ie,
    pm,
    closeDate: closeDate === '' ? null : closeDate,
  };
}
