import { ana, ben, Company, dana, globex, priya } from './company';

/** What Google tells guests of events. */
const told = (company: Company) => company.workspace.world.outbox.filter(({ kind }) => kind !== 'mail');

/** P7: a deal is un-signed, slips or is lost after the meeting was booked. */
describe('a deal that is not signed after all', () => {
  it.each(['slipped', 'on hold', 'lost'] as const)('%s: the meeting is cancelled, no clock runs, nothing is forgotten', async (reason) => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const booked = company.events().length;
    company.panel(ana, 'takeBackSignature', { tdd, reason, note: 'Budget freeze.' });
    company.workspace.advance(5);
    const { handoff } = company.panel(ana, 'openPanel', { tdd });
    const [row] = company.rows();
    expect({
      events: [booked, company.events().length],
      told: told(company)
        .slice(-1)
        .map(({ kind, subject, body }) => [
          kind,
          subject.includes('Handoff: Globex'),
          body.includes(`taken back: ${reason}. Budget freeze.`),
        ]),
      clock: [handoff?.clock, row?.['Since / due']],
      signoffs: handoff?.reviewers.map(({ state }) => state),
      history: handoff?.history.map(({ says }) => says).filter((says) => /ignature|signed on|meeting/.test(says)),
    }).toEqual({
      events: [1, 0],
      told: [['cancellation', true, true]],
      clock: [null, '1 Jun'],
      signoffs: ['signed-off', 'signed-off'],
      history: [
        'Marked the customer as signed on 2026-06-01.',
        'Booked the internal handoff meeting.',
        `Took the signature back: ${reason}. Budget freeze.`,
        `The meeting is cancelled: The signature was taken back: ${reason}.`,
      ],
    });
  });

  it('asks for another close date when it slipped, by which expectations are due; on hold, none are', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    const shown = (reason: 'slipped' | 'on hold') => {
      const { turn, handoff } = company.panel(ana, 'takeBackSignature', { tdd, reason, note: '' });
      return [turn.detail, handoff?.expectations.state];
    };
    const slipped = shown('slipped');
    const moved = company.panel(ana, 'editTeam', { tdd, ...globex, closeDate: '2026-09-30' }).handoff?.expectations.state;
    expect({ slipped, moved, onHold: shown('on hold') }).toEqual({
      slipped: [
        'When the customer signs, mark it as signed: one new meeting is booked then. If the close date (12 Jun) has moved, change it under “Team”: expectations are due by it. Omar Haddad has not been on any call with Globex that Handoff knows of, and the close date is 12 Jun. Add Omar Haddad to the next call, or set one up. 8 expectations are due, 6 of them yours: tell Globex, then record it.',
        'due',
      ],
      moved: 'open',
      onHold: ['When the customer signs, mark it as signed: one new meeting is booked then.', 'open'],
    });
  });

  it('leaves the reason to colleagues: an event to which a customer was asked does not tell it', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const [event] = company.events();
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { attendees: [...(event?.attendees ?? []), { email: 'carla@globex.example' }] },
    });
    company.panel(ana, 'takeBackSignature', { tdd, reason: 'lost', note: 'They cannot pay.' });
    company.workspace.advance(5);
    const calendar = JSON.stringify(company.workspace.world.calendar);
    expect([company.events().length, calendar.includes('They cannot pay')]).toEqual([0, false]);
  });

  it.each(['takeBackSignature', 'endHandoff'] as const)(
    '%s right after another time was asked for leaves no meeting in the calendar',
    async (how) => {
      const company = new Company();
      const tdd = await company.signedOff();
      company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
      company.workspace.advance(5);
      company.panel(ana, 'bookAgain', { tdd });
      if (how === 'takeBackSignature') company.panel(ana, how, { tdd, reason: 'slipped', note: '' });
      else company.panel(ana, how, { tdd, is: 'not selected', reason: 'A rival won.' });
      company.workspace.advance(5);
      const history = company.panel(ana, 'openPanel', { tdd }).handoff?.history.length;
      company.workspace.advance(10);
      expect([company.events().length, company.panel(ana, 'openPanel', { tdd }).handoff?.history.length]).toEqual([0, history]);
    },
  );

  it('that slipped is lost in the end, in the panel or the tracker, and still has no meeting', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    for (const happens of ['signed', 'slipped', 'on hold']) company.type(ana, 'Signature', happens);
    const stages = [company.rows()[0]?.Stage];
    stages.push(company.panel(ana, 'takeBackSignature', { tdd, reason: 'lost', note: '' }).handoff?.stage);
    const again = company.ask(ana, 'takeBackSignature', { tdd, reason: 'lost', note: '' });
    company.workspace.advance(5);
    expect([stages, again.ok, company.events().length]).toEqual([['On hold', 'Lost'], false, 0]);
  });

  it('signed again after all, it has one new meeting', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    for (const happens of ['signed', 'slipped', 'signed', 'lost', 'signed']) company.type(ana, 'Signature', happens);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) company.workspace.advance(5);
    expect([company.events().length, company.panel(ana, 'openPanel', { tdd }).handoff?.stage]).toEqual([1, 'Meeting booked']);
  });
});

