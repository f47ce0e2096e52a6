import type { Failure } from '../../../local/faults/faults';
import { readFaults } from '../../../local/faults/read-faults';
import { ana, ben, openSample } from '../open-sample';

/** What the script sees of a failing call: name, code, reason, sentence. */
const seen = (call: string) =>
  `try { ${call}; return 'well'; } catch (error) { var d = error.details || {}; return [error.name, d.code, d.errors && d.errors[0].reason, d.message || error.message]; }`;

const sheets = seen(`Sheets.Spreadsheets.create({})`);
const calendar = seen(`Calendar.Events.list('primary')`);
const mail = seen(`MailApp.sendEmail('${ben}', 'Hello', 'There')`);

describe('a service that fails', () => {
  const json = 'GoogleJsonResponseException';
  const metric = `Quota exceeded for quota metric 'Read requests' and limit`;
  it.each<[string, Failure, string, unknown]>([
    ['sheets', 'down', sheets, [json, 500, 'backendError', 'Internal error encountered.']],
    ['sheets', 'refuses', sheets, [json, 403, 'forbidden', 'The caller does not have permission']],
    ['sheets', 'rate', sheets, [json, 429, 'rateLimitExceeded', `${metric} 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`]], // prettier-ignore
    ['sheets', 'quota', sheets, [json, 429, 'rateLimitExceeded', `${metric} 'Read requests per day' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`]], // prettier-ignore
    ['calendar', 'down', calendar, [json, 500, 'backendError', 'Backend Error']],
    ['calendar', 'rate', calendar, [json, 429, 'rateLimitExceeded', 'Rate Limit Exceeded']],
    ['calendar', 'quota', calendar, [json, 403, 'quotaExceeded', 'Calendar usage limits exceeded.']],
    ['mail', 'down', mail, ['Exception', null, null, 'Service unavailable: Mail']],
    ['mail', 'quota', mail, ['Exception', null, null, 'Service invoked too many times for one day: email.']],
  ])('%s, %s: the script meets Google’s error', (service, fails, call, expected) => {
    const workspace = openSample();
    workspace.setFaults({ [service]: { fails } });
    expect(workspace.run(ana, 'perform', [call])).toEqual(expected);
  });

  it('stands in the log with its error, and has changed nothing', () => {
    const workspace = openSample();
    workspace.setFaults({ sheets: { fails: 'down' } });
    workspace.run(ana, 'perform', [sheets]);
    expect([workspace.calls().map(({ method, error }) => [method, error]), workspace.world.drive.files]).toEqual([
      [['sheets.spreadsheets.create', 'Internal error encountered.']],
      {},
    ]);
  });

  it('leaves the other services, and people’s own editors, alone', () => {
    const workspace = openSample();
    workspace.setFaults({ sheets: { fails: 'down' } });
    expect([
      workspace.run(ana, 'perform', [calendar]),
      typeof (workspace.api(ana, 'sheets.spreadsheets.create', { body: {} }) as { spreadsheetId: string }).spreadsheetId,
    ]).toEqual(['well', 'string']);
  });

  it('has no mail left to send when the day’s quota is spent', () => {
    const workspace = openSample();
    workspace.setFaults({ mail: { fails: 'quota' } });
    expect(workspace.run(ana, 'perform', ['return MailApp.getRemainingDailyQuota()'])).toBe(0);
  });

  it('is well again when it is switched off, and after starting over', () => {
    const workspace = openSample();
    workspace.setFaults({ sheets: { fails: 'down' } });
    workspace.setFaults({});
    const off = workspace.run(ana, 'perform', [sheets]);
    workspace.setFaults({ sheets: { fails: 'down' } });
    workspace.reset();
    expect([off, workspace.faults()]).toEqual(['well', { services: {}, hidden: [], clients: false }]);
  });
});

describe('a slow service', () => {
  it('takes its time from the execution, and ends one that has none left', () => {
    const workspace = openSample();
    workspace.setFaults({ sheets: { slow: 60_000 } });
    const create = `Sheets.Spreadsheets.create({});`;
    const { record } = workspace.perform(ana, 'perform', [create]);
    const { record: long, failure } = workspace.perform(ana, 'perform', [create.repeat(7)]);
    expect([record.duration, long.duration, long.status, failure?.message, workspace.slowness()]).toEqual([
      60_000,
      420_000,
      'timed-out',
      'Exceeded maximum execution time',
      480_000,
    ]);
  });
});

describe('a hidden calendar', () => {
  const busy = (workspace: ReturnType<typeof openSample>) =>
    workspace.api(ben, 'calendar.freebusy.query', {
      body: { timeMin: '2026-11-02T00:00:00Z', timeMax: '2026-11-03T00:00:00Z', items: [{ id: ana }] },
    }) as { calendars: Record<string, unknown> };

  it('answers nothing to colleagues, until it is shown again', () => {
    const workspace = openSample();
    workspace.setFaults({}, [ana]);
    const hidden = busy(workspace).calendars[ana];
    workspace.setFaults({}, []);
    expect([hidden, busy(workspace).calendars[ana]]).toEqual([
      { busy: [], errors: [{ domain: 'global', reason: 'notFound' }] },
      { busy: [] },
    ]);
  });

  it('must be somebody’s', () => {
    expect(() => openSample().setFaults({}, ['nobody@vendor.example'])).toThrow(
      'nobody@vendor.example has no calendar that could be hidden.',
    );
  });
});

describe('readFaults', () => {
  it('keeps what is switched on', () => {
    expect(readFaults({ docs: { fails: 'rate', slow: 800 }, drive: { fails: null, slow: 0 } })).toEqual({
      docs: { fails: 'rate', slow: 800 },
    });
  });

  it.each([
    ['a list', [], 'services must be an object such as {"sheets": {"fails": "down"}}.'],
    [
      'a service that cannot fail',
      { gmail: { fails: 'down' } },
      'There is no service “gmail” that can fail. There are: docs, sheets, drive, calendar, mail.',
    ],
    ['a word for a service', { docs: 'down' }, 'docs must be an object with fails, slow, or both.'],
    ['a failure that there is not', { docs: { fails: '500' } }, 'docs.fails must be one of down, refuses, rate, quota, or null for none.'],
    ['a slowness that is no number', { docs: { slow: '5' } }, 'docs.slow must be whole milliseconds from 0 to 60000.'],
    ['a slowness without end', { docs: { slow: 1e9 } }, 'docs.slow must be whole milliseconds from 0 to 60000.'],
    ['something else of a service', { docs: { often: true } }, 'docs knows no “often”, only fails and slow.'],
  ])('refuses %s', (_, asked, sentence) => {
    expect(() => readFaults(asked)).toThrow(sentence);
  });
});
