import { ana, ben, Company, dana, engine, globex, omar, priya } from './company';

/** A way to say what the calendar's event tells. */
const agendaIn = (company: Company): string => company.events()[0]?.description ?? '';

const hours = 60;

async function booked(): Promise<{ company: Company; tdd: string }> {
  const company = new Company();
  const tdd = await company.signedOff();
  company.type(ana, 'Signature', 'signed');
  return { company, tdd };
}

async function over(): Promise<{ company: Company; tdd: string }> {
  const { company, tdd } = await booked();
  company.workspace.closeFor(8 * hours);
  return { company, tdd };
}

const nothing = { came: [ana], sections: [], points: [] };

describe('the internal handoff meeting, to its end', () => {
  it('is asked about once it is over: the AE and the CE are to answer', async () => {
    const { company, tdd } = await over();
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting time has passed', 'Waiting for': 'Ana Silva, Ben Ortiz' });
    const panel = company.panel(ana, 'openPanel', { tdd });
    expect(panel.turn).toEqual({
      tone: 'yours',
      label: 'Your turn, as account executive',
      headline: 'Was the handoff meeting held?',
      detail: 'It was planned for Mon 1 Jun 14:00. Say who came, what you went through, and what is still open.',
      actions: [
        { name: 'mark-held', label: 'It was held' },
        { name: 'mark-not-held', label: 'It was not held' },
      ],
    });
    expect(panel.handoff?.meeting.checklist).toEqual(['Background', 'Customer environment', 'Trial design', 'Production requirements']);
    expect(company.panel(dana, 'openPanel', { tdd }).turn.actions.map(({ name }) => name)).toEqual(['mark-held', 'mark-not-held']);
  });

  it('is held when somebody says so, with who came, what was walked through and what stays open', async () => {
    const { company, tdd } = await over();
    const before = company.panel(ben, 'openPanel', { tdd });
    expect(before.handoff?.steps.find(({ name }) => name === 'Meeting')?.state).toBe('now');

    const after = company.panel(ben, 'markHeld', {
      tdd,
      came: [ana, ben, dana],
      sections: ['Trial design', 'Background'],
      points: [
        { text: 'Who owns the DNS?', owner: ben },
        { text: 'Order the nodes', owner: omar },
      ],
    });
    expect(after.handoff?.steps.find(({ name }) => name === 'Meeting')?.state).toBe('done');
    expect(after.handoff?.gates.find(({ gate }) => gate === 'meeting')?.state).toBe('stands');
    expect([after.handoff?.meeting.says, after.handoff?.meeting.held]).toEqual([
      'Held 1 Jun · 2 open',
      {
        recorded: 'Recorded by Ben Ortiz on 1 Jun',
        came: ['Ana Silva', 'Ben Ortiz', 'Dana Kowalski'],
        sections: ['Background', 'Trial design'],
        points: [
          { text: 'Who owns the DNS?', owner: { email: ben, name: 'Ben Ortiz' }, closed: '' },
          { text: 'Order the nodes', owner: { email: omar, name: 'Omar Haddad' }, closed: '' },
        ],
      },
    ]);
    expect(company.rows()[0]).toMatchObject({
      Stage: 'Introduction open',
      'Handoff meeting': 'held Mon 1 Jun 14:00 (Europe/London) · 2 open points',
    });

    company.panel(omar, 'closePoint', { tdd, text: 'Order the nodes' });
    expect(company.rows()[0]?.['Handoff meeting']).toBe('held Mon 1 Jun 14:00 (Europe/London) · 1 open point');
    company.workspace.advance(10);
    expect(company.events()).toHaveLength(1);
  });

  it('is booked anew when it was not held', async () => {
    const { company, tdd } = await over();
    const [first] = company.events();
    company.panel(ana, 'markNotHeld', { tdd, because: 'Ben was ill.' });
    company.workspace.advance(5);
    const [second, ...others] = company.events();
    expect(others).toEqual([]);
    expect(second?.id).not.toBe(first?.id);
    expect(company.rows()[0]).toMatchObject({ Stage: 'Meeting booked' });
  });

  it('is recorded by the people of the handoff alone, once, after its end, with what is there', async () => {
    const { company, tdd } = await booked();
    const code = (who: string, name: 'markHeld' | 'markNotHeld', input: object) => {
      const answer = company.ask(who, name, { tdd, ...input } as never);
      return answer.ok ? 'ok' : answer.refusal.code;
    };
    expect([code(ana, 'markHeld', nothing), code(ana, 'markNotHeld', { because: 'Ill.' })]).toEqual(['not-over', 'not-over']);
    company.workspace.closeFor(8 * hours);
    expect([
      code(engine, 'markHeld', nothing),
      code(ana, 'markHeld', { ...nothing, came: [] }),
      code(ana, 'markHeld', { ...nothing, came: ['eve@else.example'] }),
      code(ana, 'markHeld', { ...nothing, sections: ['Dreams'] }),
      code(ana, 'markHeld', { ...nothing, points: [{ text: ' ', owner: ana }] }),
      code(ana, 'markHeld', { ...nothing, points: [{ text: 'DNS', owner: 'carla@globex.example' }] }),
      code(ana, 'markNotHeld', { because: ' ' }),
      code(priya, 'markHeld', nothing),
      code(ana, 'markHeld', nothing),
    ]).toEqual([
      'not-in-people',
      'nobody-came',
      'unknown-person',
      'unknown-section',
      'no-text',
      'unknown-owner',
      'no-reason',
      'ok',
      'already-held',
    ]);
  });
});

