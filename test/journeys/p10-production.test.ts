import { ana, ben, Company, dana, goodTdd, omar } from './company';

/** P10: production requirements are buried in the trial text, or stand under their heading as the template's text only. */
describe('the production section', () => {
  const withProduction = (section: string) => goodTdd.replace(/## Production[^]*/, section);
  const buried = goodTdd
    .replace(/## Production[^]*/, '')
    .replace('for six weeks.', 'for six weeks. In production the customer wants three nodes for 900 users.');
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['buried in the trial text', buried],
    ['a heading with nothing under it', withProduction('## Production requirements\n')],
    ['a heading with “TBD” under it', withProduction('## Production requirements\n\nTBD\n')],
    ['nested in the trial section', withProduction('### Production requirements\n\nThree nodes with 16 CPU each for 900 users.\n')],
  ];

  it.each(cases)('blocks the review when production differs: %s', async (_, text) => {
    const company = new Company();
    const tdd = await company.tdd(text);
    company.register(tdd);
    const panel = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect(panel.turn.tone).toBe('blocked');
    expect(company.ask(ben, 'requestReview', { tdd })).toMatchObject({ ok: false, refusal: { code: 'blocked' } });
  });

  it('blocks the review while it is not decided whether production differs', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    expect(company.register(tdd).turn.headline).toBe('Does production differ from the trial?');
    expect(company.ask(ben, 'requestReview', { tdd })).toMatchObject({ ok: false, refusal: { code: 'blocked' } });
  });

  it('offers the section where there is none, and leads into it while it is not filled', async () => {
    const company = new Company();
    const tdd = await company.tdd(buried);
    company.register(tdd);
    const { turn, handoff } = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect([turn.actions, turn.jump, handoff?.may.includes('add-production-section')]).toEqual([
      [
        { name: 'add-production-section', label: 'Add the section' },
        { name: 'declare-production', label: 'Change the answer' },
      ],
      undefined,
      true,
    ]);
    const added = company.panel(ben, 'addProductionSection', { tdd });
    expect([added.turn.jump?.section, added.turn.actions, added.handoff?.may.includes('add-production-section')]).toEqual([
      'Production requirements',
      [{ name: 'declare-production', label: 'Change the answer' }],
      false,
    ]);
  });

  it('puts sign-offs out of date when the answer changes, waits for the CE, then for the reviewers', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.closeFor(24 * 60);
    const changed = company.panel(ana, 'declareProduction', { tdd, answer: 'no' });
    const row = company.rows()[0];
    company.panel(ben, 'requestReview', { tdd });
    const again = company.rows()[0]?.['Waiting for'];
    for (const reviewer of [dana, omar]) company.signOff(reviewer, tdd);
    expect([
      [changed.turn.headline, changed.turn.detail, changed.turn.actions.map(({ name }) => name)],
      changed.handoff?.reviewers.map(({ says }) => says),
      [row?.['Stage'], row?.['Waiting for'], row?.['Why']],
      again,
      company.rows()[0]?.['Stage'],
    ]).toEqual([
      [
        'The sign-off of Dana Kowalski and Omar Haddad is out of date',
        'Changed by Ana Silva on 2 Jun: Whether production differs. Everything else still counts as signed off.',
        ['request-again'],
      ],
      ['Out of date since 2 Jun: Whether production differs', 'Out of date since 2 Jun: Whether production differs'],
      ['Sign-off out of date', 'Ben Ortiz', 'Changed since it was signed off: Whether production differs.'],
      'Dana Kowalski, Omar Haddad',
      'Ready for signature',
    ]);
  });

  it('lets sign-offs stand again when the answer is set back; until then “not decided” is asked for, and nobody looks signed off', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const undecided = company.panel(ben, 'declareProduction', { tdd, answer: 'undecided' });
    const row = company.rows()[0];
    company.workspace.advance(5);
    const back = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect([
      [undecided.turn.headline, undecided.handoff?.reviewers.map(({ state }) => state)],
      [row?.['Stage'], row?.['Waiting for'], row?.['Why']],
      [back.handoff?.stage, back.handoff?.reviewers.map(({ state }) => state)],
    ]).toEqual([
      ['Does production differ from the trial?', ['out-of-date', 'out-of-date']],
      ['TDD in preparation', 'Ben Ortiz', 'Whether production differs from the trial is not decided yet.'],
      ['Ready for signature', ['signed-off', 'signed-off']],
    ]);
  });

  it('counts what does not block as the checks do, warnings and hints', async () => {
    const company = new Company();
    const tdd = await company.tdd(`${goodTdd}\nContact: [Name of the admin]\n`);
    company.register(tdd);
    const { turn, findings } = company.panel(ben, 'declareProduction', { tdd, answer: 'no' });
    expect([turn.detail, findings.map(({ severity }) => severity)]).toEqual([
      'Nothing blocks. 1 warning and 1 hint below.',
      ['hint', 'warn'],
    ]);
  });

  it('records with name and day that production does not differ, and asks for no section then', async () => {
    const company = new Company();
    const tdd = await company.tdd(buried);
    company.register(tdd);
    const panel = company.panel(ben, 'declareProduction', { tdd, answer: 'no' });
    expect(panel.production.says).toBe('You said on 1 Jun that production does not differ.');
    expect(company.ask(ben, 'requestReview', { tdd }).ok).toBe(true);
  });
});
