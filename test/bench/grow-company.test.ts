import { Company, priya } from '../journeys/company';
import { growCompany, lifeInLog } from './grow-company';

describe('growCompany', () => {
  it('writes rows and a log in which nothing was changed by hand, and of which no handoff is due', async () => {
    const company = new Company();
    company.register(await company.tdd());
    growCompany(company, 3, lifeInLog(company, company.rows()[0]?.['Handoff'] ?? ''));
    const before = company.rows();
    company.workspace.advance(5);
    expect(company.workspace.run(priya, 'verifyLog')).toEqual({ ok: true, value: { entries: 4, handoffs: 4, sealed: true, flaws: [] } });
    expect(company.rows()).toEqual(before);
  });

  it('gives each handoff another id, TDD, customer and team, and else what registering gives', async () => {
    const company = new Company();
    company.register(await company.tdd());
    const [real = {}] = company.rows();
    growCompany(company, 1, lifeInLog(company, real['Handoff'] ?? ''));
    const differing = Object.entries(company.rows()[1] ?? {}).filter(([heading, text]) => text !== real[heading]);
    expect(differing.map(([heading]) => heading)).toEqual([
      'Handoff',
      'Customer',
      'Waiting for',
      'AE',
      'CE',
      'PM',
      'TDD',
      'Seal',
      'Record',
    ]);
  });
});
