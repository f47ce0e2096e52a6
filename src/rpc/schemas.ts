import * as v from 'valibot';
import { oneLine } from '../base/one-line';
import { planStates } from '../handoff/customer-calls';
import { contactRoles } from '../handoff/introduction';
import { gates } from '../handoff/exception';
import type { CallInput, CallName } from './contract';

/** Longer texts than this are no remark and no name. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `at most ${String(most)} characters`));

/** A name, or another text of one line. */
const line = (most: number) => v.pipe(text(most), v.transform(oneLine));

/** A Drive file id, or nothing for the open document. */
const tdd = v.pipe(v.string(), v.regex(/^[\w-]{0,200}$/, 'a document id'));
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s@<>"]{1,100}@[^\s@<>"]{1,150}$/, 'an e-mail address'));
const dateText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2026-12-09'));
/** An instant, or a place among others. */
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'zero or more'));
const production = v.picklist(['yes', 'no', 'undecided']);
const reason = text(2000);
const gate = v.picklist(gates);
const reviewerRole = v.picklist(['IE', 'PM']);
/** A calendar event's; one of a series ends with its moment. */
const eventId = v.pipe(v.string(), v.regex(/^[\w-]{1,1100}$/, 'the id of an event'));
const onlyTdd = v.strictObject({ tdd });

const details = v.strictObject({
  tdd,
  customer: line(200),
  opportunity: v.optional(line(200)),
  ae: email,
  ce: email,
  ie: v.nullable(email),
  pm: v.variant('is', [
    v.strictObject({ is: v.literal('assigned'), who: email }),
    v.strictObject({ is: v.literal('none') }),
    v.strictObject({ is: v.literal('undecided') }),
  ]),
  closeDate: v.nullable(dateText),
});

const told = v.strictObject({ contact: line(200), on: dateText, where: v.picklist(['call', 'mail', 'document']), evidence: text(500) });

const contacts = v.pipe(
  v.array(v.strictObject({ email, name: line(120), role: v.picklist(contactRoles), zone: v.nullable(text(60)) })),
  v.maxLength(20, 'at most 20 contacts'),
);
const emails = v.pipe(v.array(email), v.maxLength(40, 'at most 40 addresses'));
const sectionNames = v.pipe(v.array(text(500)), v.maxLength(200, 'at most 200 sections'));
const points = v.pipe(v.array(v.strictObject({ text: text(300), owner: email })), v.maxLength(20, 'at most 20 open points'));
const draft = {
  tdd,
  how: v.picklist(['meeting', 'e-mail']),
  start: v.nullable(count),
  contacts: emails,
  also: emails,
  subject: line(300),
  text: text(5000),
  reason: text(500),
};

const finding = v.strictObject({ rule: text(60), section: v.nullable(text(1000)), message: text(2000) });

/** What each call takes, checked at the door; anything else is refused with the path of what is wrong. */
export const schemas = {
  openPanel: onlyTdd,
  lookFurther: onlyTdd,
  myHandoffs: v.strictObject({}),
  lookAtMyCalls: v.strictObject({}),
  checkTdd: v.strictObject({ tdd, production }),
  registerTdd: details,
  previewTeam: details,
  editTeam: details,
  checkAgain: onlyTdd,
  waiveFinding: v.strictObject({ tdd, finding, reason: text(500) }),
  takeBackWaiver: v.strictObject({ tdd, finding }),
  declareProduction: v.strictObject({ tdd, answer: production }),
  addProductionSection: onlyTdd,
  requestReview: v.strictObject({ tdd, anyway: v.optional(v.boolean()) }),
  signOff: v.strictObject({
    tdd,
    decision: v.picklist(['signed-off', 'asked-for-changes']),
    note: text(2000),
    section: text(300),
    content: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'the fingerprint that the panel showed')),
    conditions: v.optional(v.pipe(v.array(text(300)), v.maxLength(10, 'at most 10 conditions'))),
  }),
  meetCondition: v.strictObject({ tdd, text: text(300), how: reason }),
  withdrawSignoff: v.strictObject({ tdd, reason }),
  nameStandIn: v.strictObject({ tdd, role: reviewerRole, who: email, from: dateText, until: dateText, reason }),
  endStandIn: v.strictObject({ tdd, role: reviewerRole }),
  grantException: v.strictObject({ tdd, for: gate, reason }),
  withdrawException: v.strictObject({ tdd, for: gate, reason }),
  endHandoff: v.strictObject({ tdd, is: v.picklist(['no implementation needed', 'not selected']), reason }),
  reopenHandoff: v.strictObject({ tdd, reason }),
  markSigned: v.strictObject({ tdd, on: dateText }),
  takeBackSignature: v.strictObject({ tdd, reason: v.picklist(['slipped', 'lost', 'on hold']), note: text(2000) }),
  chooseTime: v.strictObject({ tdd, start: count }),
  bookAgain: onlyTdd,
  markHeld: v.strictObject({ tdd, came: emails, sections: sectionNames, points }),
  markNotHeld: v.strictObject({ tdd, because: reason }),
  closePoint: v.strictObject({ tdd, text: text(300) }),
  recordWalkthrough: v.strictObject({ tdd, link: text(500), on: dateText }),
  confirmWalkthrough: v.strictObject({ tdd, sections: sectionNames, points }),
  attendeeAccess: onlyTdd,
  shareWithAttendees: v.strictObject({ tdd, who: emails }),
  recordExpectation: v.strictObject({
    tdd,
    name: text(150),
    entry: v.variant('is', [
      v.strictObject({ is: v.literal('set'), teller: email, told, agreed: v.nullable(told), note: text(500) }),
      v.strictObject({ is: v.literal('not-applicable'), note: text(500) }),
    ]),
  }),
  markUnderstoodOtherwise: v.strictObject({ tdd, name: text(150), words: text(500) }),
  showCalls: v.strictObject({ tdd, show: v.boolean() }),
  previewPmOnCall: v.strictObject({ tdd, eventId }),
  addPmToCall: v.strictObject({ tdd, eventId, mark: text(100) }),
  recordPlan: v.strictObject({ tdd, is: v.picklist(planStates), link: text(500) }),
  saveContacts: v.strictObject({ tdd, contacts, domains: v.pipe(v.array(text(150)), v.maxLength(20, 'at most 20 domains')) }),
  proposeIntroductionTimes: v.strictObject({ tdd, contacts: emails }),
  previewIntroduction: v.strictObject(draft),
  bookIntroduction: v.strictObject({
    ...draft,
    mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'the mark of the preview')),
    anyway: v.boolean(),
  }),
  recordIntroductionMail: v.strictObject({ tdd, on: dateText, recipients: emails, reason: text(500), asSent: v.boolean() }),
  giveUpIntroduction: onlyTdd,
  jump: v.strictObject({ tabId: text(100), child: count }),
} satisfies { readonly [Name in CallName]: v.GenericSchema<unknown, CallInput<Name>> };
