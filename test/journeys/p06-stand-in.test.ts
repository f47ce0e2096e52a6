import { ana, ben, Company, dana, engine, omar, priya } from './company';

const sam = 'sam@vendor.example';

/** A company with a second implementation engineer. */
async function asked() {
  const company = new Company();
  company.workspace.addAccount({ email: sam, name: 'Sam Lee', zone: 'Europe/Paris' });
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!A7:D7' },
    query: { valueInputOption: 'RAW' },
    body: { values: [[sam, 'Sam Lee', 'IE', 'Europe/Paris']] },
  });
  company.setUp();
  const tdd = await company.tdd();
  company.share(tdd, sam, 'writer');
  company.register(tdd, { pm: { is: 'none' } });
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  return { company, tdd };
}

const week = { role: 'IE', who: sam, from: '2026-06-01', until: '2026-06-05', reason: 'Dana is on leave.' } as const;

/** Days go by without the five-minute sweeps, but for the last one. */
const daysLater = (company: Company, days: number): void => company.workspace.closeFor(days * 24 * 60);

const minutesUntil = (company: Company, moment: string): number => (Date.parse(moment) - company.workspace.now()) / 60_000;

/** P6: the only reviewer is on leave. */
describe('a reviewer who is on leave', () => {
  it('is seen before the review is asked for, which may be asked for all the same', async () => {
    const { company, tdd } = await asked();
    company.workspace.api(dana, 'calendar.events.insert', {
      path: { calendarId: 'primary' },
      body: { summary: 'Out of office', start: { dateTime: '2026-05-30T00:00:00Z' }, end: { dateTime: '2026-06-20T00:00:00Z' } },
    });
    const warned = company.ask(ben, 'requestReview', { tdd });
    const { handoff } = company.panel(ben, 'requestReview', { tdd, anyway: true });
    expect([warned, handoff?.stage]).toEqual([
      {
        ok: false,
        refusal: {
          code: 'reviewer-away',
          because: 'Dana Kowalski seems to be away until 3 Jun at least: their calendar has no free working time.',
          fix: 'Dana Kowalski or Priya Nair can name a stand-in first, under “Sign-off”.',
        },
      },
      'In review',
    ]);
  });

  it('with free time in the next two days is asked without a word', async () => {
    const { company, tdd } = await asked();
    company.workspace.api(dana, 'calendar.events.insert', {
      path: { calendarId: 'primary' },
      body: { summary: 'Workshop', start: { dateTime: '2026-06-01T00:00:00Z' }, end: { dateTime: '2026-06-03T12:00:00Z' } },
    });
    expect(company.ask(ben, 'requestReview', { tdd }).ok).toBe(true);
  });

  it('has a stand-in, whom the handoff waits for, and who signs for them', async () => {
    const { company, tdd } = await asked();
    company.panel(dana, 'nameStandIn', { tdd, ...week });
    company.panel(ben, 'requestReview', { tdd });
    const [waiting] = company.rows();
    const theirs = company.panel(sam, 'openPanel', { tdd });
    const { handoff } = company.signOff(sam, tdd);
    company.workspace.advance(5);
    const stamp = JSON.stringify(company.workspace.api(ben, 'docs.documents.get', { path: { documentId: tdd } }));
    expect({
      waiting: waiting?.['Waiting for'],
      label: theirs.turn.label,
      standIn: theirs.handoff?.standIns.map(({ person, says, now }) => [person.name, says, now]),
      says: handoff?.reviewers[0]?.says,
      history: handoff?.history.slice(-1)[0],
      stamp: /Handoff sign-off: [^"\\]*/.exec(stamp)?.[0],
    }).toEqual({
      waiting: 'Sam Lee',
      label: 'Your turn, for Dana Kowalski',
      standIn: [['Sam Lee', 'Stands in for Dana Kowalski from 1 Jun to 5 Jun: Dana is on leave.', true]],
      says: 'Signed off 1 Jun by Sam Lee for Dana Kowalski',
      history: { at: expect.any(Number) as number, who: 'Sam Lee', says: `Signed off as IE for ${dana}.` },
      stamp: 'Handoff sign-off: IE Sam Lee for Dana Kowalski signed off on 1 Jun 2026',
    });
  });

  it('is stood in for only from day to day, and by nobody of pre-sales', async () => {
    const { company, tdd } = await asked();
    company.panel(ben, 'requestReview', { tdd });
    const code = (who: string, form: object) => {
      const answer = company.ask(who, 'nameStandIn', { tdd, ...week, ...form });
      return answer.ok || answer.refusal.code;
    };
    const refused = [
      code(ana, {}),
      code(dana, { who: ana }),
      code(dana, { who: dana }),
      code(dana, { until: '2026-05-29' }),
      code(dana, { reason: ' ' }),
    ];
    company.panel(priya, 'nameStandIn', { tdd, ...week, from: '2026-06-03' });
    const early = company.ask(sam, 'signOff', {
      tdd,
      decision: 'signed-off',
      note: '',
      section: '',
      content: company.panel(sam, 'openPanel', { tdd }).content,
    });
    daysLater(company, 2);
    const during = company.rows()[0]?.['Waiting for'];
    daysLater(company, 3);
    expect([refused, early.ok || early.refusal.code, during, company.rows()[0]?.['Waiting for']]).toEqual([
      ['not-your-place', 'pre-sales', 'same-person', 'no-days', 'no-reason'],
      'not-a-reviewer',
      'Sam Lee',
      'Dana Kowalski',
    ]);
  });

  it('is stood in for by the days of their own calendar, wherever the stand-in is', async () => {
    const { company, tdd } = await asked();
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!D7' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['America/New_York']] },
    });
    company.panel(ben, 'requestReview', { tdd });
    company.panel(dana, 'nameStandIn', { tdd, ...week, from: '2026-06-02', until: '2026-06-02' });
    const seen = () => {
      const { turn, handoff, content } = company.panel(sam, 'openPanel', { tdd });
      const { world } = company.workspace;
      const before = JSON.stringify(world);
      const answer = company.ask(sam, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content });
      company.workspace.world = JSON.parse(before) as typeof world;
      return [turn.tone, handoff?.may.includes('sign-off'), answer.ok];
    };
    company.workspace.closeFor(minutesUntil(company, '2026-06-01T22:30:00Z'));
    const halfPastMidnight = seen();
    company.workspace.closeFor(minutesUntil(company, '2026-06-02T22:30:00Z'));
    expect({ halfPastMidnight, aDayLater: seen() }).toEqual({
      halfPastMidnight: ['yours', true, true],
      aDayLater: ['quiet', false, false],
    });
  });

  it('is overdue in business days, and then the lead is named', async () => {
    const { company, tdd } = await asked();
    company.panel(ben, 'requestReview', { tdd });
    const inTime = [company.rows()[0]?.['Since / due'], company.panel(ana, 'openPanel', { tdd }).handoff?.clock];
    daysLater(company, 7);
    expect([inTime, company.rows()[0]?.['Since / due'], company.panel(ana, 'openPanel', { tdd }).handoff?.clock]).toEqual([
      ['1 Jun · due 4 Jun', { says: 'Since 1 Jun, due 4 Jun.', overdue: false }],
      '1 Jun · due 4 Jun, overdue',
      { says: 'Since 1 Jun, due 4 Jun: 2 business days overdue. Priya Nair can help, as lead.', overdue: true },
    ]);
  });

  it('waits since a day of whoever looks, and is due on a day of whom it waits for', async () => {
    const company = new Company(Date.UTC(2026, 5, 1, 23));
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const says = [ben, dana].map((who) => company.panel(who, 'openPanel', { tdd }).handoff?.clock?.says);
    expect(says).toEqual(['Since 1 Jun, due 5 Jun.', 'Since 2 Jun, due 5 Jun.']);
  });

  it('withdraws their own sign-off with a reason, and nobody else’s', async () => {
    const { company, tdd } = await asked();
    company.panel(ben, 'requestReview', { tdd });
    company.signOff(dana, tdd);
    const other = company.ask(omar, 'withdrawSignoff', { tdd, reason: 'I think so.' });
    const { handoff } = company.panel(dana, 'withdrawSignoff', { tdd, reason: 'The sizing was wrong.' });
    expect([other.ok || other.refusal.code, handoff?.stage, handoff?.reviewers[0]?.state]).toEqual([
      'nothing-signed',
      'In review',
      'waiting',
    ]);
  });
});
