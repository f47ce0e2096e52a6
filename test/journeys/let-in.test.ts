import { ana, ben, Company, dana, globex, goodTdd, omar, priya } from './company';

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
    expect(company.ask(dana, 'openPanel', { tdd })).toEqual({
      ok: false,
      refusal: {
        code: 'document-closed',
        because: `${dana} cannot open this TDD.`,
        fix: 'Ask Ben Ortiz to share it with you, or switch to the account it is shared with.',
      },
    });
    company.panel(ben, 'requestReview', { tdd });
    expect([dana, omar].map((who) => company.ask(who, 'openPanel', { tdd }).ok)).toEqual([true, true]);
  });
});

describe('a TDD that is closed to whoever opens it', () => {
  const fixOf = (company: Company, who: string, tdd: string) => {
    const answer = company.ask(who, 'openPanel', { tdd });
    return answer.ok ? '' : answer.refusal.fix;
  };
  const owner = 'Ask its owner to share it with you, or switch to the account it is shared with.';

  it('names whom to ask: its CE, to the CE its AE; to people who are not of the company nobody', async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ana, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    const before = fixOf(company, priya, tdd);
    company.panel(ana, 'registerTdd', { tdd, ...globex });
    const permissions = company.workspace.world.drive.files[tdd]?.permissions ?? [];
    const shared = permissions.find(({ emailAddress }) => emailAddress === ben);
    company.workspace.api(ana, 'drive.permissions.delete', { path: { fileId: tdd, permissionId: shared?.id ?? '' } });
    company.workspace.addAccount({ email: 'zoe@vendor.example', name: 'Zoe', zone: 'Europe/Paris' });
    expect([before, ...[priya, ben, 'zoe@vendor.example'].map((who) => fixOf(company, who, tdd))]).toEqual([
      owner,
      'Ask Ben Ortiz to share it with you, or switch to the account it is shared with.',
      'Ask Ana Silva to share it with you, or switch to the account it is shared with.',
      owner,
    ]);
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
