import { openCalendar } from '../../local/calendar/open-calendar';
import { ana, ben, Company, dana, engine, omar, priya } from './company';

/** P5: the trigger is retried, two people press, clocks overlap. */
describe('the internal handoff meeting', () => {
  it('is booked once, however often the triggers fire', async () => {
    const company = new Company();
    await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    company.type(ana, 'Signature', 'signed');
    for (let sweeps = 0; sweeps < 5; sweeps += 1) company.workspace.advance(5);
    company.workspace.run('handoff@vendor.example', 'onSweep');
    company.workspace.run('handoff@vendor.example', 'onCalendarChange');
    expect(company.events()).toHaveLength(1);
  });

  it('is taken up again by its id when the booking was not written down', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const booked = { done: false };
    company.workspace.hooks.afterCall = (record) => {
      if (record.method === 'calendar.events.insert' && !booked.done) {
        booked.done = true;
        throw new Error('The connection broke after Google had booked.');
      }
    };
    company.type(ana, 'Signature', 'signed');
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting to be booked' });
    company.workspace.advance(5);
    expect(company.events()).toHaveLength(1);
    expect(company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.state).toBe('booked');
  });

  it('follows a move, and reopens when somebody who is needed declines', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    const [event] = company.events();
    const eventId = event?.id ?? '';
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId },
      body: { start: { dateTime: '2026-06-02T13:00:00Z' }, end: { dateTime: '2026-06-02T13:45:00Z' } },
    });
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting booked', 'Handoff meeting': 'Tue 2 Jun 14:00 (Europe/London)' });

    const copy = company.workspace.api(ben, 'calendar.events.get', { path: { calendarId: ben, eventId } }) as {
      attendees: { email: string; self?: boolean }[];
    };
    const attendees = copy.attendees.map((attendee) => (attendee.email === ben ? { ...attendee, responseStatus: 'declined' } : attendee));
    company.workspace.api(ben, 'calendar.events.patch', { path: { calendarId: ben, eventId }, body: { attendees } });
    expect(company.rows()[0]).toMatchObject({
      Stage: 'Meeting declined',
      'Waiting for': 'Ana Silva',
      Why: 'Ben Ortiz cannot come.',
    });
    expect(company.panel(ana, 'openPanel', { tdd }).turn).toMatchObject({
      tone: 'warning',
      actions: [{ name: 'book-again', label: 'Look for another time' }],
    });
  });

  it('does without a colleague whom somebody added and who declines', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    const guests = (attendees: readonly object[]) => {
      const path = { calendarId: ana, eventId: company.events()[0]?.id ?? '' };
      company.workspace.api(ana, 'calendar.events.patch', { path, body: { attendees } });
    };
    const attendees = company.events()[0]?.attendees ?? [];
    guests([...attendees, { email: priya }]);
    guests([...attendees, { email: priya, responseStatus: 'declined' }]);
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting booked', 'Waiting for': '' });
    const { handoff } = company.panel(ana, 'openPanel', { tdd });
    expect([handoff?.meeting.state, handoff?.history.at(-1)?.says]).toEqual([
      'booked',
      'Priya Nair declined the internal handoff meeting.',
    ]);
    // Somebody joins the team: guests are invited anew, and she still need not come.
    company.type(ana, 'PM', 'not decided yet');
    company.type(ana, 'PM', omar);
    company.workspace.advance(5);
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting booked' });
  });

  it('is not booked again at a time that somebody has declined, though their calendar is free then', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    const decline = (who: string) => {
      const [event] = company.events();
      const attendees = event?.attendees.map((guest) => (guest.email === who ? { ...guest, responseStatus: 'declined' } : guest));
      company.workspace.api(who, 'calendar.events.patch', { path: { calendarId: who, eventId: event?.id ?? '' }, body: { attendees } });
      company.panel(ana, 'bookAgain', { tdd });
      company.workspace.advance(5);
      return company.events().map(({ start }) => start.dateTime);
    };
    expect(company.events().map(({ start }) => start.dateTime)).toEqual(['2026-06-01T13:00:00Z']);
    expect(decline(dana)).toEqual(['2026-06-01T13:45:00Z']);
    expect(decline(ben)).toEqual(['2026-06-02T13:00:00Z']);
    expect(decline(dana)).toEqual(['2026-06-02T13:45:00Z']);
    expect(company.workspace.run(engine, 'verifyLog')).toMatchObject({ ok: true, value: { flaws: [] } });
  });

  it('is cancelled with the signature, and booked once more with the next', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    const [first] = company.events();
    company.type(ana, 'Signature', 'slipped');
    expect(company.events()).toEqual([]);
    expect(company.rows()[0]).toMatchObject({
      Stage: 'Slipped',
      Why: 'The signature was taken back. Mark it signed when the customer signs.',
    });

    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const [second, ...others] = company.events();
    expect(others).toEqual([]);
    expect(second?.id).not.toBe(first?.id);
  });

  it('offers choices with who would be missing when nobody’s calendars meet, and books the one that is picked', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.api(ben, 'calendar.events.insert', {
      path: { calendarId: ben },
      body: { summary: 'Away', start: { dateTime: '2026-06-01T08:00:00Z' }, end: { dateTime: '2026-06-20T08:00:00Z' } },
    });
    company.type(ana, 'Signature', 'signed');
    expect(company.rows()[0]).toMatchObject({ Stage: 'No common time', 'Waiting for': 'Ana Silva' });
    const { meeting } = company.panel(ana, 'openPanel', { tdd }).handoff ?? {};
    const [choice] = meeting?.choices ?? [];
    expect(choice?.says).toBe('Without Ben Ortiz (busy)');
    company.panel(ana, 'chooseTime', { tdd, start: choice?.start ?? 0 });
    company.workspace.advance(5);
    expect(company.events().map(({ start }) => Date.parse(start.dateTime))).toEqual([choice?.start]);
  });

  it('never takes a calendar that cannot be read as free', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const calendar = openCalendar(company.workspace.world, ben);
    if (calendar) calendar.freeBusyHidden = true;
    company.type(ana, 'Signature', 'signed');
    expect(company.events()).toEqual([]);
    const { meeting } = company.panel(ana, 'openPanel', { tdd }).handoff ?? {};
    expect(meeting).toMatchObject({ state: 'no-time' });
    expect(meeting?.choices[0]?.says).toBe('Without Ben Ortiz (calendar unreadable)');
  });
});
