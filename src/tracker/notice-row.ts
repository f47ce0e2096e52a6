import { shortened } from '../base/shortened';
import { isDate } from '../base/calendar-date';
import { oneLine } from '../base/one-line';
import { refusedDate } from '../base/refused-date';
import type { DateText } from '../base/time';
import type { Handoff } from '../handoff/handoff';
import type { Happening } from '../handoff/handoff-event';
import type { Email, Person, PmAnswer, Team } from '../handoff/people';
import { rolesOf } from '../handoff/roles-of';
import { type Cells, columns, sealedKeys, undecidedWord } from './columns';
import { pmCell, signatureCell } from './row-cells';

export interface NoticeQuestion {
  readonly handoff: Handoff;
  /** The row as somebody left it. */
  readonly seen: Partial<Cells>;
  /** The row as the product would write it now. */
  readonly ours: Partial<Cells>;
  /** Who typed; empty when Google does not tell, which is the rule for everybody but the owner. */
  readonly editor: Email;
  /** A colleague, as the panel takes them too: whoever stands in the People tab, into which only leads and admins write. Roles there decide what one may do, not where one may be assigned. */
  readonly find: (email: Email) => Pick<Person, 'standing'> | null;
  /** Which other handoff has this opportunity, in words; empty for none. */
  readonly takenBy: (opportunity: string) => string;
  readonly today: DateText;
}

/**
 * Turns a row that was edited by hand into what happened: facts where people may type, corrections where they may not.
 *
 * Nothing typed is lost: what is put right is told with the words that were typed. The signature column is protected for AE, CE and leads,
 * so an editor whose account Google withholds counts as one of them; an account that is known is checked.
 */
export function noticeRow(question: NoticeQuestion): readonly Happening[] {
  const details = noticeDetails(question);
  return [...details.happened, ...noticeSignature(question), ...noticeTypedOver(question)];
}

/** A cell holds 50,000 characters, and what was typed stands in the log and in the row several times. */
const longest = 200;

function putRight(column: keyof Cells, typed: string, stands: string, because: string): Happening {
  const heading = columns.find(({ key }) => key === column)?.heading ?? column;
  return { what: 'put right', column: heading, typed: shortened(typed, longest), stands, because };
}

function noticeDetails({ handoff, seen, find, takenBy, today }: NoticeQuestion): { readonly happened: readonly Happening[] } {
  const wrong: Happening[] = [];
  const { team } = handoff;
  const typed = (column: keyof Cells, stands: string) => {
    const text = (seen[column] ?? stands).trim();
    return text === stands ? null : text;
  };
  const typedLine = (column: keyof Cells, stands: string) => {
    const text = typed(column, stands);
    return text === null || oneLine(text) === stands ? null : oneLine(text);
  };
  const person = <Stands extends Email | null>(column: 'ae' | 'ce' | 'ie', stands: Stands): Email | Stands => {
    const text = typed(column, stands ?? undecidedWord);
    if (text === null) return stands;
    if (column === 'ie' && (text === '' || text === undecidedWord)) return null as Stands;
    if (find(text.toLowerCase())) return text.toLowerCase();
    wrong.push(
      putRight(column, text, stands ?? undecidedWord, 'Enter the address of a colleague from the People tab, or add them there first.'),
    );
    return stands;
  };
  const pm = noticePm(typed('pm', pmCell(team.pm)), team.pm, find, wrong);
  const customer = noticeCustomer(typedLine('customer', handoff.customer), handoff.customer, wrong);
  const opportunity = noticeOpportunity(typedLine('opportunity', handoff.opportunity), handoff.opportunity, takenBy, wrong);
  const closeDate = noticeDate(typed('closeDate', handoff.closeDate ?? ''), handoff.closeDate, today, wrong);
  const after: Team = { ae: person('ae', team.ae), ce: person('ce', team.ce), ie: person('ie', team.ie), pm };
  const same =
    JSON.stringify([after, customer, opportunity, closeDate]) ===
    JSON.stringify([{ ae: team.ae, ce: team.ce, ie: team.ie, pm: team.pm }, handoff.customer, handoff.opportunity, handoff.closeDate]);
  const changed: readonly Happening[] = same ? [] : [{ what: 'details changed', customer, opportunity, team: after, closeDate }];
  return { happened: [...changed, ...wrong] };
}

function noticePm(text: string | null, stands: PmAnswer, find: NoticeQuestion['find'], wrong: Happening[]): PmAnswer {
  if (text === null) return stands;
  if (text === '' || text === undecidedWord) return { is: 'undecided' };
  if (find(text.toLowerCase())) return { is: 'assigned', who: text.toLowerCase() };
  const because =
    text.toLowerCase() === 'none'
      ? 'Somebody has to decide that there is no PM: do that in the TDD’s panel, under “Team”.'
      : 'Enter the address of a colleague from the People tab, or “not decided yet”.';
  wrong.push(putRight('pm', text, pmCell(stands), because));
  return stands;
}