describe('a handoff that does not become a project', () => {
  it.each([
    ['no implementation needed', 'No implementation needed'],
    ['not selected', 'Not selected'],
  ] as const)('ends as “%s” with a reason, waits for nobody, and can be reopened', async (is, stage) => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const refused = [
      company.ask(dana, 'endHandoff', { tdd, is, reason: 'No.' }),
      company.ask(ana, 'endHandoff', { tdd, is, reason: ' ' }),
    ].map((answer) => answer.ok || answer.refusal.code);
    company.panel(ben, 'endHandoff', { tdd, is, reason: 'Decided on 1 June.' });
    company.workspace.advance(5);
    const [row] = company.rows();
    const ended = company.panel(ana, 'openPanel', { tdd });
    const events = company.events().length;
    const meanwhile = company.ask(ana, 'bookAgain', { tdd });
    company.panel(ana, 'reopenHandoff', { tdd, reason: 'They came back.' });
    company.workspace.advance(5);
    expect({
      refused,
      row: [row?.['Stage'], row?.['Waiting for'], row?.['Why'], row?.['Since / due']],
      ended: [ended.handoff?.ended, ended.turn.actions.map(({ name }) => name), ended.handoff?.may, events],
      meanwhile: meanwhile.ok || meanwhile.refusal.code,
      reopened: [company.rows()[0]?.['Stage'], company.events().length],
    }).toEqual({
      refused: ['not-your-turn', 'no-reason'],
      row: [stage, '', 'Decided on 1 June.', '1 Jun'],
      ended: [`Ended 1 Jun by Ben Ortiz: ${is}. Decided on 1 June.`, ['reopen-handoff'], ['reopen-handoff'], 0],
      meanwhile: 'ended',
      reopened: ['Meeting booked', 1],
    });
  });
});

describe('a complete handoff', () => {
  it('is complete only when each gate stands or a lead let it pass', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    const open = company.panel(ana, 'openPanel', { tdd }).handoff?.gates.map(({ gate, state }) => [gate, state]);
    const stages = (['meeting', 'introduction', 'expectations'] as const).map(
      (gate) => company.panel(priya, 'grantException', { tdd, for: gate, reason: `Globex knows: ${gate}.` }).handoff?.stage,
    );
    const { turn } = company.panel(ben, 'openPanel', { tdd });
    expect({ open, stages, turn, needless: company.ask(priya, 'grantException', { tdd, for: 'signature', reason: 'x' }).ok }).toEqual({
      open: [
        ['IE sign-off', 'stands'],
        ['PM sign-off', 'stands'],
        ['signature', 'stands'],
        ['meeting', 'open'],
        ['introduction', 'open'],
        ['expectations', 'open'],
      ],
      stages: ['Introduction open', 'Expectations open', 'Complete'],
      turn: {
        tone: 'warning',
        label: 'Complete',
        headline: 'Globex is with implementation',
        detail:
          'By a lead’s exception, without the internal handoff meeting (Globex knows: meeting) and the introduction (Globex knows: introduction) and the expectations (Globex knows: expectations).',
        actions: [],
      },
      needless: false,
    });
  });
});