describe('the agenda', () => {
  it('follows what is recorded and what is edited, until the meeting starts', async () => {
    const { company, tdd } = await booked();
    expect(agendaIn(company)).toContain('Deployment Timeline (AE and CE)');
    company.panel(ana, 'recordExpectation', {
      tdd,
      name: 'Deployment Timeline',
      entry: { is: 'not-applicable', note: 'They deploy themselves.' },
    });
    company.edit(ben, tdd, 'Three nodes with 16 CPU', 'Five nodes with 16 CPU');
    company.workspace.advance(5);
    const fresh = agendaIn(company);
    expect([fresh.includes('Deployment Timeline'), fresh.includes('changed since: Production requirements › Sizing')]).toEqual([
      false,
      true,
    ]);

    company.workspace.closeFor(8 * hours);
    company.edit(ben, tdd, 'Customer environment', 'Surroundings');
    company.workspace.advance(10);
    expect(agendaIn(company)).toBe(fresh);
  });

  it('says in words where each sign-off stands', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.panel(dana, 'withdrawSignoff', { tdd, reason: 'Too early.' });
    company.panel(omar, 'withdrawSignoff', { tdd, reason: 'Too early.' });
    company.panel(priya, 'grantException', { tdd, for: 'PM sign-off', reason: 'Omar is on leave.' });
    company.type(ana, 'Signature', 'signed');
    expect(agendaIn(company).match(/(?<=<li>)[^<]*\((IE|PM)\): [^<]*/g)).toEqual([
      'Dana Kowalski (IE): waiting',
      'Omar Haddad (PM): exception, not signed off, Omar is on leave.',
    ]);
  });

  it('keeps what people wrote around it, and is left to them when they took it out', async () => {
    const { company, tdd } = await booked();
    const describe = (description: string) =>
      company.workspace.api(ana, 'calendar.events.patch', {
        path: { calendarId: ana, eventId: company.events()[0]?.id ?? '' },
        body: { description },
      });
    const record = (name: string) =>
      company.panel(ana, 'recordExpectation', { tdd, name, entry: { is: 'not-applicable', note: 'A pilot.' } });

    describe(`Bring coffee.<br>${agendaIn(company)}<br>And cake.`);
    record('Deployment Timeline');
    company.workspace.advance(5);
    const kept = agendaIn(company);
    expect([kept.startsWith('Bring coffee.<br>—'), kept.endsWith('<br>And cake.'), kept.includes('Deployment Timeline')]).toEqual([
      true,
      true,
      false,
    ]);

    describe('We talk about the weather.');
    record('Implementation Prerequisites');
    company.workspace.advance(5);
    record('Progress Reporting Expectations');
    company.workspace.advance(5);
    expect(agendaIn(company)).toBe('We talk about the weather.');
  });

  it('costs nothing while nothing changes, and sends nobody a mail', async () => {
    const { company } = await booked();
    company.workspace.advance(10);
    const mails = company.workspace.world.outbox.length;
    const calls: string[] = [];
    company.workspace.hooks.afterCall = ({ method }) => void calls.push(method);
    company.workspace.advance(30);
    expect(
      calls.filter((method) => method.startsWith('docs.') || method === 'calendar.events.patch' || method === 'calendar.events.get'),
    ).toEqual([]);
    expect(company.workspace.world.outbox.length).toBe(mails);
  });
});

