import type { CallInput, CallName } from '../../src/rpc/contract';
import type { Result } from '../../src/base/result';
import { ana, dana, globex, omar, type Company } from './company';

type Inputs = { readonly [Name in CallName]: CallInput<Name> };

/** A fitting input of every call, about one document. */
export function everyCall(tdd: string): Inputs {
  const details: CallInput<'registerTdd'> = { tdd, ...globex };
  const introduction = { tdd, how: 'meeting', start: null, contacts: [], also: [], subject: '', text: '', reason: '' } as const;
  return {
    openPanel: { tdd },
    lookFurther: { tdd },
    myHandoffs: {},
    lookAtMyCalls: {},
    checkTdd: { tdd, production: 'yes' },
    registerTdd: details,
    previewTeam: details,
    editTeam: details,
    checkAgain: { tdd },
    waiveFinding: { tdd, finding: { rule: 'trial-compared', section: null, message: 'x' }, reason: 'Known.' },
    takeBackWaiver: { tdd, finding: { rule: 'trial-compared', section: null, message: 'x' } },
    declareProduction: { tdd, answer: 'no' },
    addProductionSection: { tdd },
    requestReview: { tdd },
    signOff: { tdd, decision: 'signed-off', note: '', section: '', content: '0123456789abcdef' },
    meetCondition: { tdd, text: 'Sizes are confirmed.', how: 'By mail.' },
    withdrawSignoff: { tdd, reason: 'Wrong.' },
    nameStandIn: { tdd, role: 'IE', who: omar, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' },
    endStandIn: { tdd, role: 'IE' },
    grantException: { tdd, for: 'meeting', reason: 'They have met.' },
    withdrawException: { tdd, for: 'meeting', reason: 'They have not met.' },
    endHandoff: { tdd, is: 'not selected', reason: 'A rival won.' },
    reopenHandoff: { tdd, reason: 'They came back.' },
    markSigned: { tdd, on: '2026-05-29' },
    takeBackSignature: { tdd, reason: 'slipped', note: '' },
    chooseTime: { tdd, start: Date.UTC(2026, 5, 3, 9) },
    bookAgain: { tdd },
    markHeld: { tdd, came: [ana], sections: [], points: [] },
    markNotHeld: { tdd, because: 'Ill.' },
    closePoint: { tdd, text: 'DNS' },
    recordWalkthrough: { tdd, link: 'https://video.vendor.example/globex', on: '2026-05-29' },
    confirmWalkthrough: { tdd, sections: [], points: [] },
    attendeeAccess: { tdd },
    shareWithAttendees: { tdd, who: [dana] },
    recordExpectation: { tdd, name: 'Deployment Timeline', entry: { is: 'not-applicable', note: 'They deploy themselves.' } },
    markUnderstoodOtherwise: { tdd, name: 'Deployment Timeline', words: 'In one week.' },
    showCalls: { tdd, show: true },
    previewPmOnCall: { tdd, eventId: 'call1' },
    addPmToCall: { tdd, eventId: 'call1', mark: '"1"' },
    recordPlan: { tdd, is: 'ready', link: 'https://plan.vendor.example/globex' },
    saveContacts: { tdd, contacts: [], domains: ['globex.example'] },
    proposeIntroductionTimes: { tdd, contacts: [] },
    previewIntroduction: introduction,
    bookIntroduction: { ...introduction, mark: '0123456789abcdef', anyway: true },
    recordIntroductionMail: { tdd, on: '2026-05-29', recipients: [dana, omar], reason: 'Asked for in writing.', asSent: false },
    giveUpIntroduction: { tdd },
    jump: { tabId: 't.0', child: 1 },
  };
}

/** What came of a call: `ok`, or the refusal's code. An exception is let through. */
export function outcomeOf(company: Company, who: string, name: string, input: unknown): string {
  const answer = company.workspace.run(who, 'rpc', [name, input]) as Result<unknown>;
  return answer.ok ? 'ok' : answer.refusal.code;
}

/** What came of every call, one after the other. */
export function outcomes(company: Company, who: string, tdd: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(everyCall(tdd)).map(([name, input]) => [name, outcomeOf(company, who, name, input)]));
}

/** Every call but one about the open document, with the same outcome. */
export const allOf = (outcome: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.keys(everyCall('')).map((name) => [name, outcome])),
  jump: 'no-document',
  // It reads no document, so nothing that is wrong with one stops it.
  ...(outcome.includes('document') ? { myHandoffs: 'ok', lookAtMyCalls: 'ok' } : {}),
  ...others,
});

/** The sentence and the next step of a refusal. */
export function wordsOf(company: Company, who: string, name: string, input: unknown): string {
  const answer = company.workspace.run(who, 'rpc', [name, input]) as Result<unknown>;
  return answer.ok ? 'ok' : `${answer.refusal.because} ${answer.refusal.fix ?? ''}`;
}

/** All that was recorded: the rows of the handoffs, and the log. */
export function recorded(company: Company): readonly unknown[] {
  const log = company.workspace.api('handoff@vendor.example', 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Log!A1:I200' },
  }) as { values?: string[][] };
  return [company.rows(), log.values];
}
