import { ana, ben, Company, dana, omar, priya } from './company';

/** P8: one person holds two roles. */
describe('one person with two roles', () => {
  it('is invited once, and signs once for each role', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { pm: { is: 'assigned', who: dana } });
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const { handoff } = company.signOff(dana, tdd);
    company.type(ana, 'Signature', 'signed');
    expect([
      handoff?.reviewers.map(({ role, state }) => [role, state]),
      company
        .events()[0]
        ?.attendees.map(({ email }) => email)
        .filter((email) => email === dana),
    ]).toEqual([
      [
        ['IE', 'signed-off'],
        ['PM', 'signed-off'],
      ],
      [dana],
    ]);
  });

  it('does not sign alone what they wrote themselves, until the CE has asked for it again', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { pm: { is: 'none' } });
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    company.workspace.advance(5);
    company.edit(dana, tdd, '64 GB', '128 GB');
    const { content } = company.panel(dana, 'openPanel', { tdd });
    const sign = { tdd, decision: 'signed-off', note: '', section: '', content } as const;
    const refused = company.ask(dana, 'signOff', sign);
    company.workspace.advance(5);
    company.panel(ben, 'requestReview', { tdd });
    const signed = company.panel(dana, 'signOff', sign).handoff?.reviewers[0]?.state;
    company.panel(dana, 'withdrawSignoff', { tdd, reason: 'Wait.' });
    expect([refused, signed, company.signOff(dana, tdd).handoff?.reviewers[0]?.state]).toEqual([
      {
        ok: false,
        refusal: {
          code: 'own-edit',
          because: 'You made the last edit to this TDD, on Mon 1 Jun 10:10, and nobody else signs it off.',
          fix: 'Ask Ben Ortiz to review the edit and request your sign-off again.',
        },
      },
      'signed-off',
      'signed-off',
    ]);
  });

  describe('the author, who is the implementation engineer too', () => {
    async function authors() {
      const company = new Company();
      const tdd = await company.tdd();
      company.register(tdd, { ie: ben, pm: { is: 'none' } });
      company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
      company.panel(ben, 'requestReview', { tdd });
      return { company, tdd };
    }

    it('never satisfies the sign-off of implementation', async () => {
      const { company, tdd } = await authors();
      const { content } = company.panel(ben, 'openPanel', { tdd });
      const refused = company.ask(ben, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content });
      const standIn = company.ask(ben, 'nameStandIn', {
        tdd,
        role: 'IE',
        who: dana,
        from: '2026-06-01',
        until: '2026-06-05',
        reason: 'Busy.',
      });
      expect([refused.ok || refused.refusal.code, standIn.ok || standIn.refusal.code, company.rows()[0]?.['Waiting for']]).toEqual([
        'author',
        'author',
        'Priya Nair',
      ]);
    });

    it('passes by a lead’s exception alone, which is marked on every view and can be withdrawn', async () => {
      const { company, tdd } = await authors();
      const grant = { tdd, for: 'IE sign-off', reason: 'A small deal; Ben builds it himself.' } as const;
      const byPeople = [ana, ben, dana].map((who) => {
        const answer = company.ask(who, 'grantException', grant);
        return answer.ok || answer.refusal.code;
      });
      const lead = company.panel(priya, 'openPanel', { tdd }).turn;
      const { handoff } = company.panel(priya, 'grantException', grant);
      const [row] = company.rows();
      const asked = company.panel(ana, 'openPanel', { tdd }).turn;
      expect({
        byPeople,
        asked: asked.detail,
        lead: [lead.label, lead.actions.map(({ name }) => name)],
        step: handoff?.steps[0],
        reviewer: handoff?.reviewers.map(({ state, says, note }) => ({ state, says, note })),
        gate: handoff?.gates[0],
        history: handoff?.history.slice(-1)[0]?.says,
        row: [row?.['Stage'], row?.['Exceptions'], row?.['TDD sign-off']],
      }).toEqual({
        byPeople: ['leads-only', 'leads-only', 'leads-only'],
        asked:
          'The handoff goes on without the IE’s sign-off, by a lead’s exception. Marking the customer as signed books the internal handoff meeting.',
        lead: ['Your turn', ['edit-team', 'grant-exception']],
        step: { name: 'Sign-off', state: 'excepted' },
        reviewer: [{ state: 'excepted', says: 'Not signed off: exception by Priya Nair, 1 Jun', note: grant.reason }],
        gate: { gate: 'IE sign-off', state: 'excepted', says: `Exception by Priya Nair, 1 Jun: ${grant.reason}` },
        history: `Granted an exception for the IE’s sign-off. ${grant.reason}`,
        row: ['Ready for signature', `IE sign-off: ${grant.reason} (Priya Nair)`, 'IE: exception, not signed off'],
      });

      const after = company.panel(priya, 'withdrawException', { tdd, for: 'IE sign-off', reason: 'Dana has time.' });
      expect([after.handoff?.stage, after.handoff?.gates[0]?.state, company.rows()[0]?.['Exceptions']]).toEqual(['In review', 'open', '']);
    });

    it('is asked for each role on its own: one exception leaves the other role open', async () => {
      const company = new Company();
      const tdd = await company.tdd();
      company.register(tdd, { ie: ben, pm: { is: 'assigned', who: omar } });
      company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
      company.panel(ben, 'requestReview', { tdd });
      const { handoff } = company.panel(priya, 'grantException', { tdd, for: 'IE sign-off', reason: 'Small deal.' });
      expect(handoff?.gates.slice(0, 2).map(({ gate, state }) => [gate, state])).toEqual([
        ['IE sign-off', 'excepted'],
        ['PM sign-off', 'open'],
      ]);
    });
  });
});
