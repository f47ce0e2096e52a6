import { ben, Company, dana, goodTdd, omar } from './company';

describe('asking for the review', () => {
  it('lets the team into a document that nobody had shared yet', async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect(company.ask(dana, 'openPanel', { tdd })).toMatchObject({ ok: false, refusal: { code: 'document-closed' } });
    company.panel(ben, 'requestReview', { tdd });
    expect([dana, omar].map((who) => company.ask(who, 'openPanel', { tdd }).ok)).toEqual([true, true]);
  });
});
