import type { docs_v1 } from '@googleapis/docs';
import type { Clients } from '../open-clients';
import { contentOf, paragraphsOf, read, textOf, write, written } from './writing';

/** https://developers.google.com/workspace/docs/api/how-tos/tabs */
export function tabs(clients: Clients): void {
  const { refused } = clients;

  /** A document with a tab below its first, and a third one below that. */
  const nested = async () => {
    const documentId = await written(clients, 'First');
    const add = async (title: string, parentTabId: string) => {
      const { replies } = await write(clients, documentId, [{ addDocumentTab: { tabProperties: { title, parentTabId } } }]);
      return replies?.[0]?.addDocumentTab?.tabProperties?.tabId ?? '';
    };
    const child = await add('Child', 't.0');
    return { documentId, child, grandchild: await add('Grandchild', child) };
  };
  const propertiesOf = (tab: docs_v1.Schema$Tab | undefined) => {
    const { title, index, parentTabId, nestingLevel } = tab?.tabProperties ?? {};
    return [title, index, parentTabId, nestingLevel];
  };

  describe('tabs', () => {
    // …/reference/rest/v1/documents#TabProperties
    it('nest in childTabs, three deep, each with its parent and its level', async () => {
      const { documentId, child, grandchild } = await nested();
      const [root] = (await read(clients, documentId)).tabs ?? [];
      const below = root?.childTabs?.[0];
      expect([root, below, below?.childTabs?.[0]].map(propertiesOf)).toEqual([
        [root?.tabProperties?.title, 0, undefined, undefined],
        ['Child', 0, 't.0', 1],
        ['Grandchild', 0, child, 2],
      ]);
      const deeper = write(clients, documentId, [{ addDocumentTab: { tabProperties: { title: 'Deeper', parentTabId: grandchild } } }]);
      expect(await refused(deeper)).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    });

    it('are all that is missed by whoever reads the body alone', async () => {
      const { documentId, child } = await nested();
      await write(clients, documentId, [{ insertText: { location: { index: 1, tabId: child }, text: 'Production' } }]);
      const { body, tabs: none } = await read(clients, documentId, { includeTabsContent: false });
      expect([paragraphsOf(body?.content ?? []).map(textOf), none]).toEqual([['First\n'], undefined]);
    });

    it('have named ranges of their own', async () => {
      const { documentId, child } = await nested();
      await write(clients, documentId, [
        { insertText: { location: { index: 1, tabId: child }, text: 'Production' } },
        { createNamedRange: { name: 'stamp', range: { startIndex: 1, endIndex: 11, tabId: child } } },
      ]);
      const [root] = (await read(clients, documentId)).tabs ?? [];
      expect(root?.documentTab?.namedRanges).toBeUndefined();
      expect(root?.childTabs?.[0]?.documentTab?.namedRanges?.['stamp']?.namedRanges?.[0]?.ranges).toEqual([
        { startIndex: 1, endIndex: 11 },
      ]);
    });

    // …/reference/rest/v1/documents/request#TabsCriteria: without it a name is looked for in all tabs
    it('are all looked through by name, or those that are named', async () => {
      const { documentId, child } = await nested();
      await write(clients, documentId, [{ insertText: { location: { index: 1, tabId: child }, text: 'First' } }]);
      const replace = (more: object) =>
        write(clients, documentId, [
          { replaceAllText: { containsText: { text: 'First', matchCase: true }, replaceText: 'Other', ...more } },
        ]);
      expect((await replace({ tabsCriteria: { tabIds: [child] } })).replies).toEqual([{ replaceAllText: { occurrencesChanged: 1 } }]);
      const document = await read(clients, documentId);
      expect(paragraphsOf(contentOf(document)).map(textOf)).toEqual(['First\n']);
      expect((await replace({})).replies).toEqual([{ replaceAllText: { occurrencesChanged: 1 } }]);
    });

    it('are renamed, moved and deleted with those below them', async () => {
      const { documentId, child } = await nested();
      await write(clients, documentId, [
        { addDocumentTab: { tabProperties: { title: 'Last' } } },
        { updateDocumentTabProperties: { tabProperties: { tabId: 't.0', title: 'Trial', index: 1 }, fields: 'title,index' } },
        { deleteTab: { tabId: child } },
      ]);
      expect((await read(clients, documentId)).tabs?.map((tab) => [tab.tabProperties?.title, tab.childTabs ?? []])).toEqual([
        ['Last', []],
        ['Trial', []],
      ]);
    });
  });
}
