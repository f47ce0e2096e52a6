import type { Memory } from '../workspace/workspace';

/** Script properties: shared by everybody who runs this project, 9 KB a value. */
export function memory(): Memory {
  const properties = () => PropertiesService.getScriptProperties();
  return {
    read: (key) => properties().getProperty(key) ?? '',
    write: (values) => {
      properties().setProperties(values, false);
    },
  };
}
