/**
 * Where the script finds a method below its service: `calendar.events.insert` → `Events`, `insert`;
 * `sheets.spreadsheets.values.batchGetByDataFilter` → `Spreadsheets`, `Values`, `batchGetByDataFilter`; `delete` is called `remove`.
 * https://developers.google.com/apps-script/guides/services/advanced
 */
export function memberPath(methodId: string): { readonly service: string; readonly members: readonly string[] } {
  const [service = '', ...rest] = methodId.split('.');
  const verb = rest[rest.length - 1] ?? '';
  const resources = rest.slice(0, -1).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return { service, members: [...resources, verb === 'delete' ? 'remove' : verb] };
}
