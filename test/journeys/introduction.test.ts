import { ana, ben, dana, engine, omar, priya } from './company';
import { carla, draftOf, invite, outside, ownEvent, previewOf, readyToIntroduce, timesFor } from './introduced';

describe('introducing the implementation team', () => {
  it('proposes times in the CE’s and in the customer’s zone', async () => {
    const { company, tdd } = await readyToIntroduce();
    expect(timesFor(company, ben, tdd).slice(0, 2)).toEqual([
      {
        start: Date.UTC(2026, 5, 2, 14, 15),
        here: 'Tue 2 Jun 10:15–10:45',
        there: '',
        says: '',
      },
      {
        start: Date.UTC(2026, 5, 3, 13),
        here: 'Wed 3 Jun 09:00–09:30',
        there: '',
        says: '',
      },
    ]);
  });

  it('is not stopped by the name of a lead who sends it and is an IE elsewhere, nor by the CE’s and the contact’s, of which an engineer’s is a part', async () => {
    const { company, tdd } = await readyToIntroduce();
    company.workspace.addAccount({ email: 'be@vendor.example', name: 'Be', zone: 'Europe/Paris' });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A6:D8' },
      query: { valueInputOption: 'RAW' },
      body: {
        values: [
          [priya, 'Priya Nair', 'lead, IE, PM', 'Asia/Kolkata'],
          ['be@vendor.example', 'Be', 'IE', 'Europe/Paris'],
          ['carla@vendor.example', 'Carla', 'IE', 'Europe/Paris'],
        ],
      },
    });
    company.setUp();
    const blocked = (who: string, text = '') =>
      previewOf(company, who, draftOf(tdd, { start: timesFor(company, who, tdd)[0]?.start ?? null, text })).blocked.map(
        ({ because }) => because,
      );
    expect({
      byLead: blocked(priya),
      byCe: blocked(ben),
      named: blocked(ben, 'Dana Kowalski and Omar Haddad lead it. Ask Be or Carla, or Priya Nair.'),
    }).toEqual({
      byLead: [],
      byCe: [],
      named: ['The text names Priya Nair, who does not work on this handoff.', 'The text names Be, who does not work on this handoff.'],
    });
  });

  it('shows exactly what goes out, and sends that from the CE’s own calendar', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, ben, tdd);
    const draft = draftOf(tdd, { start: time?.start ?? null });
    const { mark, ...preview } = previewOf(company, ben, draft);
    expect(preview).toEqual({
      subject: 'Meet your implementation team: Dana Kowalski and Omar Haddad',
      text: [
        'Dear Carla Reyes,',
        '',
        'For your production deployment, you will be working with our implementation team. They will lead it from here:',
        '',
        '• Dana Kowalski, your implementation engineer, leads the technical side of the deployment.',
        '• Omar Haddad, your project manager, leads the project: its plan, its dates, and its progress reports.',
        '',
        'What happens next: they will agree with you on the project plan, the dates, and a regular meeting for the deployment. From then on, they are the people to contact.',
        '',
        'This meeting is a chance for you to get to know each other.',
        '',
        'Kind regards,',
        'Ben Ortiz',
      ].join('\n'),
      from: ben,
      to: [
        { email: carla, says: 'Carla Reyes, champion', outside: true },
        { email: ben, says: 'Ben Ortiz, customer engineer', outside: false },
        { email: dana, says: 'Dana Kowalski, implementation engineer', outside: false },
        { email: omar, says: 'Omar Haddad, project manager', outside: false },
      ],
      when: 'Tue 2 Jun 10:15–10:45 (America/New_York)',
      whenThere: 'Tue 2 Jun 10:15–10:45 (America/New_York)',
      blocked: [],
      early: [],
      busy: [],
      remarks: ['Write or call first: Google Calendar may hide invitations from senders the customer does not know.'],
      link: '',
    });
    expect(outside(company)).toEqual([]);

    const panel = company.panel(ben, 'bookIntroduction', { ...draft, mark, anyway: false });
    expect(panel.handoff?.introduction).toMatchObject({
      state: 'booked',
      says: 'In Ben Ortiz’s calendar for Tue 2 Jun 10:15.',
      mine: 'to-come',
    });
    expect(panel.handoff?.steps[3]).toEqual({ name: 'Intro', state: 'now' });
    expect(outside(company).map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([{ from: ben, to: [carla], kind: 'invitation' }]);
    const event = ownEvent(company);
    expect({ ...event, link: event.hangoutLink?.slice(0, 24) }).toMatchObject({
      summary: preview.subject,
      organizer: { email: ben },
      link: 'https://meet.google.com/',
    });
    expect(event.attendees.map(({ email, responseStatus }) => [email, responseStatus])).toEqual([
      [carla, 'needsAction'],
      [ben, 'accepted'],
      [dana, 'needsAction'],
      [omar, 'needsAction'],
    ]);
  });

  it('has a subject of one line, whatever was pasted there', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, ben, tdd);
    const draft = draftOf(tdd, { start: time?.start ?? null, subject: 'Meet your team\r\nBcc: eve@evil.example' });
    company.panel(ben, 'bookIntroduction', { ...draft, mark: previewOf(company, ben, draft).mark, anyway: false });
    expect(ownEvent(company)?.summary).toBe('Meet your team Bcc: eve@evil.example');
  });

  it('is not sent twice, however often it is pressed', async () => {
    const { company, tdd } = await readyToIntroduce();
    const { draft } = invite(company, tdd);
    const again = company.ask(ben, 'bookIntroduction', { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'already-invited' } });
    expect(outside(company)).toHaveLength(1);
  });

  it('meets the same event when the first try could not be written down', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, ben, tdd);
    const draft = draftOf(tdd, { start: time?.start ?? null });
    const { mark } = previewOf(company, ben, draft);
    const before = JSON.stringify(company.workspace.world.sheets);
    company.panel(ben, 'bookIntroduction', { ...draft, mark, anyway: false });
    company.workspace.world.sheets = JSON.parse(before) as typeof company.workspace.world.sheets;
    expect(company.panel(ben, 'bookIntroduction', { ...draft, mark, anyway: false }).handoff?.introduction.state).toBe('booked');
    expect(outside(company)).toHaveLength(1);
  });

  it('records answers when the CE looks, nudges for those that lack, and stands when it is over', async () => {
    const { company, tdd } = await readyToIntroduce();
    invite(company, tdd, 1);
    company.workspace.closeFor(22 * 60);
    expect(company.look(ben, tdd).handoff?.introduction.nudge).toBeNull();
    company.workspace.closeFor(135);
    const nudged = company.look(ben, tdd);
    expect(nudged.handoff?.introduction.nudge?.says).toBe('Carla Reyes has not answered the invitation since 1 Jun.');

    const { id, attendees } = ownEvent(company);
    company.workspace.api(ben, 'calendar.events.patch', {
      path: { calendarId: 'primary', eventId: id },
      body: { attendees: attendees.map((guest) => (guest.email === carla ? { ...guest, responseStatus: 'accepted' } : guest)) },
    });
    const answered = company.look(ben, tdd);
    expect(answered.handoff?.introduction.nudge).toBeNull();
    expect(answered.handoff?.history.slice(-1)[0]?.says).toBe('Carla Reyes is coming.');

    company.workspace.closeFor(24 * 60);
    const over = company.look(ana, tdd);
    expect(over.handoff?.introduction).toMatchObject({ state: 'told', says: 'Introduced in a meeting on Wed 3 Jun 14:00.' });
    expect(over.handoff?.steps[3]).toEqual({ name: 'Intro', state: 'done' });
    expect(company.rows()[0]?.['Introduction']).toBe('met Wed 3 Jun 14:00 (Europe/London)');
  });

  it('is open again when the event is cancelled in the calendar, or the customer did not come', async () => {
    const { company, tdd } = await readyToIntroduce();
    invite(company, tdd);
    const cancelled = company.panel(ben, 'giveUpIntroduction', { tdd }).handoff?.introduction;
    expect(cancelled).toMatchObject({ state: 'fell-through', says: 'The invitation was cancelled.' });
    expect(outside(company).map(({ kind }) => kind)).toEqual(['invitation', 'cancellation']);

    expect(invite(company, tdd).panel.handoff?.introduction.state).toBe('booked');
    company.workspace.closeFor(26 * 60);
    expect(company.panel(ben, 'giveUpIntroduction', { tdd }).handoff?.introduction).toMatchObject({
      state: 'fell-through',
      says: 'The customer did not attend.',
    });
  });

  it('goes by e-mail with a reason: a Gmail window opens, a person sends, and says so', async () => {
    const { company, tdd } = await readyToIntroduce();
    const draft = draftOf(tdd, { how: 'e-mail', reason: 'Carla asked for it in writing.' });
    expect(previewOf(company, ben, { ...draft, reason: '' }).blocked).toEqual([
      { because: 'A meeting is preferred; an e-mail needs a reason.', fix: 'Say why an e-mail suits the customer better.' },
    ]);
    const { link } = previewOf(company, ben, draft);
    expect(link.replace(/&su=.*/, '')).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=carla%40globex.example&cc=dana%40vendor.example%2Comar%40vendor.example',
    );
    const panel = company.panel(ben, 'recordIntroductionMail', {
      ...{ tdd, on: '2026-06-01', recipients: [carla, dana, omar], reason: draft.reason, asSent: false },
    });
    expect(panel.handoff?.introduction).toMatchObject({
      state: 'told',
      says: 'Told by e-mail on 1 Jun.',
      log: [{ how: 'e-mail', under: 'Dana Kowalski and Omar Haddad to Carla Reyes. Carla asked for it in writing. (Ben Ortiz, 1 Jun)' }],
    });
    expect(outside(company)).toEqual([]);
  });

  it('is for the CE or a lead, and early only when that is confirmed', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, priya, tdd);
    expect(company.ask(ana, 'previewIntroduction', draftOf(tdd))).toMatchObject({ ok: false, refusal: { code: 'not-your-turn' } });
    company.edit(ben, tdd, '1 TB', '2 TB');
    const draft = draftOf(tdd, { start: time?.start ?? null });
    const { mark, early } = previewOf(company, ben, draft);
    expect(early).toEqual(['The current version of the TDD is not signed off.']);
    expect(company.ask(ben, 'bookIntroduction', { ...draft, mark, anyway: false })).toMatchObject({
      ok: false,
      refusal: { code: 'early' },
    });
    const sent = company.panel(ben, 'bookIntroduction', { ...draft, mark, anyway: true });
    expect(sent.handoff?.history.slice(-1)[0]?.says).toBe(
      'Invited Carla Reyes to introduce Dana Kowalski and Omar Haddad. The current version of the TDD is not signed off.',
    );
  });
});

describe('the engine', () => {
  it('reaches no customer, whatever wakes it', async () => {
    const { company, tdd } = await readyToIntroduce();
    invite(company, tdd);
    const sent = outside(company).length;
    const untouched = () => company.workspace.world.outbox.filter(({ from }) => from !== ben).flatMap(({ to, cc }) => [...to, ...cc]);
    for (const wake of ['onSweep', 'onCalendarChange'] as const) company.workspace.run('handoff@vendor.example', wake, []);
    company.type(ana, 'Customer', 'Globex Inc.');
    company.edit(ben, tdd, '1 TB', '2 TB');
    company.type(ana, 'Signature', 'slipped');
    company.type(ana, 'Signature', 'signed');
    company.type(ana, 'IE', priya);
    company.workspace.advance(60);
    expect(outside(company)).toHaveLength(sent);
    expect(untouched().filter((email) => !email.endsWith('@vendor.example'))).toEqual([]);
    expect(
      company
        .events()
        .flatMap(({ attendees }) => attendees.map(({ email }) => email))
        .filter((email) => !email.endsWith('@vendor.example')),
    ).toEqual([]);
  });
});
