import { ana, ben, Company, dana } from './company';

/** Ben has asked for the review. */
async function inReview(): Promise<{ readonly company: Company; readonly tdd: string }> {
  const company = new Company();
  const tdd = await company.tdd();
  company.register(tdd);
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ben, 'requestReview', { tdd });
  return { company, tdd };
}

function ask(company: Company, tdd: string, section: string) {
  const { content } = company.panel(dana, 'openPanel', { tdd });
  return company.ask(dana, 'signOff', { tdd, decision: 'asked-for-changes', note: 'Name the nodes.', section, content });
}

const sizing = 'Production requirements › Sizing';

describe('changes asked for in a section', () => {
  it('lead whoever makes them there', async () => {
    const { company, tdd } = await inReview();
    expect(ask(company, tdd, 'sizing').ok).toBe(true);
    const { turn } = company.panel(ben, 'openPanel', { tdd });
    expect([turn.headline, turn.detail, turn.jump?.section, turn.actions]).toEqual([
      'Dana Kowalski asked for changes',
      `In “${sizing}”: Name the nodes.`,
      sizing,
      [{ name: 'request-again', label: 'Request again' }],
    ]);
    expect(turn.jump?.to.link).toMatch(/#heading=/);
  });

  it('can be asked for in any section of the TDD, and in no other', async () => {
    const { company, tdd } = await inReview();
    const offered = [dana, ana].map((who) => company.panel(who, 'openPanel', { tdd }).handoff?.sections);
    expect([offered, ask(company, tdd, 'Sizing of the nodes')]).toEqual([
      [['Globex TDD', 'Background', 'Customer environment', 'Trial design', 'Production requirements', sizing], []],
      {
        ok: false,
        refusal: {
          code: 'unknown-section',
          because: 'The TDD has no section “Sizing of the nodes”.',
          fix: 'Choose one from the list, or leave it empty to mean the whole document.',
        },
      },
    ]);
  });

  it('stay in sight when the review is asked for again', async () => {
    const { company, tdd } = await inReview();
    ask(company, tdd, sizing);
    const row = () => {
      const [ie] = company.panel(ben, 'openPanel', { tdd }).handoff?.reviewers ?? [];
      return [ie?.state, ie?.says, ie?.note];
    };
    const before = row();
    company.workspace.advance(5);
    company.panel(ben, 'requestReview', { tdd });
    expect([before, row()]).toEqual([
      ['asked-for-changes', `Asked for changes 1 Jun in “${sizing}”`, 'Name the nodes.'],
      ['waiting', `Waiting for Dana Kowalski · asked for changes 1 Jun in “${sizing}”`, 'Name the nodes.'],
    ]);
  });
});
