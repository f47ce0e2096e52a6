import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiError } from '../../local/kernel/api-error';
import type { WorkspaceChange } from '../../local/workspace-change';
import { ana, ben, carla, meeting, monday, openSample } from './open-sample';

const insert = (summary: string, hours = 1) => ({ path: { calendarId: 'primary' }, body: meeting(summary, hours) });
const makeTrigger = (made: string) => [`ScriptApp.newTrigger(${made}.create()`];

function withDocument() {
  const workspace = openSample();
  const { documentId } = workspace.api(ben, 'docs.documents.create', { body: { title: 'TDD' } }) as { documentId: string };
  return { workspace, documentId };
}

function withSheet() {
  const workspace = openSample();
  const { spreadsheetId } = workspace.api(ana, 'sheets.spreadsheets.create', { body: { properties: { title: 'Tracker' } } }) as {
    spreadsheetId: string;
  };
  const share = (emailAddress: string, role: string) =>
    workspace.api(ana, 'drive.permissions.create', { path: { fileId: spreadsheetId }, body: { type: 'user', role, emailAddress } });
  const type = (user: string, values: string[][], startRow = 0) =>
    workspace.typeCells(user, { spreadsheetId, sheetId: 0, startRow, startColumn: 1, values });
  return { workspace, spreadsheetId, share, type };
}

describe('Workspace.api', () => {
  it('answers what Google answers, and keeps a log', () => {
    const workspace = openSample();
    const event = workspace.api(ana, 'calendar.events.insert', insert('Call')) as { id: string; summary: string };
    expect(event.summary).toBe('Call');
    expect(workspace.calls(0)).toEqual([{ at: monday, by: ana, method: 'calendar.events.insert', about: 'primary', via: 'http' }]);
  });

  it('refuses an account that is not there', () => {
    expect(() => openSample().api('nobody@vendor.example', 'calendar.events.list', { path: { calendarId: 'primary' } })).toThrow(
      new ApiError(401, 'authError', 'There is no account nobody@vendor.example in this workspace.', 'UNAUTHENTICATED'),
    );
  });

  it('says which table a method is missing from', () => {
    expect(() => openSample().api(ana, 'calendar.events.watch')).toThrow(
      'The local workspace has no calendar.events.watch. Extend local/calendar/calendar-methods.ts.',
    );
  });
});

describe('Workspace.run', () => {
  it('runs as the user and answers plain JSON', () => {
    expect(openSample().run(ben, 'perform', ['return { who: Session.getActiveUser().getEmail() }'])).toEqual({ who: ben });
  });

  it('throws what the script threw, by name and message', () => {
    const { failure } = openSample().perform(ben, 'fail');
    expect(failure && { name: failure.name, message: failure.message }).toEqual({ name: 'Error', message: 'I always fail' });
    expect(() => openSample().run(ben, 'fail')).toThrow('I always fail');
  });

  it('does not reach private functions', () => {
    expect(() => openSample().run(ben, 'hidden_')).toThrow('Script function not found: hidden_');
  });

  it.each(['toString', 'isPrototypeOf', 'constructor', 'Date', '__entry__'])('does not take %s for one of the project’s', (name) => {
    expect(() => openSample().run(ben, name)).toThrow(`Script function not found: ${name}`);
  });

  it('refuses people outside the company', () => {
    expect(() => openSample().run(carla, 'perform', ['return 1'])).toThrow(
      'carla@globex.example is outside the company and cannot run the add-on.',
    );
  });

  it('refuses a document that is not shared, and one that may only be read', () => {
    const { workspace, documentId } = withDocument();
    expect(() => workspace.run(ana, 'perform', ['return 1'], { documentId })).toThrow('The caller does not have permission');
    workspace.api(ben, 'drive.permissions.create', {
      path: { fileId: documentId },
      body: { type: 'user', role: 'commenter', emailAddress: ana },
    });
    expect(() => workspace.run(ana, 'perform', ['return 1'], { documentId })).toThrow(
      'Add-ons do not run for people who may only view or comment.',
    );
  });

  it('opens the web page as the user', () => {
    expect(openSample().web(ana, { tdd: 'd1' })).toEqual({ title: 'Web', html: '<p>d1</p>' });
  });
});

