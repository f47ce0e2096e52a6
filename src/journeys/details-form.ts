import type { Refusal } from '../base/refusal';
import { refusedDate } from '../base/refused-date';
import { err, ok, type Result } from '../base/result';
import type { DateText } from '../base/time';
import { dateIn } from '../base/zone';
import type { Handoff } from '../handoff/handoff';
import type { Email, PmAnswer, Team } from '../handoff/people';
import type { CallInput } from '../rpc/contract';
import type { Desk } from './desk';
import { takenBy } from './opportunities';

export interface Details {
  readonly customer: string;
  readonly opportunity: string;
  readonly team: Team;
  readonly closeDate: DateText | null;
}

/** The form of a handoff's details, checked: everybody stands in the People tab, the date is one of the calendar, the opportunity is nobody else's. */
export function detailsOf(desk: Desk, form: CallInput<'registerTdd'>, before: Pick<Handoff, 'id' | 'opportunity'> | null): Result<Details> {
  const customer = form.customer.trim();
  if (!customer) return refuse('no-customer', 'A handoff needs a customer.', 'Enter the customer’s name.');
  const refusedClose = form.closeDate ? refusedDate(form.closeDate, dateIn(desk.now, desk.directory.zoneOf(desk.viewer))) : null;
  if (refusedClose) return refuse('no-date', refusedClose.because, refusedClose.fix);
  const manager = form.pm.is === 'assigned' ? [form.pm.who] : [];
  const stranger = [form.ae, form.ce, ...(form.ie ? [form.ie] : []), ...manager].find(
    (email) => !desk.directory.find(email.trim().toLowerCase()),
  );
  if (stranger !== undefined)
    return refuse(
      'not-in-people',
      stranger ? `${stranger} is not in the tracker’s People tab.` : 'An account executive and a customer engineer are needed.',
      'Choose somebody from the list, or ask a lead to add them there.',
    );
  const opportunity = form.opportunity?.trim() ?? before?.opportunity ?? '';
  const taken = opportunity === before?.opportunity ? '' : takenBy(desk, opportunity, before?.id ?? null);
  if (taken)
    return refuse(
      'opportunity-taken',
      `The opportunity “${opportunity}” already belongs to ${taken}.`,
      'Correct it, or continue in that handoff’s TDD.',
    );
  const email = (text: string): Email => text.trim().toLowerCase();
  const team = { ae: email(form.ae), ce: email(form.ce), ie: form.ie ? email(form.ie) : null, pm: pmOf(desk, form.pm) };
  return ok({ customer, opportunity, team, closeDate: form.closeDate ?? null });
}

function pmOf(desk: Desk, pm: CallInput<'registerTdd'>['pm']): PmAnswer {
  switch (pm.is) {
    case 'assigned':
      return { is: 'assigned', who: pm.who.trim().toLowerCase() };
    case 'none':
      return { is: 'none', by: desk.viewer, at: desk.now };
    case 'undecided':
      return { is: 'undecided' };
  }
}

const refuse = (code: string, because: string, fix: string): { readonly ok: false; readonly refusal: Refusal } =>
  err({ code, because, fix });
