import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { contentOf, paragraphsOf, read, share, textOf } from './writing';

const run = (startIndex: number, content: string, more: object = {}) => ({
  startIndex,
  endIndex: startIndex + content.length,
  textRun: { content, textStyle: {}, ...more },
});

/** “Add” is only suggested, “ cut” is suggested to go, and the last line is suggested to be a heading. */
const suggested = {
  title: 'Suggested',
  body: {
    content: [
      { endIndex: 1, sectionBreak: {} },
      {
        startIndex: 1,
        endIndex: 13,
        paragraph: {
          elements: [
            run(1, 'Add', { suggestedInsertionIds: ['s.1'] }),
            run(4, 'Keep'),
            run(8, ' cut', { suggestedDeletionIds: ['s.2'] }),
            run(12, '\n'),
          ],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
      {
        startIndex: 13,
        endIndex: 18,
        paragraph: {
          elements: [run(13, 'Last\n')],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
          suggestedParagraphStyleChanges: {
            's.3': {
              paragraphStyle: { namedStyleType: 'HEADING_1', headingId: 'h.new' },
              paragraphStyleSuggestionState: { namedStyleTypeSuggested: true, headingIdSuggested: true },
            },
          },
        },
      },
    ],
  },
};

/** https://developers.google.com/workspace/docs/api/how-tos/suggestions */
export function suggestions(clients: Clients): void {
  const { workspace, refused } = clients;
  const imported = async (role: string) => {
    const bytes = new TextEncoder().encode(JSON.stringify(suggested));
    const { documentId } = await workspace.importFile(ana, 'Suggested.json', bytes);
    await share(clients, documentId, role);
    return documentId;
  };
  const linesOf = async (documentId: string, suggestionsViewMode?: string, who = ben) => {
    const document = await read(clients, documentId, suggestionsViewMode ? { suggestionsViewMode } : {}, who);
    return paragraphsOf(contentOf(document)).map((each) => [textOf(each).trim(), each.paragraphStyle?.namedStyleType]);
  };
  const without = [
    ['Keep cut', 'NORMAL_TEXT'],
    ['Last', 'NORMAL_TEXT'],
  ];

  describe('suggestions', () => {
    it('are text until somebody decides, gone, or taken, as the mode says', async () => {
      const documentId = await imported('commenter');
      expect(await linesOf(documentId, 'SUGGESTIONS_INLINE')).toEqual([
        ['AddKeep cut', 'NORMAL_TEXT'],
        ['Last', 'NORMAL_TEXT'],
      ]);
      expect(await linesOf(documentId, 'PREVIEW_WITHOUT_SUGGESTIONS')).toEqual(without);
      expect(await linesOf(documentId, 'PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual([
        ['AddKeep', 'NORMAL_TEXT'],
        ['Last', 'HEADING_1'],
      ]);
    });

    it('show by default to whoever may comment, and never to whoever may only read', async () => {
      const [open, closed] = [await imported('commenter'), await imported('reader')];
      expect((await linesOf(open))[0]).toEqual(['AddKeep cut', 'NORMAL_TEXT']);
      expect(await linesOf(closed)).toEqual(without);
      expect(await refused(read(clients, closed, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }, ben))).toMatchObject({ code: 403 });
    });

    // “Indexes … can be different”: edits must be counted with suggestions inline
    it('count in the indices of edits, so that other modes have other indices', async () => {
      const documentId = await imported('writer');
      const lastOf = async (suggestionsViewMode: string) => {
        const [last] = contentOf(await read(clients, documentId, { suggestionsViewMode })).slice(-1);
        return last?.endIndex;
      };
      expect([await lastOf('SUGGESTIONS_INLINE'), await lastOf('PREVIEW_WITHOUT_SUGGESTIONS')]).toEqual([18, 15]);
    });
  });
}
