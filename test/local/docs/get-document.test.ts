import type { Tab } from '../../../local/docs/document';
import { heading, line } from '../../../local/import/document-builder';
import { ask, ben, refusalOf, worldWith, write } from './ask';

const get = (world: Parameters<typeof ask>[0], documentId: string, query = {}, caller?: string) =>
  ask<Record<string, unknown> & { tabs?: Tab[] }>(world, 'docs.documents.get', { path: { documentId }, query, ...(caller && { caller }) });

/** A tab with a suggested heading, a suggested deletion and a suggested change of looks. */
const suggested = (): { tabs: Tab[] } => {
  const style = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };
  const content = [
    { endIndex: 1, sectionBreak: {} },
    {
      startIndex: 1,
      endIndex: 7,
      paragraph: {
        elements: [{ startIndex: 1, endIndex: 7, textRun: { content: 'Added\n', suggestedInsertionIds: ['s.1'], textStyle: {} } }],
        paragraphStyle: { headingId: 'h.new', namedStyleType: 'HEADING_3', direction: 'LEFT_TO_RIGHT' },
      },
    },
    {
      startIndex: 7,
      endIndex: 16,
      paragraph: {
        elements: [
          {
            startIndex: 7,
            endIndex: 11,
            textRun: {
              content: 'Keep',
              textStyle: {},
              suggestedTextStyleChanges: { 's.2': { textStyle: { bold: true }, textStyleSuggestionState: { boldSuggested: true } } },
            },
          },
          { startIndex: 11, endIndex: 15, textRun: { content: ' cut', suggestedDeletionIds: ['s.3'], textStyle: {} } },
          { startIndex: 15, endIndex: 16, textRun: { content: '\n', textStyle: {} } },
        ],
        paragraphStyle: style,
        suggestedParagraphStyleChanges: {
          's.4': {
            paragraphStyle: { namedStyleType: 'HEADING_1', headingId: 'h.x' },
            paragraphStyleSuggestionState: { namedStyleTypeSuggested: true, headingIdSuggested: true, shadingSuggestionState: {} },
          },
        },
      },
    },
  ];
  const namedRanges = {
    cut: { name: 'cut', namedRanges: [{ namedRangeId: 'kix.1', name: 'cut', ranges: [{ startIndex: 9, endIndex: 15 }] }] },
  };
  return { tabs: [{ tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: { body: { content }, namedRanges } }] };
};

const content = (answer: { tabs?: Tab[] }) => answer.tabs?.[0]?.documentTab?.body?.content.slice(1);

