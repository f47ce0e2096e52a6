import { ana, ben, Company, dana, omar, goodTdd } from './company';

describe('the main job', () => {
  it('goes from a document to the invitation in everybody’s calendar', async () => {
    const company = new Company();
    const tdd = await company.tdd(goodTdd.replace(/## Production[^]*/, ''));

    expect(company.panel(ben, 'openPanel', { tdd }).handoff).toBeNull();
    company.register(tdd);
    const asked = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect(asked.turn.tone).toBe('blocked');
    expect(asked.turn.actions[0]?.name).toBe('add-production-section');

    company.panel(ben, 'addProductionSection', { tdd });
    expect(company.panel(ben, 'openPanel', { tdd }).production.section).toMatchObject({
      heading: 'Production requirements',
      state: 'placeholder',
    });
    company.edit(ben, tdd, 'Environments:', 'Environments: production and staging, both in the customer’s own cloud account');
    company.edit(ben, tdd, 'Users and concurrent users:', 'Users and concurrent users: 900 users, 200 at the same time');

    expect(company.panel(ben, 'requestReview', { tdd }).turn.label).toBe('Waiting for Dana Kowalski and Omar Haddad');
    company.signOff(dana, tdd);
    expect(company.signOff(omar, tdd).handoff?.stage).toBe('Ready for signature');

    company.type(ana, 'Signature', 'signed');

    const [event] = company.events();
    expect(event?.attendees.map(({ email, optional = false }) => [email, optional])).toEqual([
      [ana, false],
      [ben, false],
      [dana, false],
      [omar, false],
    ]);
    expect(new Date(event?.start.dateTime ?? '').toISOString()).toBe('2026-06-01T13:00:00.000Z');
    const [row] = company.rows();
    expect(row).toMatchObject({
      Stage: 'Meeting booked',
      Signature: 'signed',
      'Signed on': '2026-06-01',
      'Handoff meeting': 'Mon 1 Jun 14:00 (Europe/London)',
      'TDD sign-off': 'IE: signed off · PM: signed off',
    });
    const invited = company.workspace.world.outbox.filter(({ kind }) => kind === 'invitation').flatMap(({ to }) => to);
    expect(invited.sort()).toEqual([ana, ben, dana, omar]);
  });

  it('is booked by the sweep when the signature is told in the sidebar', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    expect(company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' }).turn.headline).toBe('The internal handoff meeting is being booked');
    expect(company.events()).toEqual([]);
    company.workspace.advance(5);
    expect(company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.state).toBe('booked');
  });

  it('writes the state of the sign-off into the document, for readers without the add-on', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const document = JSON.stringify(
      company.workspace.api(ben, 'docs.documents.get', { path: { documentId: tdd }, query: { includeTabsContent: true } }),
    );
    expect(document).toContain('Handoff sign-off: IE Dana Kowalski signed off on 1 Jun 2026 · PM Omar Haddad signed off on 1 Jun 2026');
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.stage).toBe('Ready for signature');
  });
});