describe('attendees', () => {
  it('who cannot open the TDD are named, and let in by the person at the keyboard', async () => {
    const company = new Company();
    const { documentId: tdd } = await company.workspace.importFile(
      ben,
      'Globex TDD.md',
      new TextEncoder().encode('# Globex\n\n## Sizing\n\nOne.\n'),
    );
    company.register(tdd);
    const ask = (who: string, name: string, input: object) => company.workspace.run(who, 'rpc', [name, { tdd, ...input }]);
    const guest = (email: string, name: string) => ({ email, name, ours: true });
    const before = ask(ben, 'attendeeAccess', {});
    expect(before).toEqual({ ok: true, value: { without: [guest(dana, 'Dana Kowalski'), guest(omar, 'Omar Haddad')] } });
    expect(ask(ben, 'shareWithAttendees', { who: [dana, 'carla@globex.example'] })).toEqual({
      ok: true,
      value: { without: [guest(omar, 'Omar Haddad')] },
    });
    expect(ask(dana, 'attendeeAccess', {})).toMatchObject({ ok: false, refusal: { code: 'not-an-editor' } });
    expect(ask(dana, 'shareWithAttendees', { who: [omar] })).toMatchObject({ ok: false, refusal: { code: 'not-an-editor' } });
  });
});

describe('booking by policy', () => {
  const set = (company: Company, setting: string, value: string) => {
    const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Policy!A1:B100' },
    }) as { values?: string[][] };
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: `Policy!B${String(values.findIndex(([first]) => first === setting) + 1)}` },
      query: { valueInputOption: 'RAW' },
      body: { values: [[value]] },
    });
  };

  it('proposes times instead, and books the one that is picked', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    set(company, 'Booking', 'propose');
    company.type(ana, 'Signature', 'signed');
    expect(company.events()).toEqual([]);
    expect(company.rows()[0]).toMatchObject({
      Stage: 'Meeting to be booked',
      'Waiting for': 'Ana Silva',
      Why: 'Choose a time for the internal handoff meeting: these fit best.',
      'Handoff meeting': 'choose a time',
    });
    const { turn, handoff } = company.panel(ana, 'openPanel', { tdd });
    expect([turn.headline, handoff?.meeting.state, handoff?.meeting.choices[0]?.says]).toEqual([
      'Choose a time for the handoff meeting',
      'proposed',
      'Everyone can come',
    ]);
    const start = handoff?.meeting.choices[1]?.start ?? 0;
    company.panel(ana, 'chooseTime', { tdd, start });
    company.workspace.advance(5);
    expect(company.events().map((event) => Date.parse(event.start.dateTime))).toEqual([start]);
  });

  it('says before it is given up what comes of it, and who is told', async () => {
    const { company, tdd } = await booked();
    const again = () => company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.again;
    const byItself = again();
    const [event] = company.events();
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { attendees: [...(event?.attendees ?? []), { email: 'carla@globex.example' }] },
    });
    set(company, 'Booking', 'propose');
    company.workspace.advance(5);
    const proposing = again();
    company.panel(ana, 'bookAgain', { tdd });
    const { turn, handoff } = company.panel(ana, 'openPanel', { tdd });
    expect({ byItself, proposing, givenUp: [handoff?.meeting.again, turn.headline, turn.detail] }).toEqual({
      byItself:
        'The meeting on Mon 1 Jun 14:00 will be cancelled, and Handoff will look for the earliest other time that works for everyone. Ana Silva, Ben Ortiz, Dana Kowalski, Omar Haddad will be told by Google Calendar.',
      proposing:
        'The meeting on Mon 1 Jun 14:00 will be cancelled, and Handoff will propose other times for you to choose from. Google Calendar tells nobody, because it would tell carla@globex.example too: tell your colleagues yourself.',
      givenUp: [
        '',
        'Handoff is looking for times for the internal handoff meeting',
        'Every five minutes, Handoff looks again and proposes the times that work best. 6 expectations are due: tell Globex, then record it.',
      ],
    });
  });

  it('proposes none for a deal that slipped or has ended, until it goes on', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    set(company, 'Booking', 'propose');
    company.type(ana, 'Signature', 'signed');
    const [choice] = company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.choices ?? [];
    const shown = () => [company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.state, company.rows()[0]?.['Handoff meeting']];
    company.type(ana, 'Signature', 'slipped');
    const slipped = [...shown(), company.ask(ana, 'chooseTime', { tdd, start: choice?.start ?? 0 }).ok];
    company.type(ana, 'Signature', 'signed');
    const signedAgain = shown();
    company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
    const ended = shown();
    company.panel(ana, 'reopenHandoff', { tdd, reason: 'They came back.' });
    company.workspace.advance(5);
    expect({ slipped, signedAgain, ended, reopened: shown() }).toEqual({
      slipped: ['when-signed', '', false],
      signedAgain: ['proposed', 'choose a time'],
      ended: ['not-needed', ''],
      reopened: ['proposed', 'choose a time'],
    });
  });
});

