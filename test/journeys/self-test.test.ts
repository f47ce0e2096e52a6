import type { Result } from '../../src/base/result';
import type { SelfTestReport } from '../../src/self-test/self-test-table';
import { Company, dana, engine } from './company';

let company: Company;
let world: string;

beforeAll(() => {
  company = new Company();
  world = JSON.stringify(company.workspace.world);
});

beforeEach(() => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
});

const run = (who = engine) => company.workspace.run(who, 'selfTest') as Result<SelfTestReport>;
const report = (): SelfTestReport => {
  const answer = run();
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value;
};
/** What is not as expected: its number, and what was seen. */
const other = ({ asked } = report()) => asked.filter(({ asExpected }) => asExpected !== true).map(({ number, says }) => [number, says]);
const tableIn = (tab: string) =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: `${tab}!A1:F100` },
    }) as { values: string[][] }
  ).values;
const tabs = () => company.workspace.world.sheets.spreadsheets[company.tracker]?.sheets ?? [];
const triggers = () => company.workspace.world.script.triggers;

describe('Self-test', () => {
  it('finds everything as expected on the local workspace', () => {
    expect(report().asked.map(({ number, says }) => [number, says])).toEqual([
      ['S1', `Here is ${engine}, with the rights of ${engine}.`],
      ['S2', 'All 9.'],
      ['S3', '3 stand.'],
      ['7', 'It blocks.'],
      ['8', '13 zones agree.'],
      ['14', 'The heading is h.kyroaoaasihp, its tab t.0.'],
      ['16', 'It does.'],
    ]);
    company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
    expect(other()).toEqual([]);
  });

  it('is for the engine account alone, once Handoff is set up', () => {
    expect(run(dana)).toEqual({
      ok: false,
      refusal: {
        code: 'engine-only',
        because: `The self-test is for ${engine} alone; you are here as ${dana}.`,
        fix: `Run it as ${engine}, from the menu of the tracker or from the script editor.`,
      },
    });
    company.workspace.world.script.properties = {};
    expect(run()).toEqual({
      ok: false,
      refusal: { code: 'not-set-up', because: 'Handoff is not set up yet.', fix: 'Run Set up first.' },
    });
  });

  it('leaves nothing behind but its table', () => {
    const kept = () => {
      const { drive, calendar, script, outbox } = company.workspace.world;
      const events = Object.values(calendar.calendars).flatMap(({ id, events: all }) =>
        Object.values(all).flatMap(({ event }) => (event.status === 'cancelled' ? [] : [`${id} ${event.id}`])),
      );
      return { files: Object.keys(drive.files), events, triggers: script.triggers, mails: outbox.length };
    };
    const before = kept();
    report();
    expect(kept()).toEqual(before);
    expect(company.workspace.world.script.properties['selfTest']).toBe('');
  });

  it('puts a later table in place of the earlier one, whatever people did to the tab', () => {
    report();
    const first = tableIn('Self-test');
    expect(first[0]).toEqual([
      `Self-test of 2026-06-01 08:05 UTC, as ${engine}: ${String(first.length - 7)} of ${String(first.length - 7)} as expected.`,
    ]);
    const range = { sheetId: 106, dimension: 'ROWS', startIndex: 5, endIndex: 9 };
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: {
        requests: [
          { deleteDimension: { range } },
          { updateSheetProperties: { properties: { sheetId: 106, title: 'Probe' }, fields: 'title' } },
          { addSheet: { properties: { title: 'Self-test' } } },
        ],
      },
    });
    company.workspace.advance(10);
    report();
    const withoutIds = (rows: string[][]) => rows.slice(1).map((row) => row.map((text) => text.replace(/h\.\w{12}/, 'h.…')));
    expect(withoutIds(tableIn('Probe'))).toEqual(withoutIds(first));
    expect(tableIn('Probe')[0]?.[0]?.slice(0, 35)).toBe('Self-test of 2026-06-01 08:15 UTC, ');
  });

  it('makes its tab beside one of the same name that is somebody else’s', () => {
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ addSheet: { properties: { title: 'Self-test' } } }] },
    });
    report();
    expect(
      tabs()
        .map(({ properties }) => properties.title)
        .slice(-2),
    ).toEqual(['Self-test', 'Self-test of Handoff']);
  });

  it('says in a dialog of the tracker what is not as expected', () => {
    company.workspace.world.script.triggers = triggers().filter(({ handler }) => handler !== 'onSweep');
    const { execution } = company.workspace.perform(engine, 'selfTest', [], { spreadsheetId: company.tracker });
    expect(execution.alerts).toEqual([
      [
        'Self-test',
        '6 of 7 as expected.',
        '',
        'Not as expected:',
        'S3: onSweep is missing.',
        '',
        'The tab Self-test of the tracker has the whole table.',
      ].join('\n'),
    ]);
    expect(tableIn('Self-test')[4]?.slice(3, 5)).toEqual(['onSweep is missing.', 'no']);
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

  it('is told of a scope that was not granted, and of what could not be asked for want of it; the rest is asked', () => {
    company.workspace.world.script.declined[engine] = ['https://www.googleapis.com/auth/calendar.readonly'];
    expect(other()).toEqual([
      ['S2', 'Not granted: calendar.readonly.'],
      ['7', 'It could not be asked. Fault: Request had insufficient authentication scopes.'],
    ]);
  });

  it('is told of a service that is down; what was made with it is taken away by the next run', () => {
    company.workspace.hooks.afterCall = ({ method }) => {
      if (method === 'docs.documents.create') company.workspace.setFaults({ drive: { fails: 'down' } }, []);
    };
    const { left } = report();
    company.workspace.hooks.afterCall = undefined;
    company.workspace.setFaults({}, []);
    const [, file = ''] = /^The file (\S+):/.exec(left[0] ?? '') ?? [];
    expect(Object.keys(company.workspace.world.drive.files)).toContain(file);
    expect(report().left).toEqual([]);
    expect(Object.keys(company.workspace.world.drive.files)).not.toContain(file);
  });
});
