import type { ActiveFile } from './execution';
import { scope } from './execution';
import type { HtmlShelf } from './html-service';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';
import { uiService } from './ui-service';

const file = 'local/script/document-app-service.ts';
const scopes = [scope('documents.currentonly'), scope('documents'), scope('documents.readonly')];

/** As much of the Docs API's JSON as finding a place needs. */
interface Tab {
  tabProperties?: { tabId?: string };
  documentTab?: { body?: { content?: { sectionBreak?: unknown }[] } };
  childTabs?: Tab[];
}

interface Element {
  readonly tabId: string;
  readonly child: number;
}

/** The open document, as far as jumping to a place in it: https://developers.google.com/apps-script/guides/docs/tabs */
export function documentAppService(desk: Desk, html: HtmlShelf) {
  return desk.service('DocumentApp', file, {
    getUi: () => {
      if (desk.execution.start.active.documentId === undefined) throw new ScriptFault('Cannot call DocumentApp.getUi() from this context.');
      return uiService(desk, html, 'DocumentApp');
    },
    getActiveDocument: () => {
      desk.execution.allow('DocumentApp.getActiveDocument', 'LIMITED', scopes);
      return documentView(desk, desk.execution.start.active);
    },
  });
}

/** The document of an `onOpen` event and of `getActiveDocument()`; `null` where no document is open. */
export function documentView(desk: Desk, { documentId }: ActiveFile) {
  if (documentId === undefined) return null;
  const { execution } = desk;
  const { world } = execution.host;
  const elements = new WeakMap<object, Element>();
  const positions = new WeakMap<object, Element>();

  const bodyView = (tabId: string, tab: Tab) => {
    // DocumentApp does not count section breaks among the children of a body.
    const children = (tab.documentTab?.body?.content ?? []).filter((element) => element.sectionBreak === undefined);
    return desk.service('Body', file, {
      getNumChildren: () => children.length,
      getChild: (index: unknown) => {
        const child = Number(index);
        if (!(child in children))
          throw new ScriptFault(`Child index (${child}) must be less than the number of child elements (${children.length}).`);
        const element = desk.service('Element', file, {});
        elements.set(element, { tabId, child });
        return element;
      },
    });
  };

  const newPosition = (element: object) => {
    const place = elements.get(element);
    if (!place) throw new ScriptFault('The element is not of this document.');
    const position = desk.service('Position', file, {});
    positions.set(position, place);
    return position;
  };

  const tabView = (tabId: string, tab: Tab) =>
    desk.service('Tab', file, {
      getId: () => tabId,
      asDocumentTab: () => desk.service('DocumentTab', file, { getBody: () => bodyView(tabId, tab), newPosition }),
    });

  return desk.service('Document', file, {
    getId: () => documentId,
    getName: () => world.drive.files[documentId]?.name ?? '',
    getUrl: () => `https://docs.google.com/document/d/${documentId}/edit`,
    getTab: (tabId: unknown) => {
      const tabs = (world.docs.documents[documentId] as { tabs?: Tab[] } | undefined)?.tabs ?? [];
      const tab = findTab(tabs, String(tabId));
      return tab ? tabView(String(tabId), tab) : null;
    },
    newPosition,
    setCursor: (position: object) => {
      const place = positions.get(position);
      if (!place) throw new ScriptFault('The position is not of this document.');
      execution.cursor = { documentId, ...place };
    },
  });
}

function findTab(tabs: readonly Tab[], tabId: string): Tab | undefined {
  for (const tab of tabs) {
    const found = tab.tabProperties?.tabId === tabId ? tab : findTab(tab.childTabs ?? [], tabId);
    if (found) return found;
  }
  return undefined;
}