describe('Workspace.menu', () => {
  it('is what onOpen makes, without authorisation', () => {
    const { workspace, documentId } = withDocument();
    expect(workspace.menu(ben, { documentId })).toEqual([
      { title: 'Handoff', items: [{ label: 'Open', function: 'openPage' }, { separator: true }, { label: 'More', function: 'more' }] },
    ]);
    expect(workspace.world.script.userProperties[ben]).toEqual({ mode: 'LIMITED' });
  });

  it('is gone when onOpen does what its mode forbids', () => {
    const { workspace, documentId } = withDocument();
    expect(workspace.menu(ben, { documentId }, 'NONE')).toEqual([]);
    expect(workspace.world.script.executions.map(({ status, error }) => ({ status, error }))).toEqual([
      {
        status: 'failed',
        error: 'Exception: Specified permissions are not sufficient to call PropertiesService.getUserProperties.',
      },
    ]);
  });

  it('is not there for people who may only comment', () => {
    const { workspace, documentId } = withDocument();
    workspace.api(ben, 'drive.permissions.create', {
      path: { fileId: documentId },
      body: { type: 'user', role: 'commenter', emailAddress: ana },
    });
    expect(workspace.menu(ana, { documentId })).toEqual([]);
    expect(workspace.world.script.executions).toEqual([]);
  });

  it('opens the sidebar of that person in that document', () => {
    const { workspace, documentId } = withDocument();
    expect(workspace.sidebar(ben, documentId)).toBe(null);
    workspace.run(ben, 'openPage', [], { documentId });
    expect(workspace.sidebar(ben, documentId)?.title).toBe('The page');
    expect(workspace.sidebar(ana, documentId)).toBe(null);
  });
});

describe('calendar triggers', () => {
  it('fire once for each finished execution, our own writes included', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'onCalendar').forUserCalendar('primary').onEventUpdated()`));
    workspace.api(ana, 'calendar.events.insert', insert('One'));
    workspace.api(ana, 'calendar.events.insert', insert('Two', 2));
    workspace.api(ben, 'calendar.events.insert', insert('Ben’s own', 3));
    const runs = workspace.world.script.executions.filter(({ function: name }) => name === 'onCalendar');
    expect(runs.map(({ user, status }) => ({ user, status }))).toEqual([
      { user: ana, status: 'completed' },
      { user: ana, status: 'completed' },
    ]);
    const { uid = '' } = workspace.world.script.triggers[0] ?? {};
    expect(JSON.parse(workspace.world.script.properties.calendar ?? '')).toEqual({ authMode: 'FULL', calendarId: ana, triggerUid: uid });
  });

  it('do not bring anybody down when they fail', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'fail').forUserCalendar('primary').onEventUpdated()`));
    workspace.api(ana, 'calendar.events.insert', insert('One'));
    expect(workspace.world.script.executions.map(({ function: name, error }) => ({ name, error }))).toEqual([
      { name: 'perform', error: undefined },
      { name: 'fail', error: 'Error: I always fail' },
    ]);
  });
});

describe('edit triggers', () => {
  it('tell a person’s edit of one cell, and not who it was unless it was the owner', () => {
    const { workspace, spreadsheetId, share, type } = withSheet();
    workspace.run(ana, 'perform', makeTrigger(`'onCells').forSpreadsheet('${spreadsheetId}').onEdit()`));
    share(ben, 'writer');
    const seen = () => JSON.parse(workspace.world.script.properties.cells ?? '[]') as unknown;
    type(ben, [['one']], 4);
    expect(seen()).toEqual([5, 5, 2, 2, 'one', null, '', spreadsheetId]);
    type(ana, [['two']], 4);
    expect(seen()).toEqual([5, 5, 2, 2, 'two', 'one', ana, spreadsheetId]);
    type(
      ana,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      4,
    );
    expect(seen()).toEqual([5, 6, 2, 3, null, null, ana, spreadsheetId]);
  });

  it('do not hear of what scripts and requests write', () => {
    const { workspace, spreadsheetId } = withSheet();
    workspace.run(ana, 'perform', makeTrigger(`'onCells').forSpreadsheet('${spreadsheetId}').onEdit()`));
    workspace.api(ana, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId, range: 'A1' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['x']] },
    });
    expect(workspace.world.script.properties).toEqual({});
  });
});

