import { ana, ben, Company } from './company';

/** A customer has signed, another handoff waits for its review. */
async function twoHandoffs(): Promise<Company> {
  const company = new Company();
  const signed = await company.signedOff();
  company.panel(ana, 'markSigned', { tdd: signed, on: '2026-06-01' });
  const reviewed = await company.tdd(undefined, 'Initech TDD.md');
  company.register(reviewed, { customer: 'Initech', closeDate: '2026-06-19' });
  company.panel(ben, 'declareProduction', { tdd: reviewed, answer: 'yes' });
  company.panel(ben, 'requestReview', { tdd: reviewed });
  return company;
}

describe('moving the clock', () => {
  /** On Google each sweep begins in a context of its own; on a long move here they share one. */
  it('a day in one go comes to what five minutes at a time come to', async () => {
    const [atOnce, step] = [await twoHandoffs(), await twoHandoffs()];
    const day = 24 * 60;
    atOnce.workspace.advance(day);
    for (let minutes = 0; minutes < day; minutes += 5) step.workspace.advance(5);
    expect(atOnce.workspace.world).toEqual(step.workspace.world);
    expect(atOnce.rows().map((row) => row['Stage'])).toEqual(['Meeting time has passed', 'In review']);
  });
});
