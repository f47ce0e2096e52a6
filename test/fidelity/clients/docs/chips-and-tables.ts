import type { docs_v1 } from '@googleapis/docs';
import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { contentOf, paragraphsOf, read, write, written } from './writing';

const at = (index: number) => ({ location: { index } });

/** Kinds of the elements of a paragraph, with the indices that they take. */
const kindsOf = ({ elements = [] }: docs_v1.Schema$Paragraph) =>
  elements.map(({ startIndex, endIndex, ...kind }) => [Object.keys(kind)[0], startIndex, endIndex]);

/** https://developers.google.com/workspace/docs/api/concepts/structure */
export function chipsAndTables(clients: Clients): void {
  const { refused } = clients;

  describe('chips', () => {
    // …/reference/rest/v1/documents/request#InsertPersonRequest, #InsertDateRequest, #InsertRichLinkRequest
    it('stand beside the text and take one index each', async () => {
      const documentId = await written(clients, 'By  on  in ');
      await write(clients, documentId, [
        { insertRichLink: { ...at(12), richLinkProperties: { uri: 'https://docs.google.com/document/d/elsewhere/edit' } } },
        { insertDate: { ...at(8), dateElementProperties: { timestamp: '2026-11-02T00:00:00Z' } } },
        { insertPerson: { ...at(4), personProperties: { email: ana } } },
      ]);
      const [line] = paragraphsOf(contentOf(await read(clients, documentId)));
      expect(kindsOf(line ?? {})).toEqual([
        ['textRun', 1, 4],
        ['person', 4, 5],
        ['textRun', 5, 9],
        ['dateElement', 9, 10],
        ['textRun', 10, 14],
        ['richLink', 14, 15],
        ['textRun', 15, 16],
      ]);
      expect([line?.elements?.[1]?.person?.personProperties, line?.elements?.[3]?.dateElement?.dateElementProperties?.displayText]).toEqual(
        [{ name: 'Ana Silva', email: ana }, 'Nov 2, 2026'],
      );
    });
  });

  describe('a table', () => {
    // …/how-tos/tables: a table is put into a paragraph, which a line break divides; its cells start with an empty paragraph each
    it('counts itself, its rows, its cells and the line break of each cell', async () => {
      const documentId = await written(clients, 'Above');
      await write(clients, documentId, [{ insertTable: { rows: 1, columns: 2, ...at(6) } }]);
      const content = contentOf(await read(clients, documentId));
      const { table, startIndex, endIndex } = content.find((element) => element.table) ?? {};
      expect([startIndex, endIndex, table?.rows, table?.columns]).toEqual([7, 14, 1, 2]);
      const [row] = table?.tableRows ?? [];
      expect([row?.startIndex, row?.tableCells?.map(({ startIndex: cell, content: [line] = [] }) => [cell, line?.startIndex])]).toEqual([
        8,
        [
          [9, 10],
          [11, 12],
        ],
      ]);
    });

    // …/request#InsertTextRequest: text goes inside the bounds of an existing paragraph
    it('takes text in its cells, and none between them', async () => {
      const documentId = await written(clients, 'Above');
      await write(clients, documentId, [{ insertTable: { rows: 1, columns: 2, ...at(6) } }, { insertText: { ...at(10), text: 'CPU' } }]);
      for (const index of [7, 8, 9])
        expect(await refused(write(clients, documentId, [{ insertText: { ...at(index), text: 'x' } }]))).toMatchObject({ code: 400 });
    });
  });

  describe('a heading', () => {
    // …/reference/rest/v1/documents#ParagraphStyle: headingId is read-only, and there for headings
    it('gets an id that nobody can choose', async () => {
      const documentId = await written(clients, 'Production');
      const style = (paragraphStyle: docs_v1.Schema$ParagraphStyle, fields: string) =>
        write(clients, documentId, [{ updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle, fields } }]);
      const idOf = async () => paragraphsOf(contentOf(await read(clients, documentId)))[0]?.paragraphStyle?.headingId;
      expect(await idOf()).toBeUndefined();
      await style({ namedStyleType: 'HEADING_2' }, 'namedStyleType');
      expect(await idOf()).toMatch(/^h\.\w+$/);
      expect(await refused(style({ headingId: 'h.mine' }, 'headingId'))).toMatchObject({ code: 400 });
      await style({ namedStyleType: 'NORMAL_TEXT' }, 'namedStyleType');
      expect(await idOf()).toBeUndefined();
    });
  });
}
