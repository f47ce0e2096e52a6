import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { createContext, Script } from 'node:vm';

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { readonly oauthScopes: readonly string[] };

/** The bundle as Google loads it in `AuthMode.NONE`: whatever service it touches while loading throws. */
function loaded(services: Record<string, unknown> = {}): Record<string, unknown> {
  const refused = (name: string) =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error(`${name} is not allowed here.`);
        },
      },
    );
  const names = [
    'CacheService',
    'Calendar',
    'Docs',
    'DocumentApp',
    'Drive',
    'HtmlService',
    'LockService',
    'MailApp',
    'PropertiesService',
    'ScriptApp',
    'Session',
    'Sheets',
    'SpreadsheetApp',
    'UrlFetchApp',
    'Utilities',
  ];
  const context = createContext({ ...Object.fromEntries(names.map((name) => [name, refused(name)])), ...services });
  new Script(code).runInContext(context);
  return context;
}

const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');

/** Is this identifier the name of a member, and not a variable? */
function isNameIn(parent: ts.Node | undefined, node: ts.Node): boolean {
  if (!parent) return false;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) &&
    parent.name === node
  );
}

/** Names that the code reads without declaring them; a name that is only looked for (`typeof crypto`) is not read. */
function freeNames(text: string): readonly string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isMember = isNameIn(parent, node);
    if (ts.isIdentifier(node) && !isMember && !ts.isTypeOfExpression(parent)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', text, ts.ScriptTarget.ES2019, true));
  return [...names];
}

describe('dist/Code.js', () => {
  it('touches no service while it loads', () => {
    expect(() => loaded()).not.toThrow();
  });

  it('builds its menu with nothing but the menu allowed', () => {
    const items: string[] = [];
    const menu = { addItem: (label: string, name: string) => (items.push(label, name), menu), addToUi: () => items.push('shown') };
    const context = loaded({ DocumentApp: { getUi: () => ({ createAddonMenu: () => menu }) } });
    (context['onOpen'] as () => void)();
    expect(items).toEqual(['Open Handoff', 'openSidebar', 'shown']);
  });

  it('declares every name that a menu, a trigger, a page or Google calls as a top-level function', () => {
    expect(declared).toEqual([
      'doGet',
      'onCalendarChange',
      'onInstall',
      'onOpen',
      'onSweep',
      'onTrackerEdit',
      'openSidebar',
      'rpc',
      'selfTest',
      'setUp',
      'verifyLog',
    ]);
    const named = [...code.matchAll(/"(on[A-Z]\w+|openSidebar|verifyLog|selfTest)"/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !declared.includes(name))).toEqual([]);
    expect(readFileSync('dist/Sidebar.html', 'utf8')).toContain('.rpc(');
  });

  it('is one script that Apps Script can parse: no module, no private field, nothing later than ES2019', () => {
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/[^\w'"`]#[a-z_]\w*\s*[=(;]/);
    expect(code).not.toMatch(/\?\?|[\w)\]]\?\.[\w[(]/);
  });

  it('uses nothing that Apps Script lacks', () => {
    const absent = [
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'setTimeout',
      'setInterval',
      'fetch',
      'atob',
      'btoa',
      'structuredClone',
      'queueMicrotask',
      'process',
      'require',
      'window',
      'crypto',
    ];
    const used = freeNames(code).filter((name) => absent.includes(name));
    expect(used).toEqual([]);
  });

  it('asks for these scopes and no others', () => {
    expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
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
