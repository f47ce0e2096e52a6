import type { Result } from '../../src/base/result';
import { ana, ben, Company, dana, engine, goodTdd, omar, priya } from './company';
import { allOf, everyCall, outcomeOf, recorded } from './every-call';

const adi = 'adi@vendor.example';
const cai = 'cai@vendor.example';
const noa = 'noa@vendor.example';
const rae = 'rae@vendor.example';
const sam = 'sam@vendor.example';
const zoe = 'zoe@vendor.example';

let company: Company;
let tdd: string;
let fresh: string;
let world: string;

/** Signed by the customer, the review asked for, and no common time for the meeting: a state in which every call has somebody who may. */
beforeAll(async () => {
  company = new Company();
  const { workspace } = company;
  for (const email of [adi, cai, noa, rae, sam, zoe]) workspace.addAccount({ email, name: email.slice(0, 3), zone: 'Europe/Paris' });
  workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!A7:D11' },
    query: { valueInputOption: 'RAW' },
    body: { values: [noa, rae, sam, cai, adi].map((email) => [email, '', email === adi ? 'admin' : 'CE, IE', 'Europe/Paris']) },
  });
  company.setUp();
  tdd = await company.tdd();
  fresh = await company.tdd(goodTdd.replace(/## Production[^]*/, ''), 'Initech TDD.md');
  for (const document of [tdd, fresh]) {
    for (const email of [adi, noa, zoe]) company.share(document, email, 'writer');
    company.share(document, cai, 'commenter');
    company.share(document, rae, 'reader');
  }
  company.register(tdd);
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ben, 'requestReview', { tdd });
  workspace.api(dana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: { summary: 'Sabbatical', start: { dateTime: '2026-06-01T00:00:00Z' }, end: { dateTime: '2026-09-01T00:00:00Z' } },
  });
  company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
  workspace.advance(5);
  world = JSON.stringify(workspace.world);
});

/** Each question is asked of the same world. */
const again = () => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
};
beforeEach(again);

/** What everybody in People may do who can open the document, and edit it. */
const looks = { openPanel: 'ok', lookFurther: 'ok', myHandoffs: 'ok', lookAtMyCalls: 'ok', checkTdd: 'ok', checkAgain: 'ok' };
const edits = { ...looks, addProductionSection: 'ok' };
/** Nobody signed yet, nothing was let pass, nobody stands in, and the reviewer is on a sabbatical. */
const nothingYet = { withdrawSignoff: 'nothing-signed' };
/** The meeting is not booked, so it is not over; hours overlap; the customer was never invited. */
const notThatFar = {
  markHeld: 'not-over',
  markNotHeld: 'not-over',
  closePoint: 'no-point',
  recordWalkthrough: 'not-apart',
  confirmWalkthrough: 'not-your-turn',
  giveUpIntroduction: 'no-invitation',
};
/** Only the CE, or a lead, waives a finding and introduces the team; an empty introduction goes nowhere. */
const asAuthor = { waiveFinding: 'no-such-finding', bookIntroduction: 'blocked', recordIntroductionMail: 'not-an-introduction' };
const notTheAuthor = {
  waiveFinding: 'not-your-turn',
  takeBackWaiver: 'not-your-turn',
  proposeIntroductionTimes: 'not-your-turn',
  previewIntroduction: 'not-your-turn',
  bookIntroduction: 'not-your-turn',
  recordIntroductionMail: 'not-your-turn',
};
const preSales = allOf('ok', {
  ...nothingYet,
  ...notThatFar,
  signOff: 'not-a-reviewer',
  meetCondition: 'not-a-reviewer',
  markUnderstoodOtherwise: 'not-implementation',
  requestReview: 'reviewer-away',
  reopenHandoff: 'not-ended',
  showCalls: 'too-late',
  previewPmOnCall: 'too-late',
  addPmToCall: 'too-late',
  nameStandIn: 'not-your-place',
  endStandIn: 'not-your-place',
  grantException: 'leads-only',
  withdrawException: 'leads-only',
});
const noCalls = { showCalls: 'not-your-turn', previewPmOnCall: 'not-your-turn', addPmToCall: 'not-your-turn' };
const lead = {
  ...preSales,
  ...noCalls,
  ...asAuthor,
  meetCondition: 'no-condition',
  nameStandIn: 'ok',
  endStandIn: 'no-stand-in',
  grantException: 'ok',
  withdrawException: 'no-exception',
};
const places = {
  grantException: 'leads-only',
  withdrawException: 'leads-only',
  nameStandIn: 'not-your-place',
  endStandIn: 'not-your-place',
};
const reviewer = allOf('not-your-turn', {
  ...edits,
  ...nothingYet,
  ...places,
  previewTeam: 'ok',
  registerTdd: 'not-your-handoff',
  editTeam: 'ok',
  signOff: 'ok',
  meetCondition: 'no-condition',
  markUnderstoodOtherwise: 'not-begun',
  markHeld: 'not-over',
  markNotHeld: 'not-over',
  closePoint: 'no-point',
  attendeeAccess: 'ok',
  shareWithAttendees: 'ok',
  giveUpIntroduction: 'no-invitation',
});
const colleague = allOf('not-your-turn', {
  ...edits,
  ...nothingYet,
  ...places,
  previewTeam: 'not-your-handoff',
  registerTdd: 'not-your-handoff',
  editTeam: 'not-your-handoff',
  markUnderstoodOtherwise: 'not-implementation',
  signOff: 'not-a-reviewer',
  meetCondition: 'not-a-reviewer',
  markHeld: 'not-your-handoff',
  markNotHeld: 'not-your-handoff',
  closePoint: 'no-point',
  attendeeAccess: 'not-your-handoff',
  shareWithAttendees: 'not-your-handoff',
  giveUpIntroduction: 'no-invitation',
});

