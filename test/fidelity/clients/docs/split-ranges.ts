import { ana } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { contentOf, paragraphsOf, read, textOf, write } from './writing';

const text = 'One two three\n';

/** A stamp that Docs has split into two stretches: “One” and “three”. */
const split = {
  title: 'Split',
  body: {
    content: [
      { endIndex: 1, sectionBreak: {} },
      {
        startIndex: 1,
        endIndex: 1 + text.length,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 1 + text.length, textRun: { content: text, textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ],
  },
  namedRanges: {
    stamp: {
      name: 'stamp',
      namedRanges: [
        {
          namedRangeId: 'kix.1',
          name: 'stamp',
          ranges: [
            { startIndex: 1, endIndex: 4 },
            { startIndex: 9, endIndex: 14 },
          ],
        },
      ],
    },
  },
};

/** “Certain document changes can cause the range to be split into multiple ranges.” https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#NamedRange */
export function splitRanges(clients: Clients): void {
  const imported = async () =>
    (await clients.workspace.importFile(ana, 'Split.json', new TextEncoder().encode(JSON.stringify(split)))).documentId;
  const seen = async (documentId: string) => {
    const document = await read(clients, documentId);
    const [named] = document.tabs?.[0]?.documentTab?.namedRanges?.['stamp']?.namedRanges ?? [];
    return [
      paragraphsOf(contentOf(document)).map(textOf).join(''),
      named?.ranges?.map(({ startIndex, endIndex }) => [startIndex, endIndex]),
    ];
  };

  describe('a named range in two stretches', () => {
    it('has both, and each moves and grows by itself', async () => {
      const documentId = await imported();
      await write(clients, documentId, [
        { insertText: { location: { index: 2 }, text: '--' } },
        { insertText: { location: { index: 6 }, text: '++' } },
      ]);
      expect(await seen(documentId)).toEqual([
        'O--ne++ two three\n',
        [
          [1, 6],
          [13, 18],
        ],
      ]);
    });

    // …/request#ReplaceNamedRangeContentRequest: the first stretch is replaced, the content of the others deleted
    it('is replaced in its first one, and loses the content of the other', async () => {
      const documentId = await imported();
      await write(clients, documentId, [{ replaceNamedRangeContent: { namedRangeName: 'stamp', text: 'Signed off' } }]);
      expect(await seen(documentId)).toEqual(['Signed off two \n', [[1, 11]]]);
    });
  });
}