function noticeCustomer(text: string | null, stands: string, wrong: Happening[]): string {
  if (text === null) return stands;
  if (text.length > longest) {
    wrong.push(putRight('customer', text, stands, `A name can have at most ${String(longest)} characters.`));
    return stands;
  }
  if (text !== '') return text;
  wrong.push(putRight('customer', text, stands, 'A handoff needs a customer.'));
  return stands;
}

function noticeOpportunity(text: string | null, stands: string, takenBy: NoticeQuestion['takenBy'], wrong: Happening[]): string {
  if (text !== null && text.length > longest) {
    wrong.push(putRight('opportunity', text, stands, `An opportunity can have at most ${String(longest)} characters.`));
    return stands;
  }
  const taken = text ? takenBy(text) : '';
  if (taken) wrong.push(putRight('opportunity', text ?? '', stands, `It already belongs to ${taken}.`));
  return text === null || taken ? stands : text;
}

function noticeDate(text: string | null, stands: DateText | null, today: DateText, wrong: Happening[]): DateText | null {
  if (text === null) return stands;
  if (text === '') return null;
  const date = dateIn(text);
  const because = date ? refusedYear(date, today) : 'Write a date like 2026-12-09.';
  if (because) wrong.push(putRight('closeDate', text, stands ?? '', because));
  return because ? stands : date;
}

function noticeSignature(question: NoticeQuestion): readonly Happening[] {
  const { handoff, seen, editor, find, today } = question;
  const stands = signatureCell(handoff.signature);
  const typed = (seen.signature ?? stands).trim().toLowerCase();
  const typedDate = (seen.signedOn ?? '').trim();
  const standsDate = handoff.signature.is === 'signed' ? handoff.signature.on : '';
  if (typed === stands && typedDate === standsDate) return [];
  const refused = (because: string) => [
    putRight(
      typed === stands ? 'signedOn' : 'signature',
      typed === stands ? typedDate : typed,
      typed === stands ? standsDate : stands,
      because,
    ),
  ];
  const mayDecide =
    editor === '' ||
    rolesOf(handoff.team, editor).some((role) => role === 'AE' || role === 'CE') ||
    find(editor)?.standing.includes('lead') === true;
  if (!mayDecide) return refused('Only the AE or the CE of this handoff, or a lead, can say whether the customer has signed.');
  if (handoff.signature.is === 'signed' && typed === stands && typedDate === '')
    return refused('The customer signed on a day: enter it, or take the signature back under Signature.');
  if (typed === 'signed' || (typed === stands && stands !== 'signed' && typedDate !== '')) return signed(typedDate, today, refused);
  if (typed === 'slipped' || typed === 'lost' || typed === 'on hold') {
    return handoff.signature.is === 'unsigned'
      ? refused('There is no signature to take back. To end a deal before it is signed, use “Completion” in the panel.')
      : [{ what: 'signature taken back', reason: typed, note: '' }];
  }
  return refused(
    handoff.signature.is === 'signed'
      ? 'Taking back a signature needs a reason: choose slipped, on hold or lost.'
      : 'Choose a value from the list.',
  );
}

function signed(typedDate: string, today: DateText, refused: (because: string) => readonly Happening[]): readonly Happening[] {
  const on = typedDate === '' ? today : dateIn(typedDate);
  if (!on) return refused('Write the date of the signature like 2026-12-09.');
  const because = refusedYear(on, today);
  if (because) return refused(because);
  return on > today ? refused('The date of the signature is in the future.') : [{ what: 'customer signed', on }];
}

function noticeTypedOver({ seen, ours }: NoticeQuestion): readonly Happening[] {
  const typedByUs = columns.filter(({ key, typedBy }) => typedBy === 'handoff' && sealedKeys.includes(key) && key !== 'note');
  return typedByUs.flatMap(({ key }): Happening[] => {
    const typed = seen[key];
    const stands = ours[key] ?? '';
    if (
      typed === undefined ||
      typed === stands ||
      (key === 'expectations' && ownCount.test(typed)) ||
      (key === 'clock' && ownClock.test(typed))
    )
      return [];
    const because =
      key === 'stage' ? `The stage is worked out from the evidence: ${ours.why ?? ''}` : 'Handoff fills in this column itself.';
    return [putRight(key, typed, stands, because)];
  });
}

/** What we wrote before the date or the policy went on is nobody's typing. */
const ownClock = /^(\d+ [A-Z][a-z]{2}( · due \d+ [A-Z][a-z]{2}(, overdue)?)?)?$/;
const ownCount = /^\d+ of \d+( · \d+ [a-z ]+)*$/;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-12-09` or `9 Dec 2026` that is a day of the calendar; anything that two people could read in two ways is not. */
function dateIn(text: string): DateText | null {
  const words = /^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})$/.exec(text);
  const month = months.indexOf((words?.[2] ?? '').toLowerCase()) + 1;
  const date = words ? `${words[3] ?? ''}-${twoDigits(month)}-${twoDigits(Number(words[1]))}` : text;
  return isDate(date) ? date : null;
}

/** Why a date of the calendar cannot be meant; empty where it can. */
function refusedYear(date: DateText, today: DateText): string {
  const refused = refusedDate(date, today);
  return refused ? `${refused.because} ${refused.fix}` : '';
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