const people: readonly (readonly [who: string, email: string, expected: Readonly<Record<string, string>>])[] = [
  ['the AE', ana, { ...preSales, ...notTheAuthor }],
  ['the CE', ben, { ...preSales, ...asAuthor }],
  ['a lead', priya, lead],
  ['the IE', dana, { ...reviewer, nameStandIn: 'ok', endStandIn: 'no-stand-in', confirmWalkthrough: 'no-walkthrough' }],
  ['the PM', omar, { ...reviewer, recordPlan: 'ok' }],
  ['a colleague without a role here', noa, colleague],
  ['somebody who may only read the TDD', rae, { ...colleague, addProductionSection: 'cannot-edit' }],
  ['somebody who may only comment on the TDD', cai, { ...colleague, addProductionSection: 'cannot-edit' }],
  ['an admin', adi, colleague],
  [
    'the engine account',
    engine,
    allOf('not-in-people', { checkTdd: 'ok', registerTdd: 'document-closed', addProductionSection: 'document-closed' }),
  ],
  ['somebody the TDD is not shared with', sam, allOf('document-closed')],
  ['somebody who is not in People', zoe, allOf('closed', { checkTdd: 'ok' })],
];

describe('who may what', () => {
  it.each(people)('%s', (_, email, expected) => {
    const panel = company.panel(ben, 'openPanel', { tdd });
    const inputs = {
      ...everyCall(tdd),
      registerTdd: everyCall(fresh).registerTdd,
      addProductionSection: { tdd: fresh },
      signOff: { ...everyCall(tdd).signOff, content: panel.content },
      chooseTime: { tdd, start: panel.handoff?.meeting.choices[0]?.start },
    };
    const came = Object.entries(inputs).map(([name, input]) => {
      again();
      return [name, outcomeOf(company, email, name, input)];
    });
    expect(Object.fromEntries(came)).toEqual(expected);
  });

  it('whom Google does not name does nothing', () => {
    const before = recorded(company);
    Object.assign(company.workspace.world.accounts[ben] ?? {}, { unnamed: true });
    const codes = Object.entries(everyCall(tdd)).map(([name, input]) => {
      const answer = company.workspace.run(ben, 'rpc', [name, input]) as Result<unknown>;
      return [name, answer.ok ? 'ok' : answer.refusal.code];
    });
    expect(Object.fromEntries(codes)).toEqual(allOf('no-account', { checkTdd: 'ok' }));
    expect(recorded(company)).toEqual(before);
  });

  it('people outside the company do not reach it', () => {
    expect(() => company.workspace.run('carla@globex.example', 'rpc', ['openPanel', { tdd }])).toThrow('outside the company');
  });
});

describe('a forged input', () => {
  it.each(Object.entries(everyCall('')))('%s takes nobody’s word for who asks', (name, input) => {
    const before = recorded(company);
    expect([
      outcomeOf(company, noa, name, { ...input, by: ana }),
      outcomeOf(company, noa, name, { ...input, viewer: ana }),
      recorded(company),
    ]).toEqual(['bad-input', 'bad-input', before]);
  });
});

describe('what triggers start', () => {
  const told = (who: string) => ({
    ok: false,
    refusal: {
      code: 'engine-only',
      because: `Only ${engine} can run this; it was started as ${who}.`,
      fix: 'There is nothing you need to do: its triggers start it.',
    },
  });
  const forgedEdit = { range: { getRow: 2, getNumRows: 1 }, user: { email: ana } };

  it.each([
    ['onSweep', []],
    ['onCalendarChange', []],
    ['onTrackerEdit', [forgedEdit]],
  ])('%s does nothing for a person who names it', (name, args) => {
    const before = [recorded(company), company.workspace.world.script.properties];
    const answers = [ana, priya, noa].map((who) => company.workspace.run(who, name, args));
    const { logs } = company.workspace.world.script.executions.slice(-1)[0] ?? { logs: [] };
    expect([answers, [recorded(company), company.workspace.world.script.properties], JSON.stringify(logs).includes('Only')]).toEqual([
      [ana, priya, noa].map(told),
      before,
      true,
    ]);
  });

  it('setUp is for the account that ran it first', () => {
    expect(company.workspace.run(priya, 'setUp')).toEqual({
      ok: false,
      refusal: {
        code: 'not-the-engine',
        because: `Handoff was set up by ${engine}; you are signed in as ${priya}.`,
        fix: 'Run Set up again as that account.',
      },
    });
  });

  it('setUp is first run by an account that may edit the script project', () => {
    company.workspace.world.script.properties = {};
    expect((company.workspace.run(priya, 'setUp') as { refusal: { code: string } }).refusal.code).toBe('not-an-owner');
  });
});
