import { join } from 'node:path';
import { memberPath } from '../../../local/kernel/member-path';
import { pathNames } from '../../../local/kernel/match-path';
import { methods } from '../../../local/methods';
import { readManifest } from '../../../local/script/manifest';
import { held } from '../../fidelity/held';
import { ana, openScript } from './open-script';

const manifest = readManifest(join(__dirname, '../../..'));
const symbols = new Map(manifest.services.map(({ serviceId, userSymbol }) => [serviceId, userSymbol]));

/** Each built-in call that Google’s reference gives a scope, where `d1` and `s1` are open. */
const builtIns: Readonly<Record<string, string>> = {
  'Session.getActiveUser': 'Session.getActiveUser()',
  'Session.getEffectiveUser': 'Session.getEffectiveUser()',
  'DocumentApp.getActiveDocument': 'DocumentApp.getActiveDocument()',
  'SpreadsheetApp.getActiveSpreadsheet': 'SpreadsheetApp.getActiveSpreadsheet()',
  'Ui.showSidebar': 'DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
  'Ui.showModalDialog': 'DocumentApp.getUi().showModalDialog(HtmlService.createHtmlOutput(""), "")',
  'Ui.alert': 'DocumentApp.getUi().alert("")',
  'TriggerBuilder.timeBased': 'ScriptApp.newTrigger("f").timeBased().everyHours(1).create()',
  'TriggerBuilder.forSpreadsheet': 'ScriptApp.newTrigger("f").forSpreadsheet("s1")',
  'TriggerBuilder.forUserCalendar': 'ScriptApp.newTrigger("f").forUserCalendar("primary")',
  'ScriptApp.getProjectTriggers': 'ScriptApp.getProjectTriggers()',
  'MailApp.sendEmail': 'MailApp.sendEmail("ana@vendor.example", "", "")',
  'MailApp.getRemainingDailyQuota': 'MailApp.getRemainingDailyQuota()',
};

/** Every method of every advanced service, as a script calls it: with as many arguments as it takes. */
const advanced = Object.fromEntries(
  methods.map((method) => {
    const { service, members } = memberPath(method.id);
    const name = [symbols.get(service) ?? service, ...members].join('.');
    const parameters = [...pathNames(method.path), ...(method.required ?? [])].map(() => '"x"');
    return [name, `${name}(${[...(method.hasBody ? ['{}'] : []), ...parameters].join(', ')})`];
  }),
);

const refusals = ['Specified permissions are not sufficient', 'insufficient authentication scopes'];

/** Which of all calls are refused for want of a scope, by name. */
function refusedWith(oauthScopes: readonly string[]): readonly string[] {
  const { script } = openScript({ manifest: { ...manifest, oauthScopes }, methods });
  const body = `return ${JSON.stringify(Object.entries({ ...builtIns, ...advanced }))}.filter(([name, call]) => {
    try { new Function(call)(); return false; } catch (e) { return ${JSON.stringify(refusals)}.some((words) => e.message.includes(words)); }
  }).map(([name]) => name)`;
  const refused = script(body, { active: { documentId: 'd1', spreadsheetId: 's1' } }) as string[];
  // Calls with nothing in them are nobody's, so Google's schemas do not hold them.
  held.take();
  return refused;
}

const everyMethodOf = (service: string) => Object.keys(advanced).filter((name) => name.startsWith(`${service}.`));

/** The product names no scope for mail, for access lists and for putting somebody else's calendar on a list. */
const never = [
  'MailApp.sendEmail',
  'MailApp.getRemainingDailyQuota',
  'Calendar.CalendarList.insert',
  'Calendar.Acl.list',
  'Calendar.Acl.insert',
  'Calendar.Acl.remove',
];

/**
 * PLATFORM.md §8.1; the scopes of a built-in call stand in Google's reference of it, such as
 * https://developers.google.com/apps-script/reference/script/script-app, those of an API method in its discovery document.
 */
describe('the scopes of appsscript.json', () => {
  it('are enough for all calls but six that the product does not make', () => {
    expect(refusedWith(manifest.oauthScopes)).toEqual(never);
  });

  it('are needed for all calls of the advanced services', () => {
    const services = ['Docs', 'Sheets', 'Drive', 'Calendar'];
    expect(
      refusedWith([])
        .filter((call) => services.includes(call.split('.')[0] ?? ''))
        .sort(),
    ).toEqual(services.flatMap(everyMethodOf).sort());
  });

  it.each<[scope: string, refused: readonly string[]]>([
    ['documents', ['DocumentApp.getActiveDocument']],
    ['spreadsheets', ['SpreadsheetApp.getActiveSpreadsheet', 'TriggerBuilder.forSpreadsheet']],
    ['drive', everyMethodOf('Drive')],
    [
      'calendar.app.created',
      ['Calendars.insert', 'Calendars.update', 'Calendars.patch', 'Calendars.remove', 'CalendarList.remove'].map(
        (name) => `Calendar.${name}`,
      ),
    ],
    [
      'calendar.readonly',
      [
        'TriggerBuilder.forUserCalendar',
        ...['CalendarList.list', 'Freebusy.query', 'Settings.get', 'Settings.list'].map((name) => `Calendar.${name}`),
      ],
    ],
    // It alone reaches the primary calendar; see below.
    ['calendar.events.owned', []],
    ['script.container.ui', ['Ui.showSidebar', 'Ui.showModalDialog', 'Ui.alert']],
    [
      'script.scriptapp',
      ['TriggerBuilder.timeBased', 'TriggerBuilder.forSpreadsheet', 'TriggerBuilder.forUserCalendar', 'ScriptApp.getProjectTriggers'],
    ],
    ['userinfo.email', ['Session.getActiveUser', 'Session.getEffectiveUser']],
  ])('without %s some calls fail as on Google', (name, refused) => {
    const left = manifest.oauthScopes.filter((scope) => scope !== `https://www.googleapis.com/auth/${name}`);
    expect(refusedWith(left).filter((call) => !never.includes(call))).toEqual(refused);
  });

  it.each<[scope: string, written: readonly unknown[]]>([
    ['calendar.events.owned', ['Request had insufficient authentication scopes.', null]],
    ['calendar.app.created', [null, null]],
  ])('without %s events are written where the other scope reaches', (name, written) => {
    const { script, world } = openScript({ manifest, methods });
    const body = `
      const event = { summary: 'A', start: { date: '2026-11-03' }, end: { date: '2026-11-04' } };
      return ['primary', made].map((calendar) => {
        try { Calendar.Events.insert(event, calendar); return null; } catch (e) { return e.details.message; }
      });`;
    world.accounts[ana] = { email: ana, name: 'Ana Silva', zone: 'Etc/UTC' };
    const made = script(`return Calendar.Calendars.insert({ summary: 'Ours' }).id`) as string;
    world.script.declined[ana] = [`https://www.googleapis.com/auth/${name}`];
    expect(script(`const made = '${made}'; ${body}`)).toEqual(written);
  });

  it('are all dropped by the table above', () => {
    expect(manifest.oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
      'documents',
      'spreadsheets',
      'drive',
      'calendar.app.created',
      'calendar.readonly',
      'calendar.events.owned',
      'script.container.ui',
      'script.scriptapp',
      'userinfo.email',
    ]);
  });
});
