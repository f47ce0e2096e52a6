import { ben, Company, goodTdd } from './company';

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

  it('records with name and day that production does not differ, and asks for no section then', async () => {
    const company = new Company();
    const tdd = await company.tdd(buried);
    company.register(tdd);
    const panel = company.panel(ben, 'declareProduction', { tdd, answer: 'no' });
    expect(panel.production.says).toBe('You said on 1 Jun that production does not differ.');
    expect(company.ask(ben, 'requestReview', { tdd }).ok).toBe(true);
  });
});
