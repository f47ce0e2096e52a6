import { readFileSync } from 'node:fs';
import type { Result } from '../../src/base/result';
import { ben, Company, dana, engine } from './company';

const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const company = new Company();
let tdd = '';

beforeAll(async () => {
  tdd = await company.tdd();
  company.register(tdd);
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
});

afterEach(() => {
  company.workspace.world.script.declined = {};
});

const untick = (who: string, name: string) => (company.workspace.world.script.declined[who] = [scope(name)]);
const refusalOf = (answer: Result<unknown>) => (answer.ok ? null : answer.refusal);
const openAgain = 'Open Handoff from the menu again and allow everything Google asks for.';

/** https://developers.google.com/apps-script/concepts/scopes#handle-granular */
describe('a person who has unticked a scope', () => {
  it.each(oauthScopes.filter((name) => name !== scope('userinfo.email')))('opens the panel without %s', (name) => {
    untick(dana, name.replace(scope(''), ''));
    expect(refusalOf(company.ask(dana, 'openPanel', { tdd }))).toBe(null);
  });

  it.each([
    ['userinfo.email', 'openPanel', 'Handoff is not allowed to see which account you are using.'],
    ['drive', 'requestReview', 'You have not allowed Handoff to use Google Drive.'],
  ] as const)('without %s is told by %s what to allow', (name, call, because) => {
    untick(ben, name);
    expect(refusalOf(company.ask(ben, call, { tdd }))).toEqual({ code: 'not-granted', because, fix: openAgain });
  });

  it('is asked again by Google when they open Handoff from the menu', () => {
    untick(dana, 'drive');
    expect(() => company.workspace.run(dana, 'openSidebar', [], { documentId: tdd })).toThrow(
      'Authorization is required to perform that action.',
    );
    company.workspace.consent(dana);
    company.workspace.run(dana, 'openSidebar', [], { documentId: tdd });
    expect(company.workspace.sidebar(dana, tdd)?.title).toBe('Handoff');
  });
});

describe('an engine account that has unticked a scope', () => {
  it.each(oauthScopes)('runs no trigger without %s, until Set up was run again', (name) => {
    untick(engine, name.replace(scope(''), ''));
    const sweeps = () => {
      const before = company.workspace.world.script.executionsMade;
      company.workspace.advance(5);
      return company.workspace.world.script.executions.filter(({ id }) => id > before).map(({ status }) => status);
    };
    expect(sweeps()).toEqual(['not-run']);
    expect(() => company.setUp()).toThrow('Authorization is required to perform that action.');
    company.workspace.consent(engine);
    company.setUp();
    expect(sweeps()).toEqual(['completed']);
  });
});
