import type { CallInput } from '../../src/rpc/contract';
import { ana, ben, Company, dana, engine, globex, omar } from './company';

const sam = 'sam@vendor.example';

const details = (tdd: string, change: Partial<CallInput<'editTeam'>> = {}): CallInput<'editTeam'> => ({
  tdd,
  ...globex,
  ...change,
});

function withSam(): Company {
  const company = new Company();
  company.workspace.addAccount({ email: sam, name: 'Sam Lee', zone: 'Europe/Paris' });
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!A7:D7' },
    query: { valueInputOption: 'RAW' },
    body: { values: [[sam, 'Sam Lee', 'IE, PM', 'Europe/Paris']] },
  });
  company.setUp();
  return company;
}

const guests = (company: Company) => company.events()[0]?.attendees.map(({ email, optional = false }) => [email, optional]);

/** P2: the handoff meeting was booked without the PM. */
describe('a PM who is assigned after the meeting was booked', () => {
  it('is invited as somebody who is needed, and the answers of the others stay', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { pm: { is: 'none' } });
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const before = guests(company);
    const { consequences } = previewed(company, ana, details(tdd));
    company.panel(ana, 'editTeam', details(tdd));
    company.workspace.advance(5);
    expect([before?.map(([email]) => email), consequences, guests(company)?.filter(([email]) => email === omar)]).toEqual([
      [ana, ben, dana],
      ['Omar Haddad is invited to the handoff meeting on Mon 1 Jun 14:00.'],
      [[omar, false]],
    ]);
  });

  it('is planned for only when it is decided whether there is one', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { pm: { is: 'undecided' } });
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    expect([company.events(), company.rows()[0]?.['Stage']]).toEqual([[], 'Meeting held up']);
  });

  it('is what the card asks for while it holds the meeting up, not another time', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd, { pm: { is: 'undecided' } });
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const { turn, handoff } = company.panel(ana, 'openPanel', { tdd });
    expect([turn.detail, turn.actions, handoff?.may.includes('book-again')]).toEqual([
      'It is not decided yet whether there is a project manager. Assign one, or decide that there is none, under “Team”.',
      [{ name: 'edit-team', label: 'Assign people' }],
      false,
    ]);
  });
});

describe('a change of the implementation engineer', () => {
  it('says what it brings with it before it is made, and carries it out', async () => {
    const company = withSam();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const [event] = company.events();
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { attendees: [...(event?.attendees ?? []), { email: 'noa@vendor.example' }] },
    });
    company.workspace.advance(5);

    const after = details(tdd, { ie: sam });
    const { consequences } = previewed(company, ana, after);
    const unchanged = company.panel(ana, 'openPanel', { tdd }).handoff?.team.ie?.email;
    company.panel(ana, 'editTeam', after);
    company.workspace.advance(5);
    const { handoff } = company.panel(ana, 'openPanel', { tdd });
    expect({
      consequences,
      unchanged,
      guests: guests(company)
        ?.map(([email]) => email)
        .sort(),
      reviewers: handoff?.reviewers.map(({ person, state }) => [person?.name, state]),
      turn: company.panel(sam, 'openPanel', { tdd }).turn.label,
    }).toEqual({
      consequences: [
        'Sam Lee gets access to comment on the TDD.',
        'Sam Lee is invited to the handoff meeting on Mon 1 Jun 14:00.',
        'Dana Kowalski is taken off the handoff meeting on Mon 1 Jun 14:00.',
        'What Dana Kowalski decided as IE no longer counts.',
        'Sam Lee is asked to review and sign off as IE.',
      ],
      unchanged: dana,
      guests: [ana, ben, 'noa@vendor.example', omar, sam],
      reviewers: [
        ['Sam Lee', 'waiting'],
        ['Omar Haddad', 'signed-off'],
      ],
      turn: 'Your turn, as implementation engineer',
    });
  });

  it('leaves a former member in peace whom a person invited again', async () => {
    const company = withSam();
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    company.panel(ana, 'editTeam', details(tdd, { ie: sam }));
    company.workspace.advance(5);
    const [event] = company.events();
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { attendees: [...(event?.attendees ?? []), { email: dana }] },
    });
    for (let sweeps = 0; sweeps < 3; sweeps += 1) company.workspace.advance(5);
    expect(guests(company)?.map(([email]) => email)).toContain(dana);
  });

  it('tells who has to share the TDD where the person at the keyboard may not', async () => {
    const company = withSam();
    const tdd = await company.tdd();
    company.share(tdd, dana, 'commenter');
    company.register(tdd);
    const after = details(tdd, { pm: { is: 'assigned', who: sam } });
    const { consequences } = previewed(company, dana, after);
    const { handoff } = company.panel(dana, 'editTeam', after);
    expect([consequences, handoff?.history.slice(-1)[0]?.says]).toEqual([
      ['You cannot share the TDD: ask one of its editors to let Sam Lee comment on it.'],
      `Could not give ${sam} access to the TDD: only its owner can share it.`,
    ]);
  });
});

