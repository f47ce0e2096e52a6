/** What @types/google-apps-script does not know yet of the Docs API: tabs, and named ranges that are replaced by name. */
declare namespace GoogleAppsScript {
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
}
