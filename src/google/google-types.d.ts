/** What @types/google-apps-script does not know yet: of the Calendar API focus time, of the Docs API tabs, and named ranges that are replaced by name; of the Sheets API the fields of an answer; of the script what of it was granted. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      /** https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode,String) */
      getAuthorizationInfo(mode: AuthMode, scopes: readonly string[]): AuthorizationInfo;
    }
    interface AuthorizationInfo {
      getAuthorizedScopes(): readonly string[] | null;
    }
    interface Trigger {
      /** Not in Google's reference, and seen on live triggers: https://github.com/Chimildic/goofy/issues/166 */
      isDisabled?(): boolean;
    }
  }
  namespace Calendar {
    namespace Schema {
      interface Event {
        focusTimeProperties?: { readonly autoDeclineMode: 'declineNone' } | undefined;
      }
    }
  }
  namespace Docs {
    namespace Schema {
      interface Request {
        replaceNamedRangeContent?: { readonly namedRangeName: string; readonly text: string } | undefined;
      }
      interface Location {
        tabId?: string | undefined;
      }
      interface EndOfSegmentLocation {
        tabId?: string | undefined;
      }
      interface Range {
        tabId?: string | undefined;
      }
      interface Document {
        tabs?: Tab[] | undefined;
      }
      interface Tab {
        tabProperties?: { readonly tabId?: string } | undefined;
        documentTab?: { readonly body?: Body } | undefined;
        childTabs?: Tab[] | undefined;
      }
    }
  }
  namespace Sheets {
    namespace Collection {
      interface SpreadsheetsCollection {
        batchUpdate(
          resource: Schema.BatchUpdateSpreadsheetRequest,
          spreadsheetId: string,
          optionalArgs: { readonly fields: string },
        ): Schema.BatchUpdateSpreadsheetResponse;
      }
    }
  }
}