/** Signed, with an IE who works while everybody else sleeps. */
async function apart(): Promise<{ company: Company; tdd: string }> {
  const company = new Company();
  const tdd = await company.signedOff();
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!D4' },
    query: { valueInputOption: 'RAW' },
    body: { values: [['Pacific/Auckland']] },
  });
  company.type(ana, 'Signature', 'signed');
  return { company, tdd };
}

const link = 'https://video.vendor.example/globex';

async function walked(): Promise<{ company: Company; tdd: string }> {
  const { company, tdd } = await apart();
  company.panel(ana, 'recordWalkthrough', { tdd, link, on: '2026-06-01' });
  return { company, tdd };
}

describe('where working hours do not overlap', () => {
  it('a recorded walkthrough stands for the meeting once the IE confirms it', async () => {
    const { company, tdd } = await apart();
    const seen = company.panel(ana, 'openPanel', { tdd });
    expect([seen.handoff?.meeting.state, seen.turn.actions.map(({ name }) => name)]).toEqual([
      'apart',
      ['choose-time', 'record-walkthrough'],
    ]);

    const code = (answer: { ok: boolean; refusal?: { code: string } }) => (answer.ok ? 'ok' : (answer.refusal?.code ?? ''));
    expect([
      code(company.ask(dana, 'recordWalkthrough', { tdd, link, on: '2026-06-01' })),
      code(company.ask(ana, 'recordWalkthrough', { tdd, link: 'javascript:alert(1)', on: '2026-06-01' })),
      code(company.ask(ana, 'recordWalkthrough', { tdd, link, on: '2026-07-01' })),
      code(company.ask(dana, 'confirmWalkthrough', { tdd, sections: [], points: [] })),
    ]).toEqual(['not-your-turn', 'no-link', 'no-date', 'no-walkthrough']);

    company.panel(ana, 'recordWalkthrough', { tdd, link, on: '2026-06-01' });
    expect(company.rows()[0]).toMatchObject({
      'Waiting for': 'Dana Kowalski',
      'Handoff meeting': 'walkthrough recorded 1 Jun, to be confirmed',
    });
    company.workspace.advance(2 * hours);
    expect(company.panel(dana, 'openPanel', { tdd }).turn.actions).toEqual([
      { name: 'confirm-walkthrough', label: 'Confirm the walkthrough' },
    ]);
    expect(code(company.ask(ana, 'confirmWalkthrough', { tdd, sections: [], points: [] }))).toBe('not-your-turn');

    const done = company.panel(dana, 'confirmWalkthrough', { tdd, sections: ['Background'], points: [{ text: 'Which DNS?', owner: ben }] });
    expect([done.handoff?.gates.find(({ gate }) => gate === 'meeting')?.state, done.handoff?.meeting.says]).toEqual([
      'stands',
      'Walkthrough confirmed 1 Jun · 1 open',
    ]);
    company.workspace.advance(2 * hours);
    expect([company.events(), company.rows()[0]?.Stage]).toEqual([[], 'Introduction open']);
  });

  const edits: readonly (readonly [what: string, edit: (company: Company, tdd: string) => unknown])[] = [
    ['a new close date', (company) => company.type(ana, 'Close date', '2026-07-03')],
    [
      'a signature that was taken back and given again',
      (company, tdd) => {
        company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });
        company.workspace.advance(hours);
        company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
      },
    ],
    [
      'an ending that was not one',
      (company, tdd) => {
        company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
        company.workspace.advance(hours);
        company.panel(ana, 'reopenHandoff', { tdd, reason: 'They came back.' });
      },
    ],
  ];

  it.each(edits)('a recorded walkthrough waits for the IE through %s', async (_what, edit) => {
    const { company, tdd } = await walked();
    edit(company, tdd);
    company.workspace.advance(2 * hours);
    expect(company.rows()[0]).toMatchObject({
      Stage: 'No common time',
      'Waiting for': 'Dana Kowalski',
      'Handoff meeting': 'walkthrough recorded 1 Jun, to be confirmed',
    });
    const seen = company.panel(dana, 'openPanel', { tdd });
    expect([seen.handoff?.meeting.state, seen.turn.actions.map(({ name }) => name)]).toEqual(['walkthrough', ['confirm-walkthrough']]);
    const done = company.panel(dana, 'confirmWalkthrough', { tdd, sections: ['Background'], points: [] });
    expect([done.handoff?.gates.find(({ gate }) => gate === 'meeting')?.state, company.events()]).toEqual(['stands', []]);
  });

  it('no time is picked beside a walkthrough that was recorded, or confirmed, nor where a lead lets the handoff go on without the meeting', async () => {
    const { company, tdd } = await apart();
    const start = company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.choices[0]?.start ?? 0;
    const picked = () => {
      const { may, meeting } = company.panel(ana, 'openPanel', { tdd }).handoff ?? {};
      const answer = company.ask(ana, 'chooseTime', { tdd, start });
      return [may?.includes('choose-time'), meeting?.choices.length, answer.ok ? 'picked' : answer.refusal.because];
    };
    company.panel(priya, 'grantException', { tdd, for: 'meeting', reason: 'They spoke at length.' });
    const excepted = picked();
    company.panel(priya, 'withdrawException', { tdd, for: 'meeting', reason: 'They meet after all.' });
    company.panel(ana, 'recordWalkthrough', { tdd, link, on: '2026-06-01' });
    const recorded = picked();
    company.panel(dana, 'confirmWalkthrough', { tdd, sections: [], points: [] });
    expect({ excepted, recorded, confirmed: picked() }).toEqual({
      excepted: [false, 0, 'A lead granted an exception: this handoff goes on without the internal handoff meeting.'],
      recorded: [false, 0, 'A walkthrough of the TDD was recorded instead of a meeting; the IE needs to confirm it.'],
      confirmed: [false, 0, 'The IE has already confirmed the walkthrough.'],
    });
    expect(company.rows()[0]).toMatchObject({ Stage: 'Introduction open' });
  });

  it('implementation records what the customer understood otherwise, once a walkthrough or an exception stands for the meeting', async () => {
    const { company, tdd } = await walked();
    const told = () => {
      const may = company.panel(omar, 'openPanel', { tdd }).handoff?.may.includes('mark-understood-otherwise');
      return [may, company.ask(omar, 'markUnderstoodOtherwise', { tdd, name: 'Deployment Timeline', words: 'In one week.' }).ok];
    };
    const recorded = told();
    company.panel(priya, 'grantException', { tdd, for: 'meeting', reason: 'They spoke at length.' });
    const excepted = told();
    company.panel(priya, 'withdrawException', { tdd, for: 'meeting', reason: 'They meet after all.' });
    company.panel(dana, 'confirmWalkthrough', { tdd, sections: [], points: [] });
    expect({ recorded, excepted, confirmed: told() }).toEqual({
      recorded: [false, false],
      excepted: [true, true],
      confirmed: [true, true],
    });
  });

  it('a recorded walkthrough is recorded anew, or given up for another time, also after a new close date', async () => {
    const { company, tdd } = await walked();
    company.type(ana, 'Close date', '2026-07-03');
    const may = company.panel(ana, 'openPanel', { tdd }).handoff?.may ?? [];
    expect(['record-walkthrough', 'book-again'].map((action) => may.some((name) => name === action))).toEqual([true, true]);
    company.panel(ana, 'bookAgain', { tdd });
    company.workspace.advance(5);
    expect(company.rows()[0]).toMatchObject({ Stage: 'No common time', 'Waiting for': 'Ana Silva', 'Handoff meeting': 'no common time' });
  });

  it('a recorded walkthrough that has lost its IE waits for the AE, who assigns one', async () => {
    const { company, tdd } = await walked();
    const edited = company.panel(ana, 'editTeam', { tdd, ...globex, ie: null });
    expect([edited.turn.headline, edited.turn.actions.map(({ name }) => name)]).toEqual([
      'Assign an implementation engineer',
      ['edit-team'],
    ]);
    expect(company.rows()[0]).toMatchObject({ 'Waiting for': 'Ana Silva' });
  });
});
