import { Company } from '../journeys/company';
import { growCompany, lifeInLog } from './grow-company';

/** A company whose tracker holds `count` handoffs that were registered and are not due, and one of Globex that serves as their model. */
export async function grownCompany(count: number): Promise<Company> {
  const company = new Company();
  company.register(await company.tdd());
  growCompany(company, count - 1, lifeInLog(company, company.rows()[0]?.['Handoff'] ?? ''));
  company.workspace.advance(5);
  return company;
}
