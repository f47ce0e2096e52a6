import type { CallInput } from '../../src/rpc/contract';
import { carla, contacts, draftOf, previewOf, timesFor } from '../journeys/introduced';
import { ana, ben, type Company, dana, engine, omar, priya, globex } from '../journeys/company';
import * as begin from './begin';
import { asks, does, type Journey, runs } from './journey';

const deployment = 'Deployment Timeline';

export const eventOf = (company: Company): string => company.events()[0]?.id ?? '';

export const deleteRow = (company: Company, row: number): unknown =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [{ deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }] },
  });

const removeTab = (sheetId: number) => (company: Company) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [{ deleteSheet: { sheetId } }] },
  });

const enlarge = (company: Company, tdd: string) => {
  company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
};

function decline(company: Company): (there: Company) => void {
  const path = { calendarId: ben, eventId: eventOf(company) };
  const { attendees } = company.workspace.api(ben, 'calendar.events.get', { path }) as { attendees: { email: string }[] };
  const answers = attendees.map((guest) => (guest.email === ben ? { ...guest, responseStatus: 'declined' } : guest));
  return ({ workspace }) => {
    workspace.api(ben, 'calendar.events.patch', { path, body: { attendees: answers } });
  };
}

const standIn = { role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' } as const;
const account = { came: [ana, ben, dana], sections: [], points: [{ text: 'DNS', owner: dana }] };

function findingIn(company: Company, tdd: string): CallInput<'takeBackWaiver'>['finding'] {
  const [finding] = company.panel(ben, 'openPanel', { tdd }).findings.filter(({ severity }) => severity !== 'block');
  if (!finding) throw new Error('There is nothing to waive.');
  return { rule: finding.rule, section: finding.section, message: finding.message };
}

const shown = (company: Company, tdd: string): string => company.panel(dana, 'openPanel', { tdd }).content;

/** Everything that changes something: each call of the panel, each trigger, and what people do at Google. */
export const journeys: readonly Journey[] = [
  runs('set up', begin.unregistered, { who: engine, starts: 'setUp' }),
  runs('set up for the first time', begin.unregistered, {
    who: engine,
    starts: 'setUp',
    after: ({ workspace }) => {
      workspace.world.script.properties = {};
      workspace.world.script.triggers = [];
    },
  }),
  runs('repair: the Health tab was removed', begin.registered, { who: engine, starts: 'setUp', after: removeTab(105) }),
  runs('repair: the Handoffs tab was removed', begin.registered, { who: engine, starts: 'setUp', after: removeTab(101) }),
  runs('sweep', begin.signedOff, { who: engine, starts: 'onSweep' }),
  runs('sweep after an edit', begin.signedOff, { who: engine, starts: 'onSweep', after: enlarge }),
  runs('sweep after a row was deleted', begin.twoHandoffs, { who: engine, starts: 'onSweep', after: (company) => deleteRow(company, 1) }),
  runs('book by the sweep', begin.signed, { who: engine, starts: 'onSweep' }),
  asks('register', begin.unregistered, { who: ben, call: 'registerTdd', input: (_, tdd) => ({ tdd, ...globex }) }),
  asks('open the panel', begin.signedOff, { who: ana, call: 'openPanel', input: (_, tdd) => ({ tdd }) }),
  asks('look further after an edit', begin.signedOff, {
    who: dana,
    call: 'lookFurther',
    input: (company, tdd) => {
      enlarge(company, tdd);
      return { tdd };
    },
  }),
  asks('check again', begin.declared, { who: ben, call: 'checkAgain', input: (_, tdd) => ({ tdd }) }),
  asks('waive a finding', begin.declared, {
    who: ben,
    call: 'waiveFinding',
    input: (company, tdd) => ({ tdd, finding: findingIn(company, tdd), reason: 'Standard deployment.' }),
  }),
  asks('take a waiver back', begin.declared, {
    who: ben,
    call: 'takeBackWaiver',
    input: (company, tdd) => {
      const finding = findingIn(company, tdd);
      company.panel(ben, 'waiveFinding', { tdd, finding, reason: 'Standard deployment.' });
      return { tdd, finding };
    },
  }),
  asks('declare', begin.registered, { who: ben, call: 'declareProduction', input: (_, tdd) => ({ tdd, answer: 'yes' }) }),
  asks('add the production section', begin.bare, { who: ben, call: 'addProductionSection', input: (_, tdd) => ({ tdd }) }),
  asks('ask for the review', begin.declared, { who: ben, call: 'requestReview', input: (_, tdd) => ({ tdd }) }),
  asks('sign off', begin.asked, {
    who: dana,
    call: 'signOff',
    input: (company, tdd) => ({ tdd, decision: 'signed-off', note: '', section: '', content: shown(company, tdd) }),
  }),
  asks('ask for changes', begin.asked, {
    who: dana,
    call: 'signOff',
    input: (company, tdd) => ({ tdd, decision: 'asked-for-changes', note: 'Sizes.', section: '', content: shown(company, tdd) }),
  }),
  asks('sign off on a condition', begin.asked, {
    who: dana,
    call: 'signOff',
    input: (company, tdd) => ({
      ...{ tdd, decision: 'signed-off', note: '', section: '', content: shown(company, tdd) },
      conditions: ['DNS is named.'],
    }),
  }),
  asks('a condition is met', begin.onCondition, {
    who: dana,
    call: 'meetCondition',
    input: (_, tdd) => ({ tdd, text: 'DNS is named.', how: 'In the call.' }),
  }),
  asks('withdraw a sign-off', begin.signedOff, {
    who: dana,
    call: 'withdrawSignoff',
    input: (_, tdd) => ({ tdd, reason: 'I missed the sizes.' }),
  }),
  asks('name a stand-in', begin.asked, { who: dana, call: 'nameStandIn', input: (_, tdd) => ({ tdd, ...standIn }) }),
  asks('end a stand-in', begin.stoodIn, { who: dana, call: 'endStandIn', input: (_, tdd) => ({ tdd, role: 'IE' }) }),
  does('mark signed in the tracker', begin.signedOff, () => (company) => {
    company.type(ana, 'Signature', 'signed');
  }),
  asks('mark signed in the sidebar', begin.signedOff, { who: ana, call: 'markSigned', input: (_, tdd) => ({ tdd, on: '2026-06-01' }) }),
  does('move the meeting', begin.booked, (company) => {
    const path = { calendarId: ana, eventId: eventOf(company) };
    const body = { start: { dateTime: '2026-06-02T13:00:00Z' }, end: { dateTime: '2026-06-02T13:45:00Z' } };
    return ({ workspace }) => {
      workspace.api(ana, 'calendar.events.patch', { path, body });
    };
  }),
  does('decline the meeting', begin.booked, decline),
  does('cancel the meeting in the calendar', begin.booked, (company) => {
    const path = { calendarId: company.calendar, eventId: eventOf(company) };
    return ({ workspace }) => {
      workspace.api(engine, 'calendar.events.delete', { path });
    };
  }),
  asks('look for another time', begin.booked, { who: ana, call: 'bookAgain', input: (_, tdd) => ({ tdd }) }),
  asks('choose a time', begin.noTime, {
    who: ana,
    call: 'chooseTime',
    input: (company, tdd) => ({ tdd, start: company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.choices[0]?.start ?? 0 }),
  }),
  asks('take the signature back in the sidebar', begin.booked, {
    who: ana,
    call: 'takeBackSignature',
    input: (_, tdd) => ({ tdd, reason: 'slipped', note: 'Budget.' }),
  }),
  does('take the signature back in the tracker', begin.booked, () => (company) => {
    company.type(ana, 'Signature', 'slipped');
  }),
  does('sign again after slipping', begin.slipped, () => (company) => {
    company.type(ana, 'Signature', 'signed');
  }),
  asks('change the IE in the sidebar', begin.booked, {
    who: ben,
    call: 'editTeam',
    input: (_, tdd) => ({ tdd, ...globex, ie: priya }),
  }),
  does('change the IE in the tracker', begin.booked, () => (company) => {
    company.type(ana, 'IE', priya);
  }),
  asks('the meeting was held', begin.over, { who: ana, call: 'markHeld', input: (_, tdd) => ({ tdd, ...account }) }),
  asks('the meeting was not held', begin.over, { who: ana, call: 'markNotHeld', input: (_, tdd) => ({ tdd, because: 'Ill.' }) }),
  asks('close a point', begin.held, { who: dana, call: 'closePoint', input: (_, tdd) => ({ tdd, text: 'DNS' }) }),
  asks('record a walkthrough', begin.apart, {
    who: ana,
    call: 'recordWalkthrough',
    input: (_, tdd) => ({ tdd, link: 'https://video.vendor.example/globex', on: '2026-06-01' }),
  }),
  asks('confirm a walkthrough', begin.walked, {
    who: dana,
    call: 'confirmWalkthrough',
    input: (_, tdd) => ({ tdd, sections: ['Background'], points: [] }),
  }),
  asks('share with attendees', begin.booked, { who: ben, call: 'shareWithAttendees', input: (_, tdd) => ({ tdd, who: [dana] }) }),
  asks('record an expectation', begin.declared, {
    who: ben,
    call: 'recordExpectation',
    input: (_, tdd) => ({ tdd, name: deployment, entry: { is: 'not-applicable', note: 'They deploy themselves.' } }),
  }),
  asks('understood otherwise', begin.over, {
    who: dana,
    call: 'markUnderstoodOtherwise',
    input: (_, tdd) => ({ tdd, name: deployment, words: 'In one week.' }),
  }),
  asks('save contacts', begin.registered, {
    who: ben,
    call: 'saveContacts',
    input: (_, tdd) => ({ tdd, contacts, domains: ['globex.example'] }),
  }),
  asks('show calls', begin.withCall, { who: ana, call: 'showCalls', input: (_, tdd) => ({ tdd, show: true }) }),
  asks('look for calls from My handoffs', begin.withNewCall, { who: ana, call: 'lookAtMyCalls', input: () => ({}) }),
  asks('put the PM on a call', begin.withCall, {
    who: ana,
    call: 'addPmToCall',
    input: (company, tdd) => {
      const eventId = company.panel(ana, 'showCalls', { tdd, show: true }).handoff?.calls.ahead[0]?.eventId ?? '';
      const preview = company.workspace.run(ana, 'rpc', ['previewPmOnCall', { tdd, eventId }]) as { value: { mark: string } };
      return { tdd, eventId, mark: preview.value.mark };
    },
  }),
  asks('record the plan', begin.declared, {
    who: omar,
    call: 'recordPlan',
    input: (_, tdd) => ({ tdd, is: 'ready', link: 'https://plan.vendor.example/globex' }),
  }),
  asks('introduce in a meeting', begin.toIntroduce, {
    who: ben,
    call: 'bookIntroduction',
    input: (company, tdd) => {
      const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
      return { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true };
    },
  }),
  asks('record an introduction by e-mail', begin.toIntroduce, {
    who: ben,
    call: 'recordIntroductionMail',
    input: (_, tdd) => ({ tdd, on: '2026-06-01', recipients: [carla, dana, omar], reason: 'Asked for in writing.', asSent: true }),
  }),
  asks('cancel the introduction', begin.introduced, { who: ben, call: 'giveUpIntroduction', input: (_, tdd) => ({ tdd }) }),
  asks('grant an exception', begin.signedOff, {
    who: priya,
    call: 'grantException',
    input: (_, tdd) => ({ tdd, for: 'meeting', reason: 'They have met.' }),
  }),
  asks('withdraw an exception', begin.excepted, {
    who: priya,
    call: 'withdrawException',
    input: (_, tdd) => ({ tdd, for: 'meeting', reason: 'They have not.' }),
  }),
  asks('end the handoff', begin.booked, {
    who: ana,
    call: 'endHandoff',
    input: (_, tdd) => ({ tdd, is: 'not selected', reason: 'A rival won.' }),
  }),
  asks('reopen the handoff', begin.ended, { who: ana, call: 'reopenHandoff', input: (_, tdd) => ({ tdd, reason: 'They came back.' }) }),
];
