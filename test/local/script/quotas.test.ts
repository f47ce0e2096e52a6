import { join } from 'node:path';
import { methods } from '../../../local/methods';
import { readManifest } from '../../../local/script/manifest';
import { ana, monday, openScript } from './open-script';

const day = 24 * 60 * 60_000;
const ben = 'ben@vendor.example';
const spentWords = (service: string) => `Exception: Service invoked too many times for one day: ${service}.`;

function withProduct() {
  const opened = openScript({ manifest: readManifest(join(__dirname, '../../..')), methods });
  for (const email of [ana, ben]) opened.world.accounts[email] = { email, name: email, zone: 'Etc/UTC' };
  return opened;
}

/** https://developers.google.com/apps-script/guides/services/quotas: per user, whole again 24 hours after the first request. */
describe('a quota of the day', () => {
  it('is Google’s for a Workspace account', () => {
    expect(openScript().world.script.rules.aDay).toEqual({
      emailRecipients: 1500,
      eventsCreated: 10_000,
      documentsCreated: 1500,
      spreadsheetsCreated: 3200,
      propertyCalls: 500_000,
      triggerTime: 6 * 60 * 60_000,
    });
  });

  it('of mail counts recipients, refuses the whole message that is too much, and tells what is left', () => {
    const { script, world } = openScript();
    world.script.rules.aDay.emailRecipients = 3;
    const send = (to: string) => script(`MailApp.sendEmail('${to}', 'a', 'b'); return MailApp.getRemainingDailyQuota()`);
    expect(send('a@b.c,d@e.f')).toBe(1);
    expect(() => send('a@b.c,d@e.f')).toThrow(spentWords('email'));
    expect(send('a@b.c')).toBe(0);
    expect(world.outbox.map(({ to }) => to.length)).toEqual([2, 1]);
  });

  it('is each user’s own', () => {
    const { script, world } = openScript();
    world.script.rules.aDay.propertyCalls = 1;
    const read = 'return PropertiesService.getScriptProperties().getProperty("a")';
    script(read);
    expect(() => script(read)).toThrow(spentWords('properties'));
    expect(script(read, { user: ben })).toBe(null);
  });

  it('comes back whole a day after the first use, not after the last', () => {
    const { script, world } = openScript();
    world.script.rules.aDay.propertyCalls = 2;
    const read = 'return PropertiesService.getScriptProperties().getProperty("a")';
    const at = (time: number) => {
      world.clock.frozenAt = time;
      return () => script(read);
    };
    at(monday)();
    at(monday + day - 1)();
    expect(at(monday + day - 1)).toThrow(spentWords('properties'));
    expect(at(monday + day)()).toBe(null);
  });

  it.each([
    ['eventsCreated', 'calendar', `Calendar.Events.insert({ start: { date: '2026-11-03' }, end: { date: '2026-11-04' } }, 'primary')`],
    ['documentsCreated', 'document', `Docs.Documents.create({ title: 'A' })`],
    ['spreadsheetsCreated', 'spreadsheet', `Sheets.Spreadsheets.create({ properties: { title: 'A' } })`],
  ] as const)('counts %s through the advanced services', (quota, service, call) => {
    const { script, world } = withProduct();
    world.script.rules.aDay[quota] = 1;
    script(call);
    expect(() => script(call)).toThrow(spentWords(service));
    script(call, { user: ben });
  });

  it('of trigger time lets the last one finish, and starts none after it', () => {
    const { ran, world } = openScript();
    world.script.rules.aDay.triggerTime = 60_000;
    const fire = () => {
      const { record } = ran('Utilities.sleep(45000)', { trigger: '7' });
      return [record.status, record.error];
    };
    const tooMuch = ['not-run', 'Exception: Service using too much computer time for one day'];
    expect([fire(), fire(), fire()]).toEqual([['completed', undefined], ['completed', undefined], tooMuch]);
    expect(ran('return 1').result).toBe(1);
    world.clock.frozenAt = monday + day;
    expect(fire()).toEqual(['completed', undefined]);
  });
});

/** The same page, “Current limitations”. */
describe('a limit', () => {
  it.each([
    ['FULL', 6 * 60],
    ['LIMITED', 30],
    ['NONE', 30],
  ] as const)('of time ends an execution in %s mode after %d seconds', (authMode, seconds) => {
    const { ran } = openScript();
    const ended = (milliseconds: number) => ran(`Utilities.sleep(${String(milliseconds)})`, { authMode }).record.status;
    expect([ended(seconds * 1000), ended(seconds * 1000 + 1)]).toEqual(['completed', 'timed-out']);
  });

  it('of thirty executions at a time holds for one account', () => {
    const { host, ran, world } = openScript();
    world.script.rules.executionsAUser = 2;
    const deeper = (user: string, depth: number): unknown[] => {
      const met: unknown[] = [];
      host.hooks.beforeCall = () => {
        host.hooks.beforeCall = undefined;
        if (depth > 0) met.push(...deeper(ana, depth - 1));
        met.push(ran('return 1', { user }).record.error);
      };
      ran('Shelf.Books.list({})');
      return met;
    };
    const tooMany = 'Exception: There are too many scripts running simultaneously for this Google user account.';
    expect([deeper(ana, 0), deeper(ana, 1), deeper(ben, 1)]).toEqual([[undefined], [tooMany, undefined], [tooMany, undefined]]);
  });

  it('of properties is 9 KB a value and 500 KB a store, in UTF-8', () => {
    const { script } = openScript();
    const put = (letter: string, count: number, keys = 1) =>
      script(`const store = PropertiesService.getScriptProperties();
        for (let n = 0; n < ${String(keys)}; n++) store.setProperty('k' + n, '${letter}'.repeat(${String(count)}))`);
    const full = 'Exception: You have exceeded the property storage quota.';
    put('x', 9216);
    expect(() => put('x', 9217)).toThrow(full);
    expect(() => put('é', 4609)).toThrow(full);
    expect(() => put('x', 9216, 56)).toThrow(full);
  });

  it('of the cache is 250 characters a key, 100 KB a value, six hours and 1,000 entries', () => {
    const { script } = openScript();
    const cache = (call: string) => script(`return CacheService.getScriptCache().${call}`);
    expect(() => cache(`put('k'.repeat(251), 'a')`)).toThrow('Exception: Argument too large: key');
    expect(() => cache(`put('a', 'x'.repeat(102401))`)).toThrow('Exception: Argument too large: value');
    expect(() => cache(`put('a', 'a', 21601)`)).toThrow('Exception: Invalid argument: expirationInSeconds 21601');
    cache(`putAll(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => ['n' + n, 'a'])))`);
    expect(cache(`getAll(['n0', 'n1', 'n1000'])`)).toEqual({ n1: 'a', n1000: 'a' });
  });
});
