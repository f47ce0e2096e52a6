import { useQuota } from './day-quota';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';

/** https://developers.google.com/apps-script/guides/services/quotas */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

/** Script and user properties. Refuses a value above 9 KB and a store above 500 KB, in UTF-8. */
export function propertiesService(desk: Desk) {
  const { execution } = desk;
  const { script } = execution.host.world;

  const store = (kind: string, values: Record<string, string>) => {
    const call = <Answer>(member: string, about: string, make: () => Answer) =>
      execution.call(`properties.${member}`, about, () => {
        useQuota(script, execution.start.user, 'propertyCalls', execution.now());
        return make();
      });
    const put = (more: Record<string, string>) => {
      checkSizes({ ...values, ...more }, more);
      Object.assign(values, more);
    };
    const properties = desk.service(kind, 'local/script/properties-service.ts', {
      getProperty: (key: unknown) => call('getProperty', String(key), () => values[String(key)] ?? null),
      getProperties: () => call('getProperties', '', () => desk.give({ ...values })),
      getKeys: () => call('getKeys', '', () => desk.give(Object.keys(values))),
      setProperty: (key: unknown, value: unknown) => {
        call('setProperty', String(key), () => put({ [String(key)]: String(value) }));
        return properties;
      },
      setProperties: (more: Record<string, unknown>, deleteAllOthers?: unknown) => {
        if (deleteAllOthers) throw new ScriptFault('deleteAllOthers is not built. Extend local/script/properties-service.ts.');
        const texts = Object.fromEntries(Object.entries(more).map(([key, value]) => [key, String(value)]));
        call('setProperties', Object.keys(texts).join(' '), () => put(texts));
        return properties;
      },
      deleteProperty: (key: unknown) => {
        call('deleteProperty', String(key), () => delete values[String(key)]);
        return properties;
      },
    }) as object;
    return properties;
  };

  const open = (member: string, kind: string, values: () => Record<string, string>) => () => {
    execution.allow(`PropertiesService.${member}`, 'LIMITED');
    return store(kind, values());
  };
  return desk.service('PropertiesService', 'local/script/properties-service.ts', {
    getScriptProperties: open('getScriptProperties', 'Properties', () => script.properties),
    getUserProperties: open('getUserProperties', 'Properties', () => (script.userProperties[execution.start.user] ??= {})),
    // A standalone project that is not published as an add-on has none.
    getDocumentProperties: () => null,
  });
}

function checkSizes(all: Readonly<Record<string, string>>, changed: Readonly<Record<string, string>>): void {
  const size = (text: string) => Buffer.byteLength(text, 'utf8');
  if (Object.values(changed).some((value) => size(value) > valueLimit)) {
    throw new ScriptFault('You have exceeded the property storage quota. Please remove some properties and try again. (9 KB a value)');
  }
  const total = Object.entries(all).reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
  if (total > storeLimit) {
    throw new ScriptFault('You have exceeded the property storage quota. Please remove some properties and try again. (500 KB a store)');
  }
}