describe('getDocument', () => {
  it('has the first tab on top without includeTabsContent, and only tabs with it', () => {
    const { world, documentId } = worldWith([line('Hello')]);
    expect(Object.keys(get(world, documentId))).toEqual([
      'title',
      'body',
      'documentStyle',
      'namedStyles',
      'revisionId',
      'suggestionsViewMode',
      'documentId',
    ]);
    const withTabs = get(world, documentId, { includeTabsContent: true });
    expect(Object.keys(withTabs)).toEqual(['title', 'tabs', 'revisionId', 'suggestionsViewMode', 'documentId']);
    expect(withTabs['title']).toEqual('Globex TDD');
  });

  it('begins with a section break, counts in UTF-16 and leaves defaults out', () => {
    const { world, documentId } = worldWith([line('Hi 😀')]);
    expect(get(world, documentId, { includeTabsContent: true }).tabs?.[0]?.documentTab?.body?.content).toEqual([
      {
        endIndex: 1,
        sectionBreak: { sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' } },
      },
      {
        startIndex: 1,
        endIndex: 7,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 7, textRun: { content: 'Hi 😀\n', textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
  });

  it('gives editors a revisionId of their own, and readers none', () => {
    const { world, documentId } = worldWith([line('Hello')], 'writer');
    const mine = get(world, documentId)['revisionId'];
    expect(get(world, documentId)['revisionId']).toEqual(mine);
    expect(get(world, documentId, {}, ben)['revisionId']).not.toEqual(mine);
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'x' } }]);
    expect(get(world, documentId)['revisionId']).not.toEqual(mine);
    const file = world.drive.files[documentId];
    if (file) file.permissions = file.permissions.map((held) => (held.emailAddress === ben ? { ...held, role: 'reader' } : held));
    expect('revisionId' in get(world, documentId, {}, ben)).toEqual(false);
  });

  it.each([
    ['writer', 'SUGGESTIONS_INLINE'],
    ['commenter', 'SUGGESTIONS_INLINE'],
    ['reader', 'PREVIEW_WITHOUT_SUGGESTIONS'],
  ] as const)('shows a %s the mode %s unasked', (role, mode) => {
    const { world, documentId } = worldWith([line('Hello')], role);
    expect(get(world, documentId, {}, ben)['suggestionsViewMode']).toEqual(mode);
    expect(get(world, documentId, { suggestionsViewMode: 'DEFAULT_FOR_CURRENT_ACCESS' }, ben)['suggestionsViewMode']).toEqual(mode);
  });

  it.each(['SUGGESTIONS_INLINE', 'PREVIEW_SUGGESTIONS_ACCEPTED'])('refuses a reader %s', (suggestionsViewMode) => {
    const { world, documentId } = worldWith([line('Hello')], 'reader');
    expect(refusalOf(() => get(world, documentId, { suggestionsViewMode }, ben))).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
  });

  it('refuses a mode that there is not, a stranger and a document that is not there', () => {
    const { world, documentId } = worldWith([line('Hello')]);
    expect(refusalOf(() => get(world, documentId, { suggestionsViewMode: 'ALL' }))).toMatchObject({ code: 400 });
    expect(refusalOf(() => get(world, documentId, {}, ben))).toMatchObject({ code: 403 });
    expect(refusalOf(() => get(world, 'nowhere'))).toMatchObject({ code: 404, message: 'Requested entity was not found.' });
  });

  it('answers the document as if nothing had been suggested', () => {
    const { world, documentId } = worldWith(suggested());
    const answer = get(world, documentId, { includeTabsContent: true, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
    expect(content(answer)).toEqual([
      {
        startIndex: 1,
        endIndex: 10,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 10, textRun: { content: 'Keep cut\n', textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
    expect(answer.tabs?.[0]?.documentTab?.namedRanges?.['cut']?.namedRanges[0]?.ranges).toEqual([{ startIndex: 3, endIndex: 9 }]);
  });

  it('answers the document as if everything had been accepted', () => {
    const { world, documentId } = worldWith(suggested());
    const answer = get(world, documentId, { includeTabsContent: true, suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' });
    expect(content(answer)).toEqual([
      {
        startIndex: 1,
        endIndex: 7,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 7, textRun: { content: 'Added\n', textStyle: {} } }],
          paragraphStyle: { headingId: 'h.new', namedStyleType: 'HEADING_3', direction: 'LEFT_TO_RIGHT' },
        },
      },
      {
        startIndex: 7,
        endIndex: 12,
        paragraph: {
          elements: [
            { startIndex: 7, endIndex: 11, textRun: { content: 'Keep', textStyle: { bold: true } } },
            { startIndex: 11, endIndex: 12, textRun: { content: '\n', textStyle: {} } },
          ],
          paragraphStyle: { headingId: 'h.x', namedStyleType: 'HEADING_1', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
    expect(answer.tabs?.[0]?.documentTab?.namedRanges?.['cut']?.namedRanges[0]?.ranges).toEqual([{ startIndex: 9, endIndex: 11 }]);
    expect(content(get(world, documentId, { includeTabsContent: true }))).toEqual(suggested().tabs[0]?.documentTab?.body?.content.slice(1));
  });

  it('tells links inside the document with their tab, or by bare id to whom asks without tabs', () => {
    const { world, documentId } = worldWith([
      heading(1, 'A'),
      line({ text: 'to A', style: { link: { heading: { id: 'h.a', tabId: 't.0' } } } }),
    ]);
    const link = (text: string) => /"link":(\{.*?\}+?)[},]/.exec(text)?.[1];
    expect(link(JSON.stringify(get(world, documentId)))).toEqual('{"headingId":"h.a"}');
    expect(JSON.stringify(get(world, documentId, { includeTabsContent: true }))).toContain('{"heading":{"id":"h.a","tabId":"t.0"}}');
  });

  it('creates an empty document that is one newline', () => {
    const { world } = worldWith([]);
    const made = ask<{ title: string; body: { content: { endIndex: number }[] } }>(world, 'docs.documents.create', {
      body: { title: 'New' },
    });
    expect([made.title, made.body.content.map(({ endIndex }) => endIndex)]).toEqual(['New', [1, 2]]);
    expect(() => ask(world, 'docs.documents.create', { body: { name: 'New' } })).toThrow('Unknown name "name"');
  });
});
