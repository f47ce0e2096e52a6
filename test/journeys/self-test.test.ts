import type { LeftOpen } from '../../local/kernel/left-open';
import type { Result } from '../../src/base/result';
import type { SelfTestReport } from '../../src/self-test/self-test-table';
import { Company, dana, engine } from './company';

let company: Company;
/** Handoff set up, and the self-test run once, so that the calendar’s trigger has been heard. */
let world: string;

const run = (who = engine) => company.workspace.run(who, 'selfTest') as Result<SelfTestReport>;
const report = (): SelfTestReport => {
  const answer = run();
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value;
};

beforeAll(() => {
  company = new Company();
  report();
  company.workspace.advance(10);
  world = JSON.stringify(company.workspace.world);
});

beforeEach(() => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
});

/** What is not as expected: its number, and what was seen. */
const other = ({ asked } = report()) => asked.filter(({ asExpected }) => asExpected !== true).map(({ number, says }) => [number, says]);
const tableIn = (tab: string) =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: `${tab}!A1:F100` },
    }) as { values: string[][] }
  ).values;
const change = (...requests: readonly object[]) =>
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: company.tracker }, body: { requests } });
const titles = () => company.workspace.world.sheets.spreadsheets[company.tracker]?.sheets.map(({ properties }) => properties.title) ?? [];
const triggers = () => company.workspace.world.script.triggers;

