import type { CallInput } from '../../src/rpc/contract';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { ana, ben, Company, dana, engine, omar, priya } from './company';
import { sealedRecord } from '../../src/tracker/sealed-record';

const timeline = 'Deployment Timeline';
const scope = 'Scope and Timeline Sign-Off';

type Entry = CallInput<'recordExpectation'>['entry'];
const told = { contact: 'Carla Reyes', on: '2026-06-01', where: 'call', evidence: '' } as const;
const set: Entry = { is: 'set', teller: ana, told, agreed: null, note: '' };

/** P12: what the customer was told is known before the handoff, and “that is not what the salesperson told us” reaches the salesperson. */
describe('the expectations', () => {
  const record = (company: Company, tdd: string, name: string, entry: Entry = set, who = ana): PanelView =>
    company.panel(who, 'recordExpectation', { tdd, name, entry });
  const item = (panel: PanelView, name: string) => panel.handoff?.expectations.items.find((other) => other.name === name);

  it('are set one by one by AE and CE, who told whom, when and where', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    const before = company.register(tdd).handoff?.expectations;
    expect([before?.figure, before?.state, company.rows()[0]?.Expectations]).toEqual(['0 of 8 · 8 due', 'due', '0 of 8 · 8 due']);

    const after = record(company, tdd, timeline);
    expect(item(after, timeline)).toMatchObject({
      state: 'set',
      says: 'Set',
      told: [{ says: 'Ana Silva told Carla Reyes on 1 Jun, in a call.', evidence: '' }],
      recorded: 'Recorded by Ana Silva on 1 Jun',
    });
    for (const { name } of after.handoff?.expectations.items ?? [])
      if (name !== timeline && name !== scope) record(company, tdd, name, { is: 'not-applicable', note: 'A pilot.' }, ben);
    const asked = record(company, tdd, scope, { ...set, teller: ben }, ben);
    expect([asked.handoff?.expectations.figure, item(asked, scope)?.says]).toEqual([
      '7 of 8 · 1 due',
      'Told, not agreed yet, due since 29 May',
    ]);

    const agreed = { ...told, where: 'mail', evidence: 'https://mail.vendor.example/scope' } as const;
    const done = record(company, tdd, scope, { ...set, agreed }, priya);
    expect([done.handoff?.expectations.figure, done.handoff?.expectations.state, item(done, scope)?.told[1]]).toEqual([
      '8 of 8',
      'done',
      { says: 'Carla Reyes agreed on 1 Jun, by e-mail.', evidence: 'https://mail.vendor.example/scope' },
    ]);
    expect(company.rows()[0]?.Expectations).toBe('8 of 8');
    expect(done.handoff?.history[done.handoff.history.length - 1]?.says).toBe(
      `Recorded “${scope}”: ${ana} told Carla Reyes on 2026-06-01 in a call. Carla Reyes agreed on 2026-06-01 by e-mail.`,
    );
  });

  it('become due in the tracker by themselves, and nobody is told that they typed it', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { closeDate: '2026-06-16' });
    expect(company.rows()[0]?.Expectations).toBe('0 of 8');
    company.workspace.closeFor(24 * 60);
    expect(company.rows()[0]).toMatchObject({ Expectations: '0 of 8 · 8 due', 'Handoff says': '' });
  });

  it('are on the agenda as long as they are missing', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    record(company, tdd, timeline);
    company.type(ana, 'Signature', 'signed');
    const description = company.events()[0]?.description ?? '';
    expect([
      description.includes(
        '<b>Expectations not yet set</b><ul><li>Meeting Cadence with Customer Leadership and Project Team Members (AE)</li>',
      ),
      description.includes(timeline),
    ]).toEqual([true, false]);
  });

  it('are corrected by implementation once the meeting has begun, and pre-sales sees it until they answer', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    record(company, tdd, timeline);
    const otherwise = { tdd, name: timeline, words: 'They expect the first node on Monday.' };
    expect(company.ask(dana, 'markUnderstoodOtherwise', otherwise)).toMatchObject({ ok: false, refusal: { code: 'not-begun' } });
    company.type(ana, 'Signature', 'signed');
    expect(company.panel(dana, 'openPanel', { tdd }).handoff?.may.includes('mark-understood-otherwise')).toBe(false);

    expect(company.events()[0]?.start.dateTime).toBe('2026-06-01T13:00:00Z');
    company.workspace.advance(5 * 60);
    company.panel(omar, 'markUnderstoodOtherwise', otherwise);

    const seen = company.panel(ana, 'openPanel', { tdd });
    expect(seen.turn).toEqual({
      tone: 'warning',
      label: 'Your turn, as account executive',
      headline: `The customer understood “${timeline}” otherwise`,
      detail: 'Omar Haddad: They expect the first node on Monday. Talk to the customer, then record the expectation again.',
      actions: [{ name: 'record-expectation', label: 'Record expectations' }],
    });
    expect(item(seen, timeline)?.otherwise).toEqual({ words: 'They expect the first node on Monday.', says: 'Omar Haddad, 1 Jun' });
    expect(company.rows()[0]?.Expectations).toBe('0 of 8 · 7 due · 1 understood otherwise');

    const answered = record(company, tdd, timeline);
    expect([answered.turn.label, answered.turn.detail, answered.turn.actions, item(answered, timeline)?.otherwise]).toEqual([
      'Meeting booked',
      'The customer has signed, the TDD is signed off, and the internal handoff meeting is booked. 7 expectations are due, 5 of them yours: tell Globex, then record it.',
      [{ name: 'record-expectation', label: 'Record expectations' }],
      null,
    ]);
  });

  it('are recorded by AE, CE and leads alone, and understood otherwise by IE and PM alone', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    company.workspace.closeFor(24 * 60);
    const codes = (who: string) => {
      const answers = [
        company.ask(who, 'recordExpectation', { tdd, name: timeline, entry: set }),
        company.ask(who, 'markUnderstoodOtherwise', { tdd, name: timeline, words: 'In one week.' }),
      ];
      return answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
    };
    expect(Object.fromEntries([ana, ben, priya, dana, omar, engine].map((who) => [who, codes(who)]))).toEqual({
      [ana]: ['ok', 'not-implementation'],
      [ben]: ['ok', 'not-implementation'],
      [priya]: ['ok', 'not-implementation'],
      [dana]: ['not-your-turn', 'ok'],
      [omar]: ['not-your-turn', 'ok'],
      [engine]: ['not-in-people', 'not-in-people'],
    });
  });

  it('refuse ticks without evidence, other names and other shapes', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    const code = (name: string, entry: unknown) => {
      const answer = company.ask(ana, 'recordExpectation', { tdd, name, entry } as CallInput<'recordExpectation'>);
      return answer.ok ? 'ok' : answer.refusal.code;
    };
    expect([
      code('Team Lunch', set),
      code(timeline, { ...set, told: { ...told, contact: ' ' } }),
      code(timeline, { ...set, told: { ...told, on: '2026-06-02' } }),
      code(timeline, { ...set, teller: 'carla@globex.example' }),
      code(timeline, { is: 'not-applicable', note: '' }),
      code(timeline, { is: 'done' }),
      code(timeline, { ...set, by: dana }),
    ]).toEqual(['unknown-expectation', 'no-contact', 'future-date', 'unknown-teller', 'no-reason', 'bad-input', 'bad-input']);
  });

  it('are those of the Policy tab', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Policy!A1:B100' },
    }) as { values?: string[][] };
    const place = (setting: string) => values.findIndex(([first]) => first === setting) + 1;
    for (const [setting, value] of [
      ['Expectations', 'Deployment Timeline (CE)\nTeam Lunch (AE, customer agrees)'],
      ['Expectations due', '1'],
      [`Words: ${timeline}`, 'Ask implementation for dates.'],
    ] as const)
      company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
        path: { spreadsheetId: company.tracker, range: `Policy!B${String(place(setting))}` },
        query: { valueInputOption: 'RAW' },
        body: { values: [[value]] },
      });
    const { expectations } = company.panel(ana, 'openPanel', { tdd }).handoff ?? {};
    expect([
      expectations?.figure,
      ...(expectations?.items ?? []).map(({ name, owner, says, words, agreement }) => [name, owner, says, words, agreement]),
    ]).toEqual([
      '0 of 2',
      [timeline, 'CE', 'Not set yet, due 11 Jun', 'Ask implementation for dates.', false],
      ['Team Lunch', 'AE', 'Not set yet, due 11 Jun', '', true],
    ]);
  });

  it('outlive a record that was broken by hand, and records from before they existed', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    record(company, tdd, timeline);
    company.type(engine, 'Record', '{"broken');
    company.workspace.advance(5);
    expect(item(company.panel(ana, 'openPanel', { tdd }), timeline)?.state).toBe('set');

    const { expectations, ...old } = JSON.parse(company.rows()[0]?.Record?.slice(33) ?? '') as { expectations: unknown };
    expect(expectations).toHaveLength(1);
    company.overwrite(engine, 'Record', sealedRecord(JSON.stringify(old), company.workspace.world.script.properties['sealKey'] ?? ''));
    expect(company.panel(ana, 'openPanel', { tdd }).handoff?.expectations.figure).toBe('0 of 8 · 8 due');
  });
});