describe('a newcomer who is typed into the tracker', () => {
  const accessOf = (company: Company, fileId: string, who: string) => {
    const { permissions } = company.workspace.api(ben, 'drive.permissions.list', {
      path: { fileId },
      query: { fields: 'permissions(emailAddress,role)' },
    }) as { permissions: { emailAddress: string; role: string }[] };
    return permissions.find(({ emailAddress }) => emailAddress === who)?.role;
  };

  it('is let into the TDD, without a mail, and signs off from there', async () => {
    const company = withSam();
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const before = accessOf(company, tdd, sam);
    const mails = company.workspace.world.outbox.length;
    company.type(ana, 'IE', sam);
    expect([
      before,
      accessOf(company, tdd, sam),
      company.workspace.world.outbox.length - mails,
      company.signOff(sam, tdd).handoff?.reviewers[0],
    ]).toEqual([
      undefined,
      'commenter',
      0,
      {
        role: 'IE',
        person: { email: sam, name: 'Sam Lee' },
        state: 'signed-off',
        says: 'Signed off 1 Jun',
        changed: [],
        note: '',
      },
    ]);
  });

  it('is let in by the sweep too, where Google lost the edits of several rows', async () => {
    const company = withSam();
    const tdds = [await company.tdd(), await company.tdd(undefined, 'Acme TDD.md')];
    for (const [place, tdd] of tdds.entries()) company.register(tdd, { customer: `Customer ${String(place)}` });
    const { script } = company.workspace.world;
    const { triggers } = script;
    script.triggers = triggers.filter((trigger) => trigger.handler !== 'onTrackerEdit');
    for (const row of [1, 2]) company.type(ana, 'IE', sam, row);
    company.workspace.advance(5);
    script.triggers = triggers;
    expect([tdds.map((tdd) => accessOf(company, tdd, sam)), company.rows().map(({ IE }) => IE)]).toEqual([
      ['commenter', 'commenter'],
      [sam, sam],
    ]);
  });

  it('writes in the TDD as CE', async () => {
    const company = withSam();
    const tdd = await company.tdd();
    company.register(tdd);
    company.type(ana, 'CE', sam);
    expect(accessOf(company, tdd, sam)).toBe('writer');
  });

  it('whom the engine may not let in, is told in the history', async () => {
    const company = withSam();
    const tdd = await company.tdd();
    company.register(tdd);
    company.share(tdd, engine, 'commenter');
    company.type(ana, 'IE', sam);
    const { handoff } = company.panel(ana, 'openPanel', { tdd });
    expect([handoff?.team.ie?.email, handoff?.history.slice(-1)[0]?.says]).toEqual([
      sam,
      `Could not give ${sam} access to the TDD: only its owner can share it.`,
    ]);
  });
});

function previewed(company: Company, who: string, input: CallInput<'previewTeam'>): { readonly consequences: readonly string[] } {
  const answer = company.workspace.run(who, 'rpc', ['previewTeam', input]) as { ok: boolean; value: { consequences: readonly string[] } };
  return answer.value;
}
