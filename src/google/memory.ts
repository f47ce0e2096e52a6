import type { Memory } from '../workspace/workspace';
import { attempt } from './attempt';

/** Script properties: shared by everybody who runs this project, 9 KB a value. */
export function memory(): Memory {
  const properties = () => PropertiesService.getScriptProperties();
  return {
    read: (key) => attempt('Properties', () => properties().getProperty(key)) ?? '',
    write: (values) => {
      attempt('Properties', () => properties().setProperties(values, false));
    },
  };
}