describe('Self-test', () => {
  it('finds everything as expected on the local workspace', () => {
    const { asked } = report();
    expect(asked.filter(({ asExpected }) => asExpected !== true)).toEqual([]);
    expect(asked.map(({ number, says }) => `${number}: ${says.replace(/h\.\w{12}/, 'h.…')}`)).toEqual([
      `S1: Running as ${engine}, with the rights of ${engine}.`,
      'S2: All 9.',
      'S3: All 3 are there.',
      expect.stringMatching(
        /^S4: 3 of 20 triggers, \d+ of 9216 bytes in the largest script property, \d+ of 10000000 cells in the tracker\. /,
      ),
      '1: One was created and removed again.',
      '2, 4: It fired 0 seconds after an event was made.',
      '5: It stays taken.',
      '5: It can; it is then confirmed.',
      '6: It does.',
      '7: It blocks.',
      '7: It blocks.',
      '7: It does not block.',
      '8: Midnight of UTC is 05:30 in Kolkata.',
      '8: 13 zones agree.',
      '8: It does not have it.',
      expect.stringMatching(/^10: \d+ KB came\.$/),
      '11: Ten turns took 0 ms.',
      '14: The heading is h.…, its tab t.0.',
      '15: It stays where it was.',
      '15: It moves with it.',
      '15: It stays where it was.',
      '16: It does.',
      '17: It does not have them.',
    ]);
  });

  it('is for the engine account alone, once Handoff is set up', () => {
    expect(run(dana)).toEqual({
      ok: false,
      refusal: {
        code: 'engine-only',
        because: `Only ${engine} can run the self-test; you are signed in as ${dana}.`,
        fix: `Run it as ${engine}, from the menu of the tracker or from the script editor.`,
      },
    });
    company.workspace.world.script.properties = {};
    expect(run()).toEqual({
      ok: false,
      refusal: { code: 'not-set-up', because: 'Handoff is not set up yet.', fix: 'Run Set up first.' },
    });
  });

  it('leaves nothing behind but its table, and tells nobody', () => {
    const kept = () => {
      const { drive, calendar, script, outbox } = company.workspace.world;
      const events = Object.values(calendar.calendars).flatMap(({ id, events: all }) =>
        Object.values(all).flatMap(({ event }) => (event.status === 'cancelled' ? [] : [`${id} ${event.id}`])),
      );
      return { files: Object.keys(drive.files), events, triggers: script.triggers, mails: outbox.length, tabs: titles() };
    };
    const before = kept();
    report();
    expect(kept()).toEqual(before);
    expect(company.workspace.world.script.properties['selfTest']).toBe('');
  });

  it('asks about the calendar’s trigger in two runs, and does not begin anew while it waits', () => {
    const { properties } = company.workspace.world.script;
    properties['calendarAsked'] = properties['calendarHeard'] = '';
    company.workspace.world.leftOpen.calendarTriggers = 'never fire';
    expect(other()).toEqual([['2, 4', 'An event was made just now.']]);
    company.workspace.advance(14);
    expect(other()).toEqual([['2, 4', 'It has not fired yet.']]);
    company.workspace.advance(1);
    expect(other()).toEqual([['2, 4', 'It did not fire in 15 minutes after an event was made.']]);
    company.workspace.world.leftOpen.calendarTriggers = 'fire';
    expect(other()).toEqual([['2, 4', 'It has not fired yet.']]);
    expect(other()).toEqual([]);
  });

  it('puts a later table in place of the earlier one, whatever people did to the tab', () => {
    report();
    const first = tableIn('Self-test');
    expect(first.slice(0, 2)).toEqual([
      ['Question', 'Asked', 'Expected', 'Seen', 'As expected', 'What Handoff does when it is not so'],
      ['', `Run on 2026-06-01 08:15 UTC, as ${engine}`, 'All as expected.', '23 of 23 as expected.', 'yes'],
    ]);
    change(
      { deleteDimension: { range: { sheetId: 106, dimension: 'ROWS', startIndex: 5, endIndex: 9 } } },
      { updateSheetProperties: { properties: { sheetId: 106, title: 'Probe' }, fields: 'title' } },
      { addSheet: { properties: { title: 'Self-test' } } },
    );
    company.workspace.advance(10);
    report();
    const withoutIds = (rows: string[][]) => rows.slice(2).map((row) => row.map((text) => text.replace(/h\.\w{12}|\d+ of \d+/g, '…')));
    expect(withoutIds(tableIn('Probe'))).toEqual(withoutIds(first));
    expect(tableIn('Probe')[1]?.[1]).toBe(`Run on 2026-06-01 08:25 UTC, as ${engine}`);
  });

  it('makes its tab beside one of the same name that is somebody else’s', () => {
    change({ deleteSheet: { sheetId: 106 } }, { addSheet: { properties: { title: 'Self-test' } } });
    report();
    expect(titles().slice(-2)).toEqual(['Self-test', 'Self-test of Handoff']);
  });

  it('says in a dialog of the tracker what is not as expected, and what is still open', () => {
    company.workspace.world.script.triggers = triggers().filter(({ handler }) => handler !== 'onSweep');
    company.workspace.world.script.properties['calendarAsked'] = '';
    const { execution } = company.workspace.perform(engine, 'selfTest', [], { spreadsheetId: company.tracker });
    expect(execution.alerts).toEqual([
      [
        'Self-test',
        '21 of 23 as expected, 1 not yet answered.',
        '',
        'Not as expected:',
        'S3: Are the three triggers there, and all switched on? onSweep is missing.',
        '',
        'Run it again in a minute for:',
        '2, 4: Does the secondary calendar’s trigger fire when Handoff itself writes there, and how soon?',
        '',
        'The tracker’s Self-test tab has the whole table.',
      ].join('\n'),
    ]);
    expect([1, 4].map((row) => tableIn('Self-test')[row]?.slice(3, 5))).toEqual([
      ['21 of 23 as expected, 1 not yet answered.', 'no'],
      ['onSweep is missing.', 'no'],
    ]);
  });

  it('stops asking after three minutes and still clears up and writes', () => {
    company.workspace.setFaults({ sheets: { slow: 30_000 } }, []);
    const { asked, left } = report();
    company.workspace.setFaults({}, []);
    const unasked = asked.filter(({ says }) => says.startsWith('There was no time left to ask: '));
    expect(unasked.map(({ number, asExpected }) => [number, asExpected])).toEqual([
      ['15', 'not yet'],
      ['16', 'not yet'],
      ['17', 'not yet'],
    ]);
    expect(left).toEqual([]);
    expect(tableIn('Self-test')[1]?.slice(3, 5)).toEqual(['20 of 23 as expected, 3 not yet answered.', 'not yet']);
  });

  it('takes away what a run that Google has ended left behind', () => {
    const things = () => {
      const { drive, calendar, script } = company.workspace.world;
      const events = Object.values(calendar.calendars).flatMap(({ events: all }) =>
        Object.values(all).filter(({ event }) => event.status !== 'cancelled'),
      );
      return [Object.keys(drive.files).length, events.length, script.triggers.length];
    };
    const [files = 0, events = 0, triggers = 0] = things();
    company.workspace.world.script.rules.executionTime = 150_000;
    company.workspace.setFaults({ calendar: { slow: 10_000 } }, []);
    expect(() => report()).toThrow('Exceeded maximum execution time');
    company.workspace.world.script.rules.executionTime = 360_000;
    company.workspace.setFaults({}, []);
    expect(things()).toEqual([files + 2, events + 4, triggers]);
    expect(report().left).toEqual([]);
    expect(things()).toEqual([files, events, triggers]);
  });
});

