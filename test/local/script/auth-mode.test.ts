import { join } from 'node:path';
import { readManifest } from '../../../local/script/manifest';
import { methods } from '../../../local/methods';
import { runFunction } from '../../../local/script/run-function';
import { ana, openScript } from './open-script';

const manifest = readManifest(join(__dirname, '../../..'));

/** One call of each kind that Google’s table of authorisation modes has. */
const kinds: Readonly<Record<string, string>> = {
  locale: 'Session.getActiveUserLocale()',
  address: 'if (Session.getActiveUser().getEmail() === "") throw new Error("blank")',
  document: 'DocumentApp.getActiveDocument().getName()',
  'menu items': 'DocumentApp.getUi().createAddonMenu().addItem("A", "a").addToUi()',
  sidebar: 'DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
  properties: 'PropertiesService.getScriptProperties().getProperty("a")',
  cache: 'CacheService.getScriptCache().get("a")',
  lock: 'LockService.getScriptLock().tryLock(1)',
  html: 'HtmlService.createHtmlOutput("")',
  'advanced service': 'Docs.Documents.create({ title: "A" })',
  triggers: 'ScriptApp.getProjectTriggers()',
  logger: 'Logger.log("a"); console.log("a")',
  utilities: 'Utilities.formatDate(new Date(), "UTC", "yyyy"); Utilities.getUuid()',
};

/**
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle#authorization_modes
 * An address in LIMITED mode is “locale only” there and “may be blank” at Session; here it is blank.
 */
describe('an authorisation mode', () => {
  it.each([
    ['NONE', ['locale', 'menu items', 'logger', 'utilities']],
    ['LIMITED', ['locale', 'document', 'menu items', 'properties', 'cache', 'lock', 'html', 'logger', 'utilities']],
    ['FULL', Object.keys(kinds)],
  ] as const)('%s lets a script do what Google says, and nothing else', (authMode, allowed) => {
    const { script } = openScript({ manifest, methods });
    const body = `return ${JSON.stringify(Object.entries(kinds))}.filter(([, code]) => {
      try { new Function(code)(); return true; } catch (e) { return false; }
    }).map(([name]) => name)`;
    expect(script(body, { authMode, active: { documentId: 'd1' } })).toEqual(allowed);
  });

  it('holds for global statements too, which then bring the function down', () => {
    const { host } = openScript();
    const { failure } = runFunction(
      { ...host, dist: join(__dirname, 'global-statement') },
      { user: ana, function: 'onOpen', authMode: 'NONE', active: { documentId: 'd1' }, args: [] },
    );
    expect(failure?.message).toBe('Specified permissions are not sufficient to call PropertiesService.getScriptProperties.');
  });
});
