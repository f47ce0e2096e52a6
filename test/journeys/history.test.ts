import { ana, ben, Company, globex, omar } from './company';

async function registered(): Promise<{ readonly company: Company; readonly tdd: string }> {
  const company = new Company();
  const tdd = await company.tdd();
  company.register(tdd);
  return { company, tdd };
}

describe('the history', () => {
  it('speaks of people and days as the panel does, and leaves links alone', async () => {
    const { company, tdd } = await registered();
    const link = 'https://plans.vendor.example/2026-06-12/ana@vendor.example';
    company.panel(ben, 'editTeam', { tdd, ...globex, ie: null });
    const { handoff } = company.panel(omar, 'recordPlan', { tdd, is: 'started', link });
    expect(handoff?.history.slice(-2).map(({ who, says }) => [who, says])).toEqual([
      ['Ben Ortiz', 'Changed the details: AE Ana Silva, CE Ben Ortiz, IE not assigned yet, PM Omar Haddad, close date 12 Jun.'],
      ['Omar Haddad', `Recorded that the project plan is started: ${link}`],
    ]);
  });

  it('says when the log has more than it shows', async () => {
    const { company, tdd } = await registered();
    const short = company.panel(ana, 'openPanel', { tdd }).handoff;
    for (let round = 0; round < 15; round += 1)
      for (const answer of ['yes', 'no'] as const) company.panel(ben, 'declareProduction', { tdd, answer });
    const long = company.panel(ana, 'openPanel', { tdd }).handoff;
    expect([short, long].map((handoff) => [handoff?.history.length, handoff?.historyIsCut])).toEqual([
      [1, false],
      [30, true],
    ]);
  });
});