describe('a planted difference', () => {
  it('is told of a trigger that Google has switched off', () => {
    for (const trigger of triggers()) if (trigger.handler === 'onTrackerEdit') trigger.disabled = true;
    expect(other()).toEqual([['S3', 'onTrackerEdit is switched off.']]);
  });

  it('is told of a trigger for another tracker', () => {
    for (const trigger of triggers()) if (trigger.handler === 'onTrackerEdit') trigger.sourceId = 'another';
    expect(other()).toEqual([['S3', 'onTrackerEdit is missing.']]);
  });

  it('is told of a limit that is near', () => {
    const [trigger] = triggers();
    if (trigger) for (let more = 0; more < 12; more += 1) triggers().push({ ...trigger, uid: `more ${String(more)}` });
    expect(other().map(([number, says]) => [number, says?.slice(0, 21)])).toEqual([['S4', '15 of 20 triggers, 21']]);
  });

  it('is told of a scope that was not granted, and of what could not be asked for want of it; the rest is asked', () => {
    company.workspace.world.script.declined[engine] = ['https://www.googleapis.com/auth/calendar.readonly'];
    const lacking = 'It was refused (Fault: Request had insufficient authentication scopes.).';
    expect(other()).toEqual([
      ['S2', 'Not granted: calendar.readonly.'],
      [
        '1',
        'It was refused (Fault: Specified permissions are not sufficient to call TriggerBuilder.forUserCalendar. Required permissions: (https://www.googleapis.com/auth/calendar.readonly || https://www.googleapis.com/auth/calendar)).',
      ],
      ['7', lacking],
      ['7', lacking],
      ['7', lacking],
    ]);
  });

  it('is told of a service that is down; what was made with it is taken away by the next run', () => {
    company.workspace.hooks.afterCall = ({ method }) => {
      if (method === 'docs.documents.create') company.workspace.setFaults({ drive: { fails: 'down' } }, []);
    };
    const { left } = report();
    company.workspace.hooks.afterCall = undefined;
    company.workspace.setFaults({}, []);
    const files = left.map((says) => /^The file (\S+): Fault: Backend Error$/.exec(says)?.[1] ?? '');
    expect(files.filter((id) => company.workspace.world.drive.files[id] !== undefined)).toHaveLength(2);
    expect(tableIn('Self-test').filter(([, asks]) => asks === 'Was everything that the self-test created removed again?')).toHaveLength(2);
    expect(report().left).toEqual([]);
    expect(files.filter((id) => company.workspace.world.drive.files[id] !== undefined)).toEqual([]);
  });

  it('is told of Google answering otherwise, question by question', () => {
    const { leftOpen } = company.workspace.world;
    Object.assign(leftOpen, {
      deletedIdsStayTaken: false,
      syncTokens: false,
      tentativeBlocks: false,
      focusTimeBlocks: false,
      workingLocationBlocks: true,
      minutesApart: { 'Africa/Cairo': -60 },
      longestPage: 1000,
      locksRefused: 1,
      headingIds: false,
      requestsPassRules: false,
    } satisfies Partial<LeftOpen>);
    expect(other()).toEqual([
      ['5', 'It is free again.'],
      ['6', 'It does not.'],
      ['7', 'It does not block.'],
      ['7', 'It does not block.'],
      ['7', 'It blocks.'],
      ['8', 'Africa/Cairo is -60 minutes apart at 2025-06-01T08:15Z.'],
      ['10', 'It was refused (Exception: The HTML file Sidebar is too large.).'],
      ['11', 'The turn 1 was refused (Exception: There are too many LockService operations against the same script.).'],
      ['14', 'The heading is without an id, its tab t.0.'],
      [
        '16',
        'It does not (Google says: Invalid requests[1].updateCells: The data you entered in cell A4 violates the data validation rules set on this cell. Please enter one of the following values: offered.)',
      ],
    ]);
  });

  it('is told of an Intl without time zones; what is asked instead agrees with itself', () => {
    company.workspace.world.leftOpen.intlZones = false;
    expect(other()).toEqual([['8', 'It does not (RangeError: Invalid time zone specified: Asia/Kolkata).']]);
  });

  it('is told of an add-on that may not make calendar triggers', () => {
    company.workspace.world.script.rules.asAddOn = true;
    company.workspace.world.leftOpen.addOnCalendarTriggers = false;
    expect(other()).toEqual([['1', 'It was refused (Fault: A trigger for this calendar cannot be created from here.).']]);
  });

  it('is written down where either answer will do', () => {
    company.workspace.world.sheets.metadataFollowsSort = true;
    Object.assign(company.workspace.world.leftOpen, { deletedEventsReturn: false, marksFollowCut: true });
    const { asked } = report();
    expect(other({ asked, when: '', who: '', left: [] })).toEqual([]);
    const says = (key: string) => asked.find((question) => question.key === key)?.says;
    expect(['undeletes', 'sortsMarks', 'cutsMarks'].map(says)).toEqual([
      'It cannot (Google says: Forbidden).',
      'It moves with its row.',
      'It moves with it.',
    ]);
  });
});
