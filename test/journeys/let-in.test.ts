import { ana, ben, Company, dana, goodTdd, omar, priya } from './company';

describe('registering', () => {
  it('lets the AE edit a document that nobody had shared yet, and nobody else in', async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    company.register(tdd);
    expect([ana, dana].map((who) => company.ask(who, 'openPanel', { tdd }).ok)).toEqual([true, false]);
    expect(company.ask(ana, 'declareProduction', { tdd, answer: 'yes' }).ok).toBe(true);
  });
});

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

describe('naming a stand-in', () => {
  const week = { role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' } as const;
  const askedFor = async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    return { company, tdd };
  };

  it('lets them into the document, where the reviewer may share it', async () => {
    const { company, tdd } = await askedFor();
    company.share(tdd, dana, 'writer');
    company.panel(dana, 'nameStandIn', { tdd, ...week });
    expect(company.panel(priya, 'openPanel', { tdd }).turn.label).toBe('Your turn, for Dana Kowalski');
  });

  it('of a reviewer who may only comment leaves that to the next request, and says so', async () => {
    const { company, tdd } = await askedFor();
    const { handoff } = company.panel(dana, 'nameStandIn', { tdd, ...week });
    const before = company.ask(priya, 'openPanel', { tdd }).ok;
    company.panel(ben, 'requestReview', { tdd });
    expect([handoff?.history.slice(-1)[0]?.says, before, company.ask(priya, 'openPanel', { tdd }).ok]).toEqual([
      `Could not give ${priya} access to the TDD: only its owner can share it.`,
      false,
      true,
    ]);
  });
});

describe('a TDD in a shared drive', () => {
  it('is registered, shared, signed off and followed like any other', async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    const { files } = company.workspace.world.drive;
    if (files[tdd]) files[tdd].driveId = '0AVendor';
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    for (const who of [dana, omar]) company.signOff(who, tdd);
    const before = company.rows()[0]?.['Stage'];
    company.edit(ben, tdd, 'for 900 users', 'for 950 users');
    company.workspace.advance(5);
    expect([before, company.rows()[0]?.['Stage']]).toEqual(['Ready for signature', 'Sign-off out of date']);
  });
});
