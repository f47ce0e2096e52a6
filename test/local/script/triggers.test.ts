import { join } from 'node:path';
import { ana, ben, monday, openSample } from '../open-sample';
import { openScript } from './open-script';

/** A spreadsheet of Ana's that Ben may edit. `make` makes triggers as Ana, `type` types one cell of column B. */
function withSheet(dist = 'project') {
  const workspace = openSample({ dist: join(__dirname, dist) });
  const { spreadsheetId } = workspace.api(ana, 'sheets.spreadsheets.create', { body: { properties: { title: 'Tracker' } } }) as {
    spreadsheetId: string;
  };
  workspace.api(ana, 'drive.permissions.create', {
    path: { fileId: spreadsheetId },
    body: { type: 'user', role: 'writer', emailAddress: ben },
  });
  const make = (handler: string, event: string) =>
    workspace.run(ana, 'perform', [`ScriptApp.newTrigger('${handler}').forSpreadsheet('${spreadsheetId}').${event}().create()`]);
  const type = (user: string, text: string, startRow = 0) =>
    workspace.typeCells(user, { spreadsheetId, sheetId: 0, startRow, startColumn: 1, values: [[text]] });
  /** The executions since the trigger was made. */
  const runs = () =>
    workspace.world.script.executions
      .filter(({ function: name }) => name !== 'perform')
      .map(({ function: name, user, status }) => `${name} ${user} ${status}`);
  return { workspace, spreadsheetId, make, type, runs };
}

/** https://developers.google.com/apps-script/guides/triggers#onedite: “The onEdit() trigger only queues up to 2 trigger events.” */
describe('a burst of edits', () => {
  it('is worked on one after the other; two wait, and the rest is lost', () => {
    const { workspace, spreadsheetId, make, type, runs } = withSheet();
    make('onCells', 'onEdit');
    workspace.atOnce(() => ['a', 'b', 'c', 'd', 'e'].forEach((text, row) => type(ben, text, row)));
    expect(runs()).toEqual([
      `onCells ${ana} not-run`,
      `onCells ${ana} not-run`,
      `onCells ${ana} completed`,
      `onCells ${ana} completed`,
      `onCells ${ana} completed`,
    ]);
    expect(JSON.parse(workspace.world.script.properties.cells ?? '[]')).toEqual([3, 3, 2, 2, 'c', null, '', spreadsheetId]);
    expect(workspace.world.script.executions.find(({ status }) => status === 'not-run')?.error).toBe(
      'Exception: Too many edits were waiting already; Google drops this one.',
    );
  });

  it('finds two places only while an edit before it is worked on', () => {
    const { workspace, make, type, runs } = withSheet();
    make('onCells', 'onEdit');
    workspace.hooks.beforeCall = ({ method }) => {
      if (method !== 'properties.setProperty') return;
      workspace.hooks.beforeCall = undefined;
      ['b', 'c', 'd'].forEach((text, row) => type(ben, text, row + 1));
    };
    type(ben, 'a');
    expect(runs()).toEqual([`onCells ${ana} completed`, `onCells ${ana} not-run`, `onCells ${ana} completed`, `onCells ${ana} completed`]);
  });

  it('that is no burst loses nothing', () => {
    const { make, type, runs } = withSheet();
    make('onCells', 'onEdit');
    for (const [row, text] of ['a', 'b', 'c', 'd'].entries()) type(ben, text, row);
    expect(runs()).toEqual(Array.from({ length: 4 }, () => `onCells ${ana} completed`));
  });
});

/** https://developers.google.com/apps-script/guides/triggers#restrictions */
describe('onEdit', () => {
  it('runs as whoever edits, without services that need authorisation', () => {
    const { workspace, type, runs } = withSheet('simple-edit');
    type(ben, 'a');
    expect(runs()).toEqual([`onEdit ${ben} completed`]);
    expect(JSON.parse(workspace.world.script.properties.edit ?? '')).toEqual({
      mode: 'LIMITED',
      row: 1,
      value: 'a',
      who: '',
      calendar: 'Specified permissions are not sufficient to call calendar.events.list.',
    });
  });

  it('does not hear of what scripts and requests write', () => {
    const { workspace, spreadsheetId, runs } = withSheet('simple-edit');
    workspace.api(ben, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId, range: 'A1' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['x']] },
    });
    expect(runs()).toEqual([]);
  });
});

/** https://developers.google.com/apps-script/guides/triggers/installable#restrictions */
describe('an installable trigger', () => {
  it('runs as its creator, whoever edits', () => {
    const { make, type, runs } = withSheet();
    make('onCells', 'onEdit');
    type(ben, 'a');
    expect(runs()).toEqual([`onCells ${ana} completed`]);
  });

  it('is its creator’s alone to see', () => {
    const { workspace, make } = withSheet();
    make('onCells', 'onEdit');
    expect(workspace.run(ben, 'perform', ['return ScriptApp.getProjectTriggers().length'])).toBe(0);
  });

  /** https://issuetracker.google.com/150756612 */
  it('that a trigger has made never runs', () => {
    const { workspace, make, type, runs } = withSheet();
    make('makeTrigger', 'onEdit');
    type(ben, 'a');
    type(ben, 'b');
    workspace.advance(24 * 60);
    expect(runs()).toEqual([`makeTrigger ${ana} completed`, `makeTrigger ${ana} completed`]);
  });

  it('does not begin after six hours of triggers in a day', () => {
    const { workspace, make, type, runs } = withSheet();
    make('sleepLong', 'onEdit');
    workspace.world.script.rules.aDay.triggerTime = 9 * 60_000;
    for (const text of ['a', 'b', 'c']) type(ben, text);
    workspace.advance(24 * 60);
    type(ben, 'd');
    expect(runs()).toEqual(['completed', 'completed', 'not-run', 'completed'].map((status) => `sleepLong ${ana} ${status}`));
  });
});

/** https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions_2 */
describe('the triggers of a published add-on', () => {
  function asAddOn() {
    const { script, world } = openScript();
    world.script.rules.asAddOn = true;
    world.drive.files.s1 = sheetFile('s1');
    world.drive.files.s2 = sheetFile('s2');
    return (made: string, spreadsheetId = 's1') => script(`ScriptApp.newTrigger('f').${made}.create()`, { active: { spreadsheetId } });
  }
  const sheetFile = (id: string) => ({
    id,
    name: id,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    createdTime: monday,
    modifiedTime: monday,
    lastModifyingUser: ana,
    trashed: false,
    permissions: [{ id: '1', type: 'user' as const, role: 'owner' as const, emailAddress: ana }],
  });

  it('are one of each kind for a file', () => {
    const make = asAddOn();
    make('timeBased().everyHours(1)');
    make(`forSpreadsheet('s1').onEdit()`);
    expect(() => make('timeBased().everyHours(2)')).toThrow(
      'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    expect(() => make(`forSpreadsheet('s1').onEdit()`)).toThrow('created too many edit triggers');
    make(`forSpreadsheet('s2').onEdit()`, 's2');
  });

  it('are for the open file only, and wake once an hour at most', () => {
    const make = asAddOn();
    expect(() => make(`forSpreadsheet('s2').onEdit()`)).toThrow('An add-on can only create triggers for the file in which it is used.');
    expect(() => make('timeBased().everyMinutes(30)')).toThrow('Time-driven triggers of an add-on cannot run more than once an hour.');
  });
});
