import { everyTab } from '../../../local/docs/every-tab';
import { reindex } from '../../../local/docs/reindex';
import { bullets, heading, line, table } from '../../../local/import/document-builder';
import { ask, ben, linesOf, refusalOf, worldWith, write } from './ask';

const at = (index: number) => ({ location: { index } });
const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex });

describe('batchUpdate', () => {
  it('inserts text inside a paragraph', () => {
    const { world, documentId } = worldWith([line('Hello world')]);
    expect(write(world, documentId, [{ insertText: { ...at(6), text: ', big' } }]).replies).toEqual([{}]);
    expect(linesOf(world, documentId)).toEqual(['Hello, big world']);
  });

  it('inserts at the end of the body', () => {
    const { world, documentId } = worldWith([line('Hello')]);
    write(world, documentId, [{ insertText: { endOfSegmentLocation: {}, text: '\nworld' } }]);
    expect(linesOf(world, documentId)).toEqual(['Hello', 'world']);
  });

  it('new paragraphs inherit style and bullet, and a heading keeps its id while the new one gets its own', () => {
    const { world, documentId } = worldWith([heading(2, 'Scope'), ...bullets('a', 'one')]);
    write(world, documentId, [{ insertText: { ...at(6), text: '\nMore' } }]);
    expect(linesOf(world, documentId)).toEqual(['HEADING_2: Scope', 'HEADING_2: More', '* one']);
    const content = world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content ?? [];
    const [first, second] = content.slice(1, 3).map(({ paragraph }) => paragraph?.paragraphStyle?.['headingId']);
    expect(first).not.toEqual(second);
    write(world, documentId, [{ insertText: { endOfSegmentLocation: {}, text: '\ntwo' } }]);
    expect(linesOf(world, documentId).slice(2)).toEqual(['* one', '* two']);
  });

  it('strips what Google strips from inserted text', () => {
    const { world, documentId } = worldWith([line('x')]);
    write(world, documentId, [{ insertText: { ...at(1), text: 'a\u0000\ue907b\r\n\u000bc' } }]);
    expect(linesOf(world, documentId)).toEqual(['ab', '\u000bcx']);
  });

  it('inserted text looks like the text before it, but a link does not go on behind its end', () => {
    const link = { link: { url: 'https://a.example' }, underline: true };
    const { world, documentId } = worldWith([line({ text: 'bold', style: { bold: true } }, { text: 'link', style: link })]);
    write(world, documentId, [{ insertText: { ...at(9), text: ' plain' } }, { insertText: { ...at(5), text: 'er' } }]);
    expect(linesOf(world, documentId)).toEqual(['bolder|link| plain']);
  });

  it.each([
    [{ insertText: { ...at(99), text: 'x' } }, 'insertText: Index 99 must be less than the end index of the referenced segment, 12.'],
    [
      { insertText: { ...at(0), text: 'x' } },
      'insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    [{ insertText: { ...at(1), text: '' } }, 'insertText: Insert text requests must specify text to insert.'],
    [{ insertText: { location: { index: 1, tabId: 't.9' }, text: 'x' } }, 'insertText: The tab ID is invalid: t.9.'],
    [{ deleteContentRange: { range: range(3, 3) } }, 'deleteContentRange: The range should not be empty.'],
    [
      { deleteContentRange: { range: range(3, 12) } },
      'deleteContentRange: The range cannot include the newline character at the end of the segment.',
    ],
    [
      { updateParagraphStyle: { range: range(1, 2), paragraphStyle: {}, fields: '' } },
      "updateParagraphStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [{ updateTextStyle: { range: range(1, 2), textStyle: {}, fields: 'colour' } }, 'updateTextStyle: Invalid field: colour'],
    [{ deleteNamedRange: {} }, 'deleteNamedRange: ID or name for named range must be set.'],
    [
      { replaceNamedRangeContent: { namedRangeId: 'kix.no', text: 'x' } },
      'replaceNamedRangeContent: No named range with the ID: kix.no could be found.',
    ],
  ])('refuses %j in Google’s words', (request, message) => {
    const { world, documentId } = worldWith([line('Hello'), line('four')]);
    expect(refusalOf(() => write(world, documentId, [request]))).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: `Invalid requests[0].${message}`,
    });
  });

  it('applies nothing when one request is bad', () => {
    const { world, documentId } = worldWith([line('Hello')]);
    const before = JSON.stringify(world);
    const requests = [{ insertText: { ...at(1), text: 'Oh. ' } }, { insertText: { ...at(999), text: 'x' } }];
    expect(() => write(world, documentId, requests)).toThrow(
      'Invalid requests[1].insertText: Index 999 must be less than the end index of the referenced segment, 11.',
    );
    expect(JSON.stringify(world)).toEqual(before);
  });

  it.each([
    [{ insertTexts: {} }, `Invalid JSON payload received. Unknown name "insertTexts" at 'requests[0]': Cannot find field.`],
    [{ insertText: { txt: 'a' } }, `Invalid JSON payload received. Unknown name "txt" at 'requests[0].insert_text': Cannot find field.`],
    [{ insertText: { location: { index: '1' } } }, `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "1"`],
    [{}, 'Invalid requests[0]: No request set.'],
    [{ mergeTableCells: {} }, 'The local workspace has no Docs request mergeTableCells. Extend local/docs/run-request.ts.'],
    [
      { updateParagraphStyle: { paragraphStyle: { namedStyleType: 'HEADING_7' } } },
      `Invalid value at 'requests[0].update_paragraph_style.paragraph_style.named_style_type' (TYPE_ENUM), "HEADING_7"`,
    ],
  ])('refuses the unknown %j aloud', (request, message) => {
    const { world, documentId } = worldWith([line('Hello')]);
    expect(() => write(world, documentId, [request])).toThrow(message);
  });

  it('refuses a stale revision, and takes the caller’s newest', () => {
    const { world, documentId } = worldWith([line('Hello')], 'writer');
    const first = write(world, documentId, [{ insertText: { ...at(1), text: 'a' } }]).writeControl;
    const second = write(world, documentId, [{ insertText: { ...at(1), text: 'b' } }], { writeControl: first }).writeControl;
    expect(second).not.toEqual(first);
    expect(refusalOf(() => write(world, documentId, [{ insertText: { ...at(1), text: 'c' } }], { writeControl: first }))).toMatchObject({
      code: 400,
    });
    expect(
      refusalOf(() => write(world, documentId, [{ insertText: { ...at(1), text: 'c' } }], { caller: ben, writeControl: second })),
    ).toMatchObject({ code: 400 });
  });

  it.each(['reader', 'commenter'] as const)('refuses a %s', (role) => {
    const { world, documentId } = worldWith([line('Hello')], role);
    expect(refusalOf(() => write(world, documentId, [], { caller: ben }))).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
  });

  it('a paragraph that becomes a heading gets an id, one that stops being one loses it', () => {
    const { world, documentId } = worldWith([line('Scope'), heading(1, 'Old')]);
    const style = (namedStyleType: string, [startIndex, endIndex]: [number, number]) => ({
      updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle: { namedStyleType }, fields: 'namedStyleType' },
    });
    write(world, documentId, [style('HEADING_1', [2, 3]), style('NORMAL_TEXT', [8, 9])]);
    const styles = world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content
      .slice(1)
      .map(({ paragraph }) => paragraph?.paragraphStyle);
    expect(styles).toEqual([
      { headingId: expect.stringMatching(/^h\.[a-z0-9]{10,}$/) as string, namedStyleType: 'HEADING_1', direction: 'LEFT_TO_RIGHT' },
      { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
    ]);
  });

  it('styles text, and leaves out what the paragraph’s style says already', () => {
    const { world, documentId } = worldWith([line('one two three')]);
    write(world, documentId, [
      { updateTextStyle: { range: range(5, 8), textStyle: { bold: true, italic: false }, fields: 'bold,italic' } },
      { updateTextStyle: { range: range(9, 14), textStyle: { link: { url: 'https://a.example' } }, fields: 'link' } },
    ]);
    const elements = world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content[1]?.paragraph?.elements;
    expect(elements).toEqual([
      { startIndex: 1, endIndex: 5, textRun: { content: 'one ', textStyle: {} } },
      { startIndex: 5, endIndex: 8, textRun: { content: 'two', textStyle: { bold: true } } },
      { startIndex: 8, endIndex: 9, textRun: { content: ' ', textStyle: {} } },
      {
        startIndex: 9,
        endIndex: 14,
        textRun: {
          content: 'three',
          textStyle: {
            link: { url: 'https://a.example' },
            underline: true,
            foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
          },
        },
      },
      { startIndex: 14, endIndex: 15, textRun: { content: '\n', textStyle: {} } },
    ]);
    write(world, documentId, [{ updateTextStyle: { range: range(1, 15), textStyle: {}, fields: '*' } }]);
    expect(linesOf(world, documentId)).toEqual(['one two three']);
  });

  it('makes bullets, takes the depth from tabs and goes on with the list before', () => {
    const { world, documentId } = worldWith([line('one'), line('\ttwo'), line('text')]);
    const bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE';
    write(world, documentId, [{ createParagraphBullets: { range: range(1, 8), bulletPreset } }]);
    expect(linesOf(world, documentId)).toEqual(['* one', '  * two', 'text']);
    write(world, documentId, [{ createParagraphBullets: { range: range(10, 11), bulletPreset } }]);
    expect(Object.keys(world.docs.documents[documentId]?.tabs[0]?.documentTab?.lists ?? {})).toHaveLength(1);
    write(world, documentId, [{ deleteParagraphBullets: { range: range(1, 3) } }]);
    expect(linesOf(world, documentId)).toEqual(['one', '  * two', '* text']);
  });

  it('inserts a table behind a newline, and text goes into its cells', () => {
    const { world, documentId } = worldWith([line('before')]);
    // The table starts at 8: its first cell's paragraph at 11, the second's at 13.
    write(world, documentId, [
      { insertTable: { rows: 1, columns: 2, endOfSegmentLocation: {} } },
      { insertText: { ...at(13), text: 'right' } },
      { insertText: { ...at(11), text: 'left' } },
    ]);
    expect(linesOf(world, documentId)).toEqual(['before', '# left # right', '']);
  });

  it('inserts chips', () => {
    const { world, documentId } = worldWith([line('By on')]);
    write(world, documentId, [
      { insertDate: { ...at(6), dateElementProperties: { timestamp: '2026-01-08T12:00:00Z' } } },
      { insertPerson: { ...at(4), personProperties: { email: ben } } },
      { insertRichLink: { ...at(1), richLinkProperties: { uri: `https://docs.google.com/document/d/${documentId}/edit` } } },
    ]);
    expect(linesOf(world, documentId)).toEqual(['<richLink>|By |<person>|on|<dateElement>']);
    const elements = world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content[1]?.paragraph?.elements ?? [];
    expect(elements[0]?.richLink?.['richLinkProperties']).toEqual({
      title: 'Globex TDD',
      uri: `https://docs.google.com/document/d/${documentId}/edit`,
      mimeType: 'application/vnd.google-apps.document',
    });
    expect(elements[2]?.person?.['personProperties']).toEqual({ name: 'Ben Ortiz', email: ben });
    expect(elements[4]?.dateElement?.['dateElementProperties']).toEqual({
      timestamp: '2026-01-08T12:00:00Z',
      locale: 'en',
      dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
      timeFormat: 'TIME_FORMAT_DISABLED',
      displayText: 'Jan 8, 2026',
    });
  });

  it('replaces all text in all tabs, whatever its runs, and counts', () => {
    const { world, documentId } = worldWith([line('Acme and ', { text: 'AC', style: { bold: true } }, 'ME'), table(['acme', 'other'])]);
    const replies = write(world, documentId, [
      { replaceAllText: { containsText: { text: 'acme' }, replaceText: 'Globex' } },
      { replaceAllText: { containsText: { text: 'ACME', matchCase: true }, replaceText: 'x' } },
    ]).replies;
    expect(replies).toEqual([{ replaceAllText: { occurrencesChanged: 3 } }, { replaceAllText: {} }]);
    expect(linesOf(world, documentId)).toEqual(['Globex and |Globex', '# Globex # other', '']);
  });

  it('takes what is null for not set, and refuses a request that is', () => {
    const { world, documentId } = worldWith([line('Hello')]);
    write(world, documentId, [{ insertText: { location: { index: 1, tabId: null }, text: 'x', endOfSegmentLocation: null } }]);
    expect(linesOf(world, documentId)).toEqual(['xHello']);
    expect(() => write(world, documentId, [{ insertText: null }])).toThrow('Invalid requests[0]: No request set.');
    expect(() => write(world, documentId, [{ createNamedRange: { name: null, range: null } }])).toThrow(
      'Invalid requests[0].createNamedRange',
    );
    expect(() => write(world, documentId, [null as unknown as object])).toThrow("Invalid value at 'requests[0]' (TYPE_MESSAGE), null");
    expect(() => write(world, documentId, [{ insertText: { location: { index: 1e12 }, text: 'x' } }])).toThrow('TYPE_INT32');
  });

  it('replaces without regard to case, also behind letters whose small form is longer', () => {
    const { world, documentId } = worldWith([line('İİ Acme (EU)')]);
    write(world, documentId, [
      { replaceAllText: { containsText: { text: 'ACME' }, replaceText: 'Globex' } },
      { replaceAllText: { containsText: { text: '(eu)' }, replaceText: 'US' } },
    ]);
    expect(linesOf(world, documentId)).toEqual(['İİ Globex US']);
  });

  it('adds, renames and deletes tabs, and writes into the one that is named', () => {
    const { world, documentId } = worldWith([line('first')]);
    const added = write(world, documentId, [{ addDocumentTab: { tabProperties: { title: 'Production' } } }]).replies[0];
    expect(added).toEqual({
      addDocumentTab: { tabProperties: { tabId: expect.stringMatching(/^t\./) as string, title: 'Production', index: 1 } },
    });
    const { tabId } = (added as { addDocumentTab: { tabProperties: { tabId: string } } }).addDocumentTab.tabProperties;
    write(world, documentId, [
      { insertText: { location: { index: 1, tabId }, text: 'second' } },
      { updateDocumentTabProperties: { tabProperties: { tabId, title: 'Prod', index: 0 }, fields: 'title,index' } },
      { addDocumentTab: { tabProperties: { title: 'Child', parentTabId: tabId } } },
    ]);
    expect(
      everyTab(world.docs.documents[documentId]?.tabs ?? []).map(({ tabProperties: { title, index, nestingLevel } }) => [
        title,
        index,
        nestingLevel,
      ]),
    ).toEqual([
      ['Prod', 0, undefined],
      ['Child', 0, 1],
      ['Tab 1', 1, undefined],
    ]);
    expect(linesOf(world, documentId, 0)).toEqual(['second']);
    write(world, documentId, [{ deleteTab: { tabId } }]);
    expect(() => write(world, documentId, [{ deleteTab: { tabId: 't.0' } }])).toThrow('The last tab of a document cannot be deleted.');
  });

  it('keeps every index in order through any of this', () => {
    const { world, documentId } = worldWith([heading(1, 'A'), line('text'), table(['a', 'b'], ['c', 'd']), ...bullets('l', 'one', 'two')]);
    write(world, documentId, [
      { insertText: { ...at(4), text: 'x\ny😀' } },
      { deleteContentRange: { range: range(2, 5) } },
      { insertTable: { rows: 2, columns: 2, endOfSegmentLocation: {} } },
      { replaceAllText: { containsText: { text: 'o' }, replaceText: '00' } },
    ]);
    const content = world.docs.documents[documentId]?.tabs[0]?.documentTab?.body?.content ?? [];
    const before = structuredClone(content);
    reindex(content, 0);
    expect(content).toEqual(before);
  });

  it('tells Drive who wrote when', () => {
    const { world, documentId } = worldWith([line('Hello')], 'writer');
    write(world, documentId, [{ insertText: { ...at(1), text: 'a' } }], { caller: ben });
    expect(ask(world, 'drive.files.get', { path: { fileId: documentId }, query: { fields: 'lastModifyingUser(displayName)' } })).toEqual({
      lastModifyingUser: { displayName: 'Ben Ortiz' },
    });
  });
});
