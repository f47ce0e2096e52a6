/** Google's services as far as a check of a document that is in no tracker asks them: they answer at once, so that only our own work is timed. */
export function bareServices(document: object): Record<string, unknown> {
  return {
    Docs: { Documents: { get: () => document } },
    Sheets: { Spreadsheets: {} },
    Calendar: { Events: {}, Freebusy: {}, Calendars: {}, CalendarList: {}, Acl: {} },
    Drive: { Files: {}, Permissions: {}, Comments: {}, Changes: {} },
    PropertiesService: { getScriptProperties: () => ({ getProperty: () => null }) },
    Session: { getActiveUser: () => ({ getEmail: () => 'ben@vendor.example' }) },
    DocumentApp: { getActiveDocument: () => null },
  };
}
