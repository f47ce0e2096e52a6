import { ana, ben, Company, dana, engine, globex, goodTdd, omar, priya } from './company';

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
        fix: 'Ask Ben Ortiz, its customer engineer, to share it with you, or switch to the account it is shared with.',
      },
    });
    company.panel(ben, 'requestReview', { tdd });
    expect([dana, omar].map((who) => company.ask(who, 'openPanel', { tdd }).ok)).toEqual([true, true]);
  });
});

describe('a TDD that somebody cannot open', () => {
  const closed = async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(goodTdd));
    company.register(tdd);
    const told = (who: string, id = tdd) => {
      const result = company.ask(who, 'openPanel', { tdd: id });
      return result.ok ? null : `${result.refusal.because} ${result.refusal.fix ?? ''}`;
    };
    return { company, tdd, told };
  };
  const nobody = 'Ask its owner to share it with you, or switch to the account it is shared with.';

  it('tells one of ours whom to ask: the CE, or the AE where the CE is the one who asks', async () => {
    const { company, tdd, told } = await closed();
    const lead = told(priya);
    company.share(tdd, priya, 'writer');
    company.panel(priya, 'editTeam', { tdd, ...globex, ce: dana, ie: omar, pm: { is: 'none' } });
    expect([lead, told(dana)]).toEqual([
      `${priya} cannot open this TDD. Ask Ben Ortiz, its customer engineer, to share it with you, or switch to the account it is shared with.`,
      `${dana} cannot open this TDD. Ask Ana Silva, its account executive, to share it with you, or switch to the account it is shared with.`,
    ]);
  });

  it('tells nobody else of the handoff, even where the tracker is open to them; nor anybody of a document that is none', async () => {
    const { company, told } = await closed();
    const zoe = 'zoe@vendor.example';
    company.workspace.addAccount({ email: zoe, name: 'Zoe', zone: 'Europe/Paris' });
    company.workspace.api(engine, 'drive.permissions.create', {
      path: { fileId: company.tracker },
      body: { type: 'user', role: 'writer', emailAddress: zoe },
    });
    const { documentId } = await company.workspace.importFile(ben, 'Initech TDD.md', new TextEncoder().encode(goodTdd));
    expect([told(zoe), told(priya, documentId)]).toEqual([
      `${zoe} cannot open this TDD. ${nobody}`,
      `${priya} cannot open this TDD. ${nobody}`,
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
      'Could not give Priya Nair access to the TDD: only its owner can share it.',
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
