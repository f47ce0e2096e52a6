import type { LeftOpen } from '../../local/kernel/left-open';
import type { SetUpReport } from '../../src/journeys/set-up';
import type { Result } from '../../src/base/result';
import { ana, ben, Company, dana, engine, omar } from './company';

const everybody = [ana, ben, dana, omar];

/** Signed off and signed, booked; the meeting is moved, the signature taken back and given again: what the tracker and the calendar show on the way. */
async function mainJob(turned: Partial<LeftOpen>, later: Partial<LeftOpen> = {}): Promise<readonly unknown[]> {
  const company = new Company(undefined, ({ world }) => {
    Object.assign(world.leftOpen, turned);
  });
  const tdd = await company.signedOff();
  Object.assign(company.workspace.world.leftOpen, later);
  const shown = () => [
    company.rows()[0]?.['Stage'],
    ...company.events().map(({ start, attendees }) => [start.dateTime, attendees.map(({ email }) => email)]),
  ];
  const steps: unknown[] = [shown()];
  const then = (act: () => unknown) => {
    act();
    company.workspace.advance(5);
    steps.push(shown());
  };
  then(() => company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' }));
  then(() =>
    company.workspace.api(engine, 'calendar.events.patch', {
      path: { calendarId: company.calendar, eventId: company.events()[0]?.id ?? '' },
      body: { start: { dateTime: '2026-06-02T14:00:00Z' }, end: { dateTime: '2026-06-02T14:45:00Z' } },
    }),
  );
  then(() => company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' }));
  then(() => company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' }));
  return steps;
}

const asEver = [
  ['Ready for signature'],
  ['Meeting booked', ['2026-06-01T13:00:00Z', everybody]],
  ['Meeting booked', ['2026-06-02T14:00:00Z', everybody]],
  ['Slipped'],
  ['Meeting booked', ['2026-06-01T13:00:00Z', everybody]],
];

/** Each question by its number in docs/fidelity.md. */
describe('where Google answers otherwise', () => {
  it('the main job goes on as ever, with every other answer at once', async () => {
    const turned: Partial<LeftOpen> = {
      calendarTriggers: 'never fire',
      deletedIdsStayTaken: false,
      deletedEventsReturn: false,
      syncTokens: false,
      intlZones: false,
      headingIds: false,
      requestsPassRules: false,
    };
    expect(await mainJob(turned, { locksRefused: 3 })).toEqual(asEver);
  });

  it('1, 2: Set up goes on without the calendar’s trigger and says so; the sweep follows the calendar', async () => {
    const company = new Company(undefined, ({ world }) => {
      world.leftOpen.calendarTriggers = 'refused';
    });
    const { handler, event } = { handler: 'onSweep', event: 'CLOCK' };
    expect(company.workspace.world.script.triggers.map((trigger) => [trigger.handler, trigger.event])).toEqual([
      [handler, event],
      ['onTrackerEdit', 'ON_EDIT'],
    ]);
    const report = company.setUp() as Result<SetUpReport>;
    expect(report.ok && report.value.did).toEqual([
      'The trigger that follows the calendar could not be created (Google says: A trigger for this calendar cannot be created from here.) The sweep follows it within five minutes instead.',
    ]);
    expect(await mainJob({ calendarTriggers: 'refused' })).toEqual(asEver);
  });

  it('6: without sync tokens only what was written since the last list is asked for', async () => {
    const company = new Company(undefined, ({ world }) => {
      world.leftOpen.syncTokens = false;
    });
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(30);
    const asked: unknown[] = [];
    company.workspace.hooks.asked = ({ method }, { query }) => {
      if (method === 'calendar.events.list') asked.push(query);
    };
    company.workspace.hooks.answered = ({ method }, answer = '') => {
      if (method === 'calendar.events.list') asked.push((JSON.parse(answer) as { items: unknown[] }).items.length);
    };
    company.workspace.advance(5);
    expect(asked).toEqual([{ maxResults: 2500, showDeleted: true, updatedMin: '2026-06-01T08:34:00.000Z' }, 0]);
  });

  it('7: whoever was booked over their focus time declines, and another time is chosen', async () => {
    const company = new Company(undefined, ({ world }) => {
      world.leftOpen.focusTimeBlocks = false;
    });
    const tdd = await company.signedOff();
    company.workspace.api(dana, 'calendar.events.insert', {
      path: { calendarId: 'primary' },
      body: {
        summary: 'Focus',
        eventType: 'focusTime',
        focusTimeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations' },
        start: { dateTime: '2026-06-01T12:00:00Z' },
        end: { dateTime: '2026-06-01T15:00:00Z' },
      },
    });
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    expect(company.rows()[0]?.['Stage']).toBe('Meeting declined');
    const again = () => {
      company.panel(ana, 'bookAgain', { tdd });
      company.workspace.advance(5);
      return [company.rows()[0]?.['Stage'], company.events().map(({ start }) => start.dateTime)];
    };
    // Her focus time declines until the search is beyond it; no time is tried twice.
    expect(again()).toEqual(['Meeting declined', ['2026-06-01T13:45:00Z']]);
    expect(again()).toEqual(['Meeting booked', ['2026-06-02T13:00:00Z']]);
  });

  it('8: time zones come from Utilities.formatDate, and one that does not exist is still told', () => {
    const company = new Company(undefined, ({ world }) => {
      world.leftOpen.intlZones = false;
    });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!D2' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['Europe/Camelot']] },
    });
    company.workspace.advance(5);
    const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Health!A1:B6' },
    }) as { values?: string[][] };
    expect(values.find(([what]) => what === 'Needs attention')?.[1]).toContain('Europe/Camelot');
  });

  it('10: a panel that Google does not take leads to the tracker', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.workspace.world.leftOpen.longestPage = 1000;
    company.workspace.run(dana, 'openSidebar', [], { documentId: tdd });
    const sidebar = company.workspace.sidebar(dana, tdd);
    expect([sidebar?.title, sidebar?.html]).toEqual(['Handoff', expect.stringContaining(`/spreadsheets/d/${company.tracker}/edit`)]);
    expect(company.workspace.web(dana, { tdd })?.html).toContain(
      'The panel cannot be shown because Google rejects its page. Tell an admin.',
    );
  });

  it('11: a lock that is refused as too many is waited for; what was written stands though it is not let go', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    const { workspace } = company;
    const declare = (answer: 'yes' | 'no') => company.ask(ben, 'declareProduction', { tdd, answer });
    workspace.world.leftOpen.locksRefused = 4;
    expect(declare('yes')).toEqual({
      ok: false,
      refusal: {
        code: 'busy',
        because: 'Somebody else is changing the tracker right now.',
        fix: 'Try again in a moment; nothing was changed.',
      },
    });
    workspace.world.leftOpen.locksRefused = 3;
    expect(declare('yes').ok).toBe(true);
    workspace.hooks.afterCall = ({ method }) => {
      if (method === 'sheets.spreadsheets.batchUpdate') workspace.world.leftOpen.locksRefused = 1;
    };
    expect(declare('no').ok).toBe(true);
    workspace.hooks.afterCall = undefined;
    expect(company.rows()[0]?.['Production differs']).toBe('no');
  });

  it('14: places without an id are linked by their tab', async () => {
    const company = new Company(undefined, ({ world }) => {
      world.leftOpen.headingIds = false;
    });
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const links = [...(company.events()[0]?.description ?? '').matchAll(/href="([^"]+document\/d[^"]+)"/g)].map(([, link]) => link);
    expect([...new Set(links)]).toEqual([
      `https://docs.google.com/document/d/${tdd}/edit`,
      `https://docs.google.com/document/d/${tdd}/edit?tab=t.0`,
    ]);
  });

  it('15: columns that were cut and pasted are found by their headings, and Set up marks them anew', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const before = company.rows();
    const headings = () =>
      (
        company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
          path: { spreadsheetId: company.tracker, range: 'Handoffs!A1:BZ1' },
        }) as { values: string[][] }
      ).values[0] ?? [];
    const width = headings().length;
    const change = (...requests: readonly object[]) =>
      company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: company.tracker }, body: { requests } });
    change({ appendDimension: { sheetId: 101, dimension: 'COLUMNS', length: 3 } });
    ['TDD', 'Signature', 'IE'].forEach((heading, index) => {
      const place = headings().indexOf(heading);
      const source = { sheetId: 101, startColumnIndex: place, endColumnIndex: place + 1 };
      change({ cutPaste: { source, destination: { sheetId: 101, rowIndex: 0, columnIndex: width + index } } });
    });
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(5);
    expect(company.look(dana, tdd).handoff?.stage).toBe('Meeting booked');
    expect(company.rows()).toHaveLength(1);
    expect(['TDD', 'IE', 'Signature', 'Stage'].map((heading) => company.rows()[0]?.[heading])).toEqual([
      before[0]?.['TDD'],
      dana,
      'signed',
      'Meeting booked',
    ]);
    const report = company.setUp() as Result<SetUpReport>;
    expect(report.ok && report.value.did).toEqual(
      ['IE', 'Signature', 'TDD'].map((heading) => `Found the column ${heading} where it was pasted.`),
    );
    const again = company.setUp() as Result<SetUpReport>;
    expect(again.ok && again.value.did).toEqual([]);
    expect(company.look(dana, tdd).handoff?.stage).toBe('Meeting booked');
  });
});
