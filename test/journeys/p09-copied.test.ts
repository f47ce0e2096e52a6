import { ben, Company, goodTdd } from './company';

/** P9: a TDD is copied for a new customer, with its old sign-offs. */
describe('a copied TDD', () => {
  it('starts unsigned and says why, in the panel and in its own stamp', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const { id: copy } = company.workspace.api(ben, 'drive.files.copy', { path: { fileId: tdd }, body: { name: 'Initech TDD' } }) as {
      id: string;
    };

    const panel = company.panel(ben, 'openPanel', { tdd: copy });
    expect(panel.handoff).toBeNull();
    expect(panel.copyOf).toBe(
      'This document is a copy of another TDD. Sign-offs belong to the document they were given for, so this one starts without any.',
    );

    const registered = company.register(copy, { customer: 'Initech' });
    expect(registered.handoff?.reviewers.map(({ state }) => state)).toEqual(['not-asked', 'not-asked']);
    const text = JSON.stringify(
      company.workspace.api(ben, 'docs.documents.get', { path: { documentId: copy }, query: { includeTabsContent: true } }),
    );
    expect(text).toContain('Handoff sign-off: IE Dana Kowalski waiting · PM Omar Haddad waiting');
    expect(text).not.toContain('signed off on');
    expect(company.panel(ben, 'openPanel', { tdd: copy }).copyOf).toBeNull();
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.stage).toBe('Ready for signature');
  });

  it('makes a second handoff; the same document never does', async () => {
    const company = new Company();
    const tdd = await company.tdd(goodTdd);
    company.register(tdd);
    expect(
      company.ask(ben, 'registerTdd', { tdd, customer: 'Globex', ae: ben, ce: ben, ie: null, pm: { is: 'undecided' }, closeDate: null }),
    ).toMatchObject({ ok: false, refusal: { code: 'already-registered' } });
    expect(company.rows()).toHaveLength(1);
  });
});