describe('clock triggers', () => {
  it('fire in order when the clock passes them', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'onClock').timeBased().everyHours(2)`));
    workspace.run(ben, 'perform', makeTrigger(`'onClock').timeBased().everyMinutes(30)`));
    workspace.advance(125);
    expect(workspace.world.script.properties.clock).toBe('9:30 10:0 10:30 11:0 11:0 ');
    expect(workspace.now()).toBe(monday + 125 * 60_000);
  });

  it('share a context while the clock is moved, and never else', () => {
    const workspace = openSample();
    const loads = () => workspace.world.script.properties.loads;
    workspace.run(ana, 'perform', makeTrigger(`'onLoads').timeBased().everyHours(1)`));
    workspace.advance(3 * 60);
    expect(loads()).toBe('1 2 3 ');
    workspace.advance(60);
    workspace.closeFor(60);
    expect(loads()).toBe('1 2 3 1 1 ');
  });

  it('do not fire backwards, and wait a period at most after that', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'onClock').timeBased().everyHours(1)`));
    workspace.setClock(monday - 24 * 3_600_000);
    workspace.advance(61);
    expect(workspace.world.script.properties.clock).toBe('10:0 ');
  });

  it('do not make up for the time when the workspace was off', () => {
    let machine = monday;
    const workspace = openSample({ machine: () => machine });
    workspace.letRun(true);
    workspace.run(ana, 'perform', makeTrigger(`'onClock').timeBased().everyHours(1)`));
    machine += 10 * 3_600_000;
    workspace.tick();
    workspace.tick();
    expect(workspace.world.script.properties.clock).toBe('19:0 ');
  });

  it('fire once at the end of a time in which the workspace was closed', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'onClock').timeBased().everyHours(1)`));
    workspace.closeFor(10 * 60);
    expect(workspace.world.script.properties.clock).toBe('19:0 ');
    workspace.advance(60);
    expect(workspace.world.script.properties.clock).toBe('19:0 20:0 ');
  });
});

describe('a chain of triggers', () => {
  it('is cut and told when it never ends', () => {
    const workspace = openSample();
    workspace.run(ana, 'perform', makeTrigger(`'writeAgain').forUserCalendar('primary').onEventUpdated()`));
    workspace.api(ana, 'calendar.events.insert', insert('One'));
    expect(workspace.notices).toEqual(['Triggers set each other off more than 100 times; writeAgain was not run again.']);
  });
});

describe('Workspace.subscribe', () => {
  it('hears of changes after they happened', () => {
    const workspace = openSample();
    const heard: WorkspaceChange[] = [];
    const stop = workspace.subscribe((change) => heard.push(change));
    workspace.run(ana, 'perform', [`MailApp.sendEmail('${ben}', 'Hello', 'Text')`]);
    workspace.advance(1);
    stop();
    workspace.advance(1);
    expect(heard).toEqual([{ kind: 'execution' }, { kind: 'outbox' }, { kind: 'clock', epoch: monday + 60_000, running: false }]);
  });
});

describe('Workspace.importFile', () => {
  it('makes a document that belongs to its bringer', async () => {
    const workspace = openSample();
    const bytes = Buffer.from('# Trial design\n\nTwo nodes.\n');
    const { documentId, title } = await workspace.importFile(ben, 'Globex TDD.md', bytes);
    expect(title).toBe('Globex TDD');
    expect((workspace.api(ben, 'docs.documents.get', { path: { documentId } }) as { title: string }).title).toBe('Globex TDD');
  });
});

describe('a workspace with a folder', () => {
  const newFolder = () => mkdtempSync(join(tmpdir(), 'workspace-'));

  it('goes on where it was', async () => {
    const folder = newFolder();
    const workspace = openSample({ folder });
    workspace.api(ana, 'calendar.events.insert', insert('Call'));
    await workspace.saved();
    expect(openSample({ folder }).world).toEqual(workspace.world);
  });

  it('keeps all of a piece of work or nothing', async () => {
    const folder = newFolder();
    const workspace = openSample({ folder });
    await workspace.saved();
    const before = JSON.stringify(workspace.world);
    const broken = workspace.whole(async () => {
      workspace.api(ana, 'calendar.events.insert', insert('Half'));
      await workspace.saved();
      throw new Error('Stopped half way.');
    });
    await expect(broken).rejects.toThrow('Stopped half way.');
    expect(JSON.stringify(openSample({ folder }).world)).toBe(before);
  });
});
