import { ana, ben, Company, goodTdd } from './company';

const crm = 'https://crm.example/deals/4711';

async function twoDeals() {
  const company = new Company();
  const [first, second] = [await company.tdd(), await company.tdd(goodTdd, 'Globex, second deal.md')];
  const { handoff } = company.register(first, { opportunity: crm });
  return { company, first, second, id: handoff?.id ?? '' };
}

const details = { customer: 'Globex', ae: ana, ce: ben, ie: null, pm: { is: 'undecided' }, closeDate: null } as const;

describe('an opportunity', () => {
  it('has one handoff; however it is written, a second one is refused and changes nothing', async () => {
    const { company, second, id } = await twoDeals();
    expect(company.ask(ben, 'registerTdd', { tdd: second, ...details, opportunity: `${crm.toUpperCase()}/ ` })).toEqual({
      ok: false,
      refusal: {
        code: 'opportunity-taken',
        because: `The opportunity “${crm.toUpperCase()}/” already belongs to ${id} for Globex.`,
        fix: 'Correct it, or continue in that handoff’s TDD.',
      },
    });
    expect(company.rows().map((row) => row['Opportunity'])).toEqual([crm]);
  });

  it('of a second deal with the same customer has a handoff of its own', async () => {
    const { company, second } = await twoDeals();
    expect(company.register(second, { opportunity: 'D-4712' }).handoff?.opportunity).toBe('D-4712');
    expect(company.rows().map((row) => [row['Customer'], row['Opportunity']])).toEqual([
      ['Globex', crm],
      ['Globex', 'D-4712'],
    ]);
  });

  it('stays when the team is edited by a form that does not name it, and is refused when it becomes another’s', async () => {
    const { company, second, id } = await twoDeals();
    company.register(second, { opportunity: 'D-4712' });
    expect(company.panel(ben, 'editTeam', { tdd: second, ...details }).handoff?.opportunity).toBe('D-4712');
    for (const name of ['previewTeam', 'editTeam'] as const)
      expect(company.ask(ben, name, { tdd: second, ...details, opportunity: crm })).toMatchObject({
        ok: false,
        refusal: { because: `The opportunity “${crm}” already belongs to ${id} for Globex.` },
      });
    expect(company.panel(ben, 'editTeam', { tdd: second, ...details, opportunity: '' }).handoff?.opportunity).toBe('');
  });

  it('can be typed in the tracker; one that another handoff has is put right and explained', async () => {
    const { company, second, id } = await twoDeals();
    company.register(second);
    company.type(ana, 'Opportunity', 'D-4712', 2);
    expect(company.rows()[1]).toMatchObject({ Opportunity: 'D-4712', 'Handoff says': '' });
    company.type(ana, 'Opportunity', crm, 2);
    expect(company.rows()[1]).toMatchObject({
      Opportunity: 'D-4712',
      'Handoff says': expect.stringContaining(`It already belongs to ${id} for Globex.`) as string,
    });
  });
});
