/** Google's services as the adapters need them: guarded once, here, against a manifest that forgot to enable one. */
export interface Services {
  readonly documents: GoogleAppsScript.Docs.Collection.DocumentsCollection;
  readonly spreadsheets: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
  readonly calendar: GoogleAppsScript.Calendar;
  readonly drive: GoogleAppsScript.Drive;
}

export function services(): Services {
  return {
    documents: enabled(enabled(Docs, 'Docs').Documents, 'Docs.Documents'),
    spreadsheets: enabled(enabled(Sheets, 'Sheets').Spreadsheets, 'Sheets.Spreadsheets'),
    calendar: enabled(Calendar, 'Calendar'),
    drive: enabled(Drive, 'Drive'),
  };
}

/** The service, or the bug that it is not enabled in appsscript.json. */
export function enabled<Service>(service: Service | undefined, name: string): Service {
  if (service === undefined) throw new Error(`The advanced service ${name} is not enabled in appsscript.json.`);
  return service;
}
