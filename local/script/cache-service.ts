import { ScriptFault } from './script-fault';
import type { Desk } from './service';

/** https://developers.google.com/apps-script/reference/cache/cache */
const keyLimit = 250;
const valueLimit = 100 * 1024;
const secondsLimit = 21_600;
const entriesKept = 1000;

/** The script cache, shared by all users. Beyond 1,000 entries the oldest go, as measured on Google. */
export function cacheService(desk: Desk) {
  const { execution } = desk;
  const entries = execution.host.world.script.cache;
  const call = <Answer>(member: string, key: string, make: () => Answer) => execution.call(`cache.${member}`, key, make);

  const read = (key: string) => {
    const entry = entries[key];
    return entry && entry.until > execution.now() ? entry.value : null;
  };
  const write = (key: string, value: string, seconds: number) => {
    if (key.length > keyLimit) throw new ScriptFault('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > valueLimit) throw new ScriptFault('Argument too large: value');
    if (!(seconds >= 1 && seconds <= secondsLimit)) throw new ScriptFault(`Invalid argument: expirationInSeconds ${seconds}`);
    delete entries[key];
    entries[key] = { value, until: execution.now() + seconds * 1000 };
    for (const old of Object.keys(entries).slice(0, -entriesKept)) delete entries[old];
  };

  const cache = desk.service('Cache', 'local/script/cache-service.ts', {
    get: (key: unknown) => call('get', String(key), () => read(String(key))),
    getAll: (keys: readonly unknown[]) =>
      call('getAll', keys.join(' '), () => {
        const found = keys.map((key) => [String(key), read(String(key))] as const).filter(([, value]) => value !== null);
        return desk.give(Object.fromEntries(found));
      }),
    put: (key: unknown, value: unknown, seconds: unknown = 600) => {
      call('put', String(key), () => write(String(key), String(value), Number(seconds)));
    },
    putAll: (values: Record<string, unknown>, seconds: unknown = 600) => {
      call('putAll', Object.keys(values).join(' '), () => {
        for (const [key, value] of Object.entries(values)) write(key, String(value), Number(seconds));
      });
    },
    remove: (key: unknown) => {
      call('remove', String(key), () => delete entries[String(key)]);
    },
    removeAll: (keys: readonly unknown[]) => {
      call('removeAll', keys.join(' '), () => {
        for (const key of keys) delete entries[String(key)];
      });
    },
  });
  return desk.service('CacheService', 'local/script/cache-service.ts', {
    getScriptCache: () => {
      execution.allow('CacheService.getScriptCache', 'LIMITED');
      return cache;
    },
  });
}
