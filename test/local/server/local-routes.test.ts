import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ana, ben, carla, monday, openSample } from '../open-sample';
import { serve } from './serve';

describe('the guard', () => {
  it.each([
    ['a foreign Host', { host: 'workspace.evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page on another port', { host: '127.0.0.1:8787', origin: 'http://127.0.0.1:9999' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    expect((await serve().ask('GET', '/local/clock', { headers })).status).toBe(403);
  });

  it.each(['127.0.0.1:8787', 'localhost:9000', '[::1]:8787'])('answers its own page at %s', async (host) => {
    expect((await serve().ask('GET', '/local/clock', { headers: { host, origin: `http://${host}` } })).status).toBe(200);
  });

  const fetched = (site: string, mode = 'no-cors', dest = 'empty') => ({
    'sec-fetch-site': site,
    'sec-fetch-mode': mode,
    'sec-fetch-dest': dest,
  });

  it.each([
    ['an image in a page of another site', 'GET', fetched('cross-site', 'no-cors', 'image'), 403],
    ['a request in the background of another site', 'GET', fetched('cross-site', 'cors'), 403],
    ['a frame in a page of another site', 'GET', fetched('cross-site', 'navigate', 'iframe'), 403],
    ['an image in a page on another port', 'GET', fetched('same-site', 'no-cors', 'image'), 403],
    ['a form of another site', 'POST', fetched('cross-site', 'navigate', 'document'), 403],
    ['a link of another site', 'GET', fetched('cross-site', 'navigate', 'document'), 200],
    ['an address that was typed', 'GET', fetched('none', 'navigate', 'document'), 200],
    ['a frame of its own page', 'GET', fetched('same-origin', 'navigate', 'iframe'), 200],
    ['a program', 'GET', {}, 200],
  ])('meets %s', async (_, method, headers, status) => {
    const { request, workspace } = serve();
    expect((await request(method, `/local/web?user=${ana}`, { headers })).status).toBe(status);
    expect(workspace.world.script.executions.length).toBe(status === 200 ? 1 : 0);
  });
});

describe('/local/clock', () => {
  const clock = (epoch: number, running: boolean) => ({ status: 200, body: { now: new Date(epoch).toISOString(), epoch, running } });

  it('shows and moves the time', async () => {
    const { ask } = serve();
    expect(await ask('GET', '/local/clock')).toEqual(clock(monday, false));
    expect(await ask('PUT', '/local/clock', { body: { advance: 90 } })).toEqual(clock(monday + 90 * 60_000, false));
    expect(await ask('PUT', '/local/clock', { body: { now: '2026-11-03T10:00:00+01:00' } })).toEqual(clock(monday + 24 * 3_600_000, false));
    expect((await ask('PUT', '/local/clock', { body: { running: true } })).body).toEqual(expect.objectContaining({ running: true }));
  });

  it('fires the triggers that it passes', async () => {
    const { ask, workspace } = serve();
    workspace.run(ana, 'perform', [`ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create()`]);
    await ask('PUT', '/local/clock', { body: { advance: 60 } });
    expect(workspace.world.script.properties).toEqual({ clock: '10:0 ' });
  });

  it('tells how far it has come on a long way, and answers others in between', async () => {
    const { ask, workspace } = serve();
    const told: number[] = [];
    workspace.subscribe(({ kind }) => kind === 'clock' && told.push((workspace.now() - monday) / 3_600_000));
    const moved = ask('PUT', '/local/clock', { body: { advance: 24 * 60 } });
    const between = await ask('PUT', '/local/clock', { body: { advance: 5 } });
    const { error } = between.body as { error: { message: string } };
    expect([told, between.status, error.message]).toEqual([[12], 409, 'The clock is being moved already. Wait until it gets there.']);
    expect(await moved).toEqual(clock(monday + 24 * 3_600_000, false));
    expect(told).toEqual([12, 24]);
    expect((await ask('PUT', '/local/clock', { body: { advance: 5 } })).status).toBe(200);
  });

  it.each([
    [{ now: 'tomorrow' }, 'now must be a date and time such as 2026-11-02T09:00:00Z.'],
    [{ advance: '5' }, 'advance must be a number of minutes.'],
    [{ advance: 1e9 }, 'You can move the clock forward by at most a year at a time.'],
    [{ speed: 2 }, 'Unknown name "speed". Known are: now, advance, running.'],
  ])('refuses %j', async (body, message) => {
    const { status, body: answer } = await serve().ask('PUT', '/local/clock', { body });
    expect({ status, message: (answer as { error: { message: string } }).error.message }).toEqual({ status: 400, message });
  });
});

describe('/local/left-open', () => {
  it('turns answers to what Google leaves open, tells them, and takes back what the next request leaves out', async () => {
    const { ask } = serve();
    const assumed = (await ask('GET', '/local/left-open')).body as object;
    const turned = { intlZones: false, calendarTriggers: 'never fire', minutesApart: { 'Africa/Cairo': -60 }, longestPage: 1000 };
    expect([
      await ask('PUT', '/local/left-open', { body: turned }),
      await ask('GET', '/local/left-open'),
      await ask('PUT', '/local/left-open', { body: {} }),
    ]).toEqual([{ ...assumed, ...turned }, { ...assumed, ...turned }, assumed].map((body) => ({ status: 200, body })));
  });

  it.each([
    [{ sheets: true }, /^Unknown name "sheets"\. Known are: addOnCalendarTriggers, calendarTriggers, /],
    [{ intlZones: 'no' }, /^intlZones: Invalid type: Expected boolean but received "no"\.$/],
    [{ minutesApart: { 'Africa/Cairo': 0.5 } }, /^minutesApart\.Africa\/Cairo: Invalid integer: Received 0\.5\.$/],
    [[], /^The body must be a JSON object\.$/],
  ])('refuses %j', async (body, message) => {
    const { status, body: answer } = await serve().ask('PUT', '/local/left-open', { body });
    expect([status, (answer as { error: { message: string } }).error.message]).toEqual([400, expect.stringMatching(message)]);
  });
});

describe('/local/faults', () => {
  const well = { services: {}, hidden: [], clients: false };
  const broken = { services: { sheets: { fails: 'down', slow: 20 } }, hidden: [ana], clients: true };

  it('switches faults on, tells them, and takes back what the next request leaves out', async () => {
    const { ask } = serve();
    const answers = [
      await ask('GET', '/local/faults'),
      await ask('PUT', '/local/faults', { body: broken }),
      await ask('GET', '/local/faults'),
      await ask('PUT', '/local/faults', { body: {} }),
    ];
    expect(answers).toEqual([well, broken, broken, well].map((body) => ({ status: 200, body })));
  });

  it.each([
    [{ hidden: ana }, 'hidden must be a list of the addresses whose calendars are hidden from free/busy.'],
    [{ services: { sheets: { fails: 'soon' } } }, 'sheets.fails must be one of down, refuses, rate, quota, or null for none.'],
    [{ faults: {} }, 'Unknown name "faults". Known are: services, hidden, clients.'],
    [{ clients: 'all' }, 'clients must be true or false: whether programs over HTTP meet the faults too.'],
  ])('refuses %j, and changes nothing', async (body, message) => {
    const { ask } = serve();
    const { status, body: answer } = await ask('PUT', '/local/faults', { body });
    expect({ status, message: (answer as { error: { message: string } }).error.message }).toEqual({ status: 400, message });
    expect((await ask('GET', '/local/faults')).body).toEqual(well);
  });

  it('are still on after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    const workspace = openSample({ folder });
    await serve(workspace).ask('PUT', '/local/faults', { body: broken });
    await workspace.saved();
    expect(openSample({ folder }).faults()).toEqual(broken);
  });

  it('an answer of the script comes as late as the slow service', async () => {
    const { ask } = serve();
    await ask('PUT', '/local/faults', { body: { services: { sheets: { slow: 120 } } } });
    const before = performance.now();
    await ask('POST', '/local/run', { as: ana, body: { function: 'perform', args: ['Sheets.Spreadsheets.create({})'] } });
    expect(performance.now() - before).toBeGreaterThanOrEqual(115);
  });
});

describe('a fault over Google’s HTTP paths', () => {
  const create = ['POST', '/v4/spreadsheets'] as const;
  const down = { services: { sheets: { fails: 'down' } } };
  const own = { headers: { 'sec-fetch-site': 'same-origin' } };

  it('meets no program, unless that is asked for', async () => {
    const { ask } = serve();
    await ask('PUT', '/local/faults', { body: down });
    expect((await ask(...create, { as: ana, body: {} })).status).toBe(200);
  });

  it('meets programs where that is asked for, in the service’s words, and stands in the log', async () => {
    const { ask, workspace } = serve();
    await ask('PUT', '/local/faults', { body: { ...down, clients: true } });
    const failed = await ask(...create, { as: ana, body: {} });
    expect([failed.status, (failed.body as { error: { status: string; message: string } }).error]).toEqual([
      500,
      expect.objectContaining({ status: 'INTERNAL', message: 'Internal error encountered.' }),
    ]);
    expect([workspace.calls().map(({ method, error }) => [method, error]), workspace.world.drive.files]).toEqual([
      [['sheets.spreadsheets.create', 'Internal error encountered.']],
      {},
    ]);
  });

  it('lets programs wait for a slow service', async () => {
    const { ask } = serve();
    await ask('PUT', '/local/faults', { body: { services: { sheets: { slow: 120 } }, clients: true } });
    const before = performance.now();
    await ask(...create, { as: ana, body: {} });
    expect(performance.now() - before).toBeGreaterThanOrEqual(115);
  });

  it('never meets people in the page, who write on and can switch it off', async () => {
    const { ask } = serve();
    await ask('PUT', '/local/faults', { body: { ...down, clients: true } });
    expect((await ask(...create, { as: ana, body: {}, ...own })).status).toBe(200);
    expect((await ask('PUT', '/local/faults', { body: {}, ...own })).status).toBe(200);
    expect((await ask(...create, { as: ana, body: {} })).status).toBe(200);
  });
});

describe('/local/run', () => {
  it('answers the result, and where the cursor went', async () => {
    const { ask, workspace } = serve();
    const { documentId } = workspace.api(ben, 'docs.documents.create', { body: { title: 'TDD' } }) as { documentId: string };
    const jump = `const d = DocumentApp.getActiveDocument(); d.setCursor(d.newPosition(d.getTab('t.0').asDocumentTab().getBody().getChild(0), 0)); return 7`;
    expect(await ask('POST', '/local/run', { as: ben, body: { function: 'perform', args: [jump], documentId } })).toEqual({
      status: 200,
      body: { result: 7, cursor: { documentId, tabId: 't.0', child: 0 } },
    });
  });

  it('stands in the record with how it came about, and which call of the page it was', async () => {
    const { ask, workspace } = serve();
    await ask('POST', '/local/run', { as: ben, body: { function: 'perform', args: ['1'], from: 'sidebar' } });
    await ask('POST', '/local/run', { as: ben, body: { function: 'perform', args: ['return 1'], from: 'menu' } });
    workspace.web(ben, { tdd: 'd1' });
    workspace.run(ana, 'perform', [`ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create()`]);
    workspace.advance(60);
    expect(workspace.world.script.executions.map(({ function: name, from, asked }) => [name, from, asked])).toEqual([
      ['perform', 'sidebar', '1'],
      ['perform', 'menu', undefined],
      ['doGet', 'web page', undefined],
      ['perform', undefined, undefined],
      ['onClock', 'clock', undefined],
    ]);
  });

  it('refuses to have come about in another way', async () => {
    const { status } = await serve().ask('POST', '/local/run', { as: ben, body: { function: 'perform', args: [''], from: 'mail' } });
    expect(status).toBe(400);
  });

  it('answers 500 with what the script threw', async () => {
    expect(await serve().ask('POST', '/local/run', { as: ben, body: { function: 'fail', args: [] } })).toEqual({
      status: 500,
      body: { error: { name: 'Error', message: 'I always fail' } },
    });
  });
});

describe('/local/consent', () => {
  const scope = 'https://www.googleapis.com/auth/documents';
  const screen = `/local/consent?user=${ben}`;

  it('shows what the script asks for, and changes nothing', async () => {
    const { request, workspace } = serve();
    workspace.world.script.declined[ben] = [scope];
    const page = await (await request('GET', screen)).text();
    expect([page.includes(`<li>${scope}</li>`), page.includes('<form method="post">')]).toEqual([true, true]);
    expect(workspace.world.script.declined).toEqual({ [ben]: [scope] });
  });

  it('lets the script do all that it asks for, when it is allowed there', async () => {
    const { ask, request, workspace } = serve();
    workspace.world.script.declined[ben] = [scope];
    expect((await request('POST', screen)).status).toBe(200);
    expect(workspace.world.script.declined).toEqual({});
    expect(await (await request('GET', screen)).text()).not.toContain('<form');
    for (const method of ['GET', 'POST']) expect((await ask(method, `/local/consent?user=${carla}`)).status).toBe(403);
  });
});

describe('/local/menu, /local/sidebar and /local/web', () => {
  it('show what the person sees', async () => {
    const { ask, request, workspace } = serve();
    const { documentId } = workspace.api(ben, 'docs.documents.create', { body: { title: 'TDD' } }) as { documentId: string };
    const sidebar = `/local/sidebar?documentId=${documentId}&user=${ben}`;
    expect((await ask('GET', sidebar)).status).toBe(404);
    const { body } = await ask('GET', `/local/menu?documentId=${documentId}`, { as: ben });
    expect((body as { menus: { title: string }[] }).menus.map(({ title }) => title)).toEqual(['Handoff']);
    await ask('POST', '/local/run', { as: ben, body: { function: 'openPage', args: [], documentId } });
    const page = await (await request('GET', sidebar)).text();
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page.indexOf('<script data-local="{&quot;user&quot;:')).toBeGreaterThan(0);
    expect(page.indexOf('<script data-local')).toBeLessThan(page.indexOf('<title>Page</title>'));
    const web = await (await request('GET', `/local/web?user=${ana}&tdd=d1`)).text();
    expect(web.endsWith('<title>Web</title></head><body><p>d1</p></body></html>')).toBe(true);
  });
});

describe('/local/state', () => {
  it('lists accounts, and the files that the caller may open', async () => {
    const { ask, workspace } = serve();
    const { documentId } = workspace.api(ben, 'docs.documents.create', { body: { title: 'TDD' } }) as { documentId: string };
    const accounts = [
      { email: ana, name: 'Ana Silva', zone: 'Europe/London', external: false },
      { email: ben, name: 'Ben Ortiz', zone: 'America/New_York', external: false },
      { email: carla, name: 'Carla Reyes', zone: 'America/Chicago', external: true },
    ];
    const { scriptId } = workspace.world.script;
    const file = { id: documentId, name: 'TDD', mimeType: 'application/vnd.google-apps.document', role: 'owner' };
    expect((await ask('GET', '/local/state', { as: ben })).body).toEqual({
      accounts,
      files: [file],
      tracker: null,
      trackerOwner: null,
      scriptId,
    });
    expect((await ask('GET', '/local/state')).body).toEqual({ accounts, files: [], tracker: null, trackerOwner: null, scriptId });
  });

  it('names the spreadsheet that the script remembers as the tracker', async () => {
    const { ask, workspace } = serve();
    const { spreadsheetId } = workspace.api(ana, 'sheets.spreadsheets.create', { body: {} }) as { spreadsheetId: string };
    workspace.run(ana, 'perform', [`PropertiesService.getScriptProperties().setProperty('sheet', '${spreadsheetId}')`]);
    const { tracker, trackerOwner } = (await ask('GET', '/local/state')).body as { tracker: string; trackerOwner: string };
    expect([tracker, trackerOwner]).toEqual([spreadsheetId, ana]);
  });
});

describe('/local/calls', () => {
  it('goes on where the last answer ended', async () => {
    const { ask, workspace } = serve();
    const list = () => workspace.api(ana, 'calendar.events.list', { path: { calendarId: 'primary' } });
    list();
    const first = (await ask('GET', '/local/calls')).body as { calls: unknown[]; next: number };
    list();
    const second = (await ask('GET', `/local/calls?since=${first.next}`)).body as { calls: unknown[]; next: number };
    expect([first.calls.length, first.next, second.calls.length, second.next]).toEqual([1, 1, 1, 2]);
  });
});

describe('/local/news', () => {
  it('tells the mails and runs since an earlier answer, and how the tracker reads', async () => {
    const { ask, workspace } = serve();
    workspace.run(ana, 'setUp');
    const spreadsheetId = workspace.world.script.properties.tracker ?? '';
    const { next } = (await ask('GET', '/local/news')).body as { next: string };
    workspace.typeCells(ana, { spreadsheetId, sheetId: 0, startRow: 0, startColumn: 1, values: [['Customer']] });
    workspace.run(ana, 'perform', [`MailApp.sendEmail('${ben}', 'Hello', 'There')`]);
    expect((await ask('GET', `/local/news?since=${next}`)).body).toEqual({
      next: '1-2',
      mails: [{ id: workspace.world.outbox[0]?.id, to: [ben], subject: 'Hello', kind: 'mail' }],
      runs: [{ function: 'perform', status: 'completed' }],
      tracker: {
        title: 'People',
        columns: Array.from({ length: 26 }, (_, column) => column),
        rows: [{ row: 0, cells: ['', 'Customer', ...Array<string>(24).fill('')] }],
      },
    });
  });

  it('asked for the first time tells of nothing before, and refuses nonsense', async () => {
    const { ask, workspace } = serve();
    workspace.run(ana, 'perform', ['return 1']);
    expect([await ask('GET', '/local/news'), (await ask('GET', '/local/news?since=yesterday')).status]).toEqual([
      { status: 200, body: { next: '0-1', mails: [], runs: [], tracker: null } },
      400,
    ]);
  });
});

describe('/local/import', () => {
  it('makes a document of the bytes', async () => {
    const { ask, workspace } = serve();
    const { status, body } = await ask('POST', '/local/import?name=Globex%20TDD.md', { as: ben, body: '# Trial\n\nTwo nodes.\n' });
    const [file] = Object.values(workspace.world.drive.files);
    expect({ status, body }).toEqual({ status: 200, body: { documentId: file?.id, title: 'Globex TDD' } });
  });

  it('says in one sentence why a file is no document', async () => {
    const { status, body } = await serve().ask('POST', '/local/import?name=empty.docx', { as: ben, body: '' });
    expect(status).toBe(400);
    expect(typeof (body as { error: { message: string } }).error.message).toBe('string');
  });
});

describe('/local/cells', () => {
  it('types as a person, and refuses nonsense', async () => {
    const { ask, workspace } = serve();
    const { spreadsheetId } = workspace.api(ana, 'sheets.spreadsheets.create', { body: {} }) as { spreadsheetId: string };
    const edit = { spreadsheetId, sheetId: 0, startRow: 0, startColumn: 0, values: [['Globex']] };
    expect(await ask('POST', '/local/cells', { as: ana, body: edit })).toEqual({ status: 200, body: { ok: true } });
    expect((await ask('POST', '/local/cells', { as: ben, body: edit })).status).toBe(403);
    expect((await ask('POST', '/local/cells', { as: ana, body: { ...edit, startRow: -1 } })).status).toBe(400);
  });
});

describe('/local/reset', () => {
  it('empties the workspace and seeds it again', async () => {
    const workspace = openSample();
    const seeded: string[] = [];
    const { ask } = serve(workspace, () => {
      seeded.push('seeded');
      return Promise.resolve();
    });
    expect(await ask('POST', '/local/reset')).toEqual({ status: 200, body: { ok: true } });
    expect([seeded, workspace.world.accounts]).toEqual([['seeded'], {}]);
  });
});

describe('/local/changes', () => {
  it('tells of each change as it happens', async () => {
    const { request, workspace } = serve();
    const stream = (await request('GET', '/local/changes')).body?.getReader();
    const next = async () => new TextDecoder().decode((await stream?.read())?.value);
    expect(await next()).toBe(': still here\n\n');
    workspace.advance(1);
    expect(await next()).toBe(`data: {"kind":"clock","epoch":${String(monday + 60_000)},"running":false}\n\n`);
    await stream?.cancel();
  });
});
