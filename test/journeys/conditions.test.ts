import { ana, ben, Company, dana, omar, priya } from './company';

const sizes = 'The customer confirms the sizes.';
const dns = 'The DNS zone is named.';

/** Dana has signed off on conditions, Omar without any, and the customer has signed. */
async function signedOnConditions(): Promise<{ readonly company: Company; readonly tdd: string }> {
  const company = new Company();
  const tdd = await company.tdd();
  company.register(tdd);
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ben, 'requestReview', { tdd });
  const { content } = company.panel(dana, 'openPanel', { tdd });
  company.panel(dana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content, conditions: [sizes, dns] });
  company.signOff(omar, tdd);
  company.type(ana, 'Signature', 'signed');
  return { company, tdd };
}

const agendaIn = (company: Company): string => company.events()[0]?.description ?? '';

const meet = (company: Company, who: string, tdd: string, text: string) =>
  company.panel(who, 'meetCondition', { tdd, text, how: 'In the call of 2 June.' });

describe('a sign-off on conditions', () => {
  it('counts as one, and shows its conditions to everybody', async () => {
    const { company, tdd } = await signedOnConditions();
    const { handoff } = company.panel(ben, 'openPanel', { tdd });
    expect([handoff?.stage, handoff?.conditions, handoff?.may.includes('meet-condition')]).toEqual([
      'Meeting booked',
      [
        { text: sizes, set: 'IE Dana Kowalski, 1 Jun', met: '' },
        { text: dns, set: 'IE Dana Kowalski, 1 Jun', met: '' },
      ],
      false,
    ]);
    expect(handoff?.history.map(({ says }) => says)).toContain(`Signed off as IE on condition that “${sizes}” and “${dns}”.`);
  });

  it('stands on the agenda until each is met', async () => {
    const { company, tdd } = await signedOnConditions();
    const before = agendaIn(company);
    meet(company, dana, tdd, sizes);
    company.workspace.advance(5);
    expect(
      [before, agendaIn(company)].map((agenda) => [sizes, dns].filter((text) => agenda.includes(`<li>${text} (Dana Kowalski, IE)</li>`))),
    ).toEqual([[sizes, dns], [dns]]);
  });

  it('holds the handoff up at its end alone, and is met when the implementation team says so', async () => {
    const { company, tdd } = await complete();
    expect(company.rows()[0]).toMatchObject({
      'TDD sign-off': 'IE: signed off · PM: signed off · 2 conditions open',
      Stage: 'Conditions open',
      'Waiting for': 'Dana Kowalski',
      Why: 'Signed off on conditions that are not met yet: The customer confirms the sizes; The DNS zone is named.',
    });
    expect([dana, omar, ben].map((who) => turnOf(company, who, tdd))).toEqual([
      ['Your turn, as implementation engineer', 'meet-condition'],
      ['Waiting for Dana Kowalski', 'meet-condition'],
      ['Waiting for Dana Kowalski'],
    ]);
    meet(company, dana, tdd, sizes);
    const { handoff } = meet(company, omar, tdd, dns);
    expect([handoff?.stage, handoff?.conditions.map(({ met }) => met)]).toEqual([
      'Complete',
      ['Met 1 Jun, said Dana Kowalski: In the call of 2 June.', 'Met 1 Jun, said Omar Haddad: In the call of 2 June.'],
    ]);
  });

  it('is exception by a lead, marked as such', async () => {
    const { company, tdd } = await complete();
    company.panel(priya, 'grantException', { tdd, for: 'conditions', reason: 'The customer insists' });
    expect(company.rows()[0]).toMatchObject({
      Stage: 'Complete',
      Why: expect.stringMatching(/^By a lead’s exception, without the sign-off conditions \(The customer insists\) and /) as string,
    });
  });

  it('is not met twice, not by pre-sales, and not without saying how', async () => {
    const { company, tdd } = await signedOnConditions();
    meet(company, dana, tdd, sizes);
    const answers = [
      company.ask(dana, 'meetCondition', { tdd, text: sizes, how: 'Again.' }),
      company.ask(ben, 'meetCondition', { tdd, text: dns, how: 'By mail.' }),
      company.ask(dana, 'meetCondition', { tdd, text: dns, how: ' ' }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code))).toEqual(['no-condition', 'not-a-reviewer', 'no-reason']);
    expect(company.panel(dana, 'openPanel', { tdd }).handoff?.conditions.map(({ met }) => met !== '')).toEqual([false, true]);
  });

  it('stays when the sign-off is withdrawn, and the next one does not double it', async () => {
    const { company, tdd } = await signedOnConditions();
    company.panel(dana, 'withdrawSignoff', { tdd, reason: 'I missed the sizes.' });
    const { content } = company.panel(dana, 'openPanel', { tdd });
    const sign = { tdd, decision: 'signed-off', note: '', section: '', content } as const;
    const { handoff } = company.panel(dana, 'signOff', { ...sign, conditions: [sizes, 'The nodes are ordered.'] });
    expect(handoff?.conditions.map(({ text }) => text)).toEqual([sizes, dns, 'The nodes are ordered.']);
  });
});

/** All the rest stands, so that only the conditions are open. */
async function complete(): Promise<{ readonly company: Company; readonly tdd: string }> {
  const { company, tdd } = await signedOnConditions();
  for (const gate of ['meeting', 'introduction', 'expectations'] as const)
    company.panel(priya, 'grantException', { tdd, for: gate, reason: 'Done before.' });
  return { company, tdd };
}

const turnOf = (company: Company, who: string, tdd: string): readonly string[] => {
  const { label, actions } = company.panel(who, 'openPanel', { tdd }).turn;
  return [label, ...actions.map(({ name }) => name)];
};
