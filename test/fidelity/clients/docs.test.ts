import type { docs_v1 } from '@googleapis/docs';
import { ApiError } from '../../../local/kernel/api-error';
import { ana, ben, carla } from '../../local/open-sample';
import { countsStand } from './counts-stand';
import { chipsAndTables } from './docs/chips-and-tables';
import { revisions } from './docs/revisions';
import { splitRanges } from './docs/split-ranges';
import { suggestions } from './docs/suggestions';
import { tabs } from './docs/tabs';
import { openClients } from './open-clients';

const clients = openClients();
const { as, refused, hooks } = clients;

afterEach(() => {
  hooks.beforeCall = undefined;
});

/** A document of Ana's with this text; Ben gets `role`. */
async function written(text = '', role?: 'reader' | 'commenter' | 'writer'): Promise<string> {
  const { data } = await as(ana).docs.documents.create({ requestBody: { title: 'Globex TDD' } });
  const documentId = data.documentId ?? '';
  if (text !== '') await write(documentId, [{ insertText: { location: { index: 1 }, text } }]);
  const permission = { type: 'user', emailAddress: ben };
  if (role)
    await as(ana).drive.permissions.create({ fileId: documentId, sendNotificationEmail: false, requestBody: { ...permission, role } });
  return documentId;
}

const write = async (documentId: string, requests: docs_v1.Schema$Request[], writeControl?: docs_v1.Schema$WriteControl, who = ana) =>
  (await as(who).docs.documents.batchUpdate({ documentId, requestBody: { requests, ...(writeControl ? { writeControl } : {}) } })).data;

const read = async (documentId: string, query: object = {}, who = ana) =>
  (await as(who).docs.documents.get({ documentId, includeTabsContent: true, ...query })).data;

type Tab = docs_v1.Schema$Tab;
const paragraphs = (tab: Tab | undefined) =>
  tab?.documentTab?.body?.content?.flatMap(({ paragraph }) => (paragraph ? [paragraph] : [])) ?? [];
const textOf = (paragraph: docs_v1.Schema$Paragraph) => (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('');
const lines = async (documentId: string) =>
  paragraphs((await read(documentId)).tabs?.[0]).map((each) => `${each.paragraphStyle?.namedStyleType ?? ''}: ${textOf(each).trim()}`);

describe('documents.get', () => {
  // https://developers.google.com/workspace/docs/api/how-tos/tabs
  it('has tabs or a body, never both', async () => {
    const documentId = await written('Hello');
    const { tabs, body } = await read(documentId);
    expect([tabs?.length, body]).toEqual([1, undefined]);
    const { data } = await as(ana).docs.documents.get({ documentId });
    expect([data.tabs, data.body?.content?.length]).toEqual([undefined, 2]);
  });

  it('answers the masks that the product uses', async () => {
    const documentId = await written('Hello');
    const fields = 'tabs(tabProperties(tabId),documentTab(body(content(endIndex))))';
    expect(await read(documentId, { suggestionsViewMode: 'SUGGESTIONS_INLINE', fields })).toEqual({
      tabs: [{ tabProperties: { tabId: 't.0' }, documentTab: { body: { content: [{ endIndex: 1 }, { endIndex: 7 }] } } }],
    });
  });

  // https://developers.google.com/workspace/docs/api/how-tos/suggestions
  it.each([
    ['writer', 'SUGGESTIONS_INLINE'],
    ['commenter', 'SUGGESTIONS_INLINE'],
    ['reader', 'PREVIEW_WITHOUT_SUGGESTIONS'],
  ] as const)('a %s sees by default %s', async (role, mode) => {
    const documentId = await written('Hello', role);
    expect((await read(documentId, {}, ben)).suggestionsViewMode).toBe(mode);
    expect((await read(documentId, { suggestionsViewMode: 'DEFAULT_FOR_CURRENT_ACCESS' }, ben)).suggestionsViewMode).toBe(mode);
  });

  it('refuses a reader the modes that show suggestions', async () => {
    const documentId = await written('Hello', 'reader');
    for (const suggestionsViewMode of ['SUGGESTIONS_INLINE', 'PREVIEW_SUGGESTIONS_ACCEPTED'])
      expect(await refused(read(documentId, { suggestionsViewMode }, ben))).toEqual({
        code: 403,
        reason: 'PERMISSION_DENIED',
        message: 'The caller does not have permission',
      });
    expect((await read(documentId, { suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' }, ben)).title).toBe('Globex TDD');
  });

  // https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#Document: revisionId “only if the user has edit access”
  it('gives a revision to editors, one of their own each', async () => {
    const documentId = await written('Hello', 'writer');
    const [mine, hers] = [(await read(documentId)).revisionId, (await read(documentId, {}, ben)).revisionId];
    expect([typeof mine, typeof hers, mine === hers]).toEqual(['string', 'string', false]);
    expect((await read(documentId)).revisionId).toBe(mine);
    const readable = await written('Hello', 'reader');
    expect((await read(readable, {}, ben)).revisionId).toBeUndefined();
  });

  it('refuses strangers, what is not there, and a mode that there is not', async () => {
    const documentId = await written('Hello');
    expect(await refused(read(documentId, {}, carla))).toMatchObject({ code: 403, reason: 'PERMISSION_DENIED' });
    expect(await refused(read('nowhere'))).toEqual({ code: 404, reason: 'NOT_FOUND', message: 'Requested entity was not found.' });
    expect(await refused(read(documentId, { suggestionsViewMode: 'ALL' }))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    expect(await refused(read(documentId, { fields: 'tabs(' }))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    expect(await refused(read(documentId, { fields: 'tabs(caption)' }))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    expect(await refused(read(documentId, {}, 'who@else.example'))).toMatchObject({ code: 401, reason: 'UNAUTHENTICATED' });
  });
});

describe('documents.batchUpdate', () => {
  // https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate: “If any request is not valid, then the entire request will fail and nothing will be applied.”
  it('applies all requests or none', async () => {
    const documentId = await written('Hello');
    const bad = write(documentId, [
      { insertText: { location: { index: 1 }, text: 'Well. ' } },
      { insertText: { location: { index: 900 }, text: 'lost' } },
    ]);
    const refusal = await refused(bad);
    expect([refusal.code, refusal.reason]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(refusal.message).toMatch(/^Invalid requests\[1\]\.insertText: /);
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: Hello']);
  });

  it('answers a reply for each request, and the new revision', async () => {
    const documentId = await written('Hello');
    const {
      replies,
      writeControl,
      documentId: same,
    } = await write(documentId, [
      { createNamedRange: { name: 'hello', range: { startIndex: 1, endIndex: 6 } } },
      { insertText: { location: { index: 1 }, text: 'x' } },
    ]);
    expect([Object.keys(replies?.[0] ?? {}), replies?.[1], same]).toEqual([['createNamedRange'], {}, documentId]);
    expect(writeControl?.requiredRevisionId).toBe((await read(documentId)).revisionId);
  });

  // https://developers.google.com/workspace/docs/api/how-tos/best-practices#write_control
  it('writes only onto the revision that is required', async () => {
    const documentId = await written('Hello');
    const requiredRevisionId = (await read(documentId)).revisionId ?? '';
    const requests = [{ insertText: { location: { index: 1 }, text: 'x' } }];
    await write(documentId, requests, { requiredRevisionId });
    expect(await refused(write(documentId, requests, { requiredRevisionId }))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: xHello']);
  });

  // https://developers.google.com/workspace/docs/api/concepts/structure#start_and_end_index: “measured in UTF-16 code units”
  it('counts in UTF-16, and refuses to cut a character', async () => {
    const documentId = await written('a😀b');
    const [first] = paragraphs((await read(documentId)).tabs?.[0]);
    expect([first?.elements?.[0]?.startIndex, first?.elements?.[0]?.endIndex]).toEqual([1, 6]);
    await write(documentId, [{ insertText: { location: { index: 4 }, text: '-' } }]);
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: a😀-b']);
    expect(await refused(write(documentId, [{ deleteContentRange: { range: { startIndex: 2, endIndex: 3 } } }]))).toMatchObject({
      code: 400,
    });
  });

  // https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#InsertTextRequest: “The new paragraph … the paragraph style is copied from the paragraph at the current insertion index”
  it('new paragraphs inherit the style, until they are given their own', async () => {
    const documentId = await written('Heading');
    const heading = { range: { startIndex: 1, endIndex: 8 }, paragraphStyle: { namedStyleType: 'HEADING_1' }, fields: 'namedStyleType' };
    await write(documentId, [{ updateParagraphStyle: heading }, { insertText: { location: { index: 8 }, text: '\nBelow' } }]);
    expect(await lines(documentId)).toEqual(['HEADING_1: Heading', 'HEADING_1: Below']);
    const plain = { range: { startIndex: 9, endIndex: 10 }, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, fields: 'namedStyleType' };
    await write(documentId, [{ deleteParagraphBullets: { range: plain.range } }, { updateParagraphStyle: plain }]);
    expect(await lines(documentId)).toEqual(['HEADING_1: Heading', 'NORMAL_TEXT: Below']);
  });

  // https://developers.google.com/workspace/docs/api/how-tos/tabs: without tabId a request goes to the first tab
  it('writes into the tab that is named, else into the first', async () => {
    const documentId = await written('First');
    const { replies } = await write(documentId, [{ addDocumentTab: { tabProperties: { title: 'Production' } } }]);
    const tabId = replies?.[0]?.addDocumentTab?.tabProperties?.tabId ?? '';
    await write(documentId, [
      { insertText: { location: { index: 1, tabId }, text: 'Second' } },
      { insertText: { location: { index: 1 }, text: 'The ' } },
    ]);
    const { tabs } = await read(documentId);
    expect(tabs?.map((tab) => [tab.tabProperties?.title, paragraphs(tab).map(textOf)])).toEqual([
      [tabs?.[0]?.tabProperties?.title, ['The First\n']],
      ['Production', ['Second\n']],
    ]);
    expect(await refused(write(documentId, [{ insertText: { location: { index: 1, tabId: 't.none' }, text: 'x' } }]))).toMatchObject({
      code: 400,
    });
  });

  it.each(['reader', 'commenter'] as const)('refuses a %s', async (role) => {
    const documentId = await written('Hello', role);
    expect(await refused(write(documentId, [{ insertText: { location: { index: 1 }, text: 'x' } }], undefined, ben))).toEqual({
      code: 403,
      reason: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
  });

  it.each<[string, object]>([
    ['a request kind that there is not', { insertPoem: {} }],
    ['a field that there is not', { insertText: { location: { index: 1 }, text: 'x', colour: 'red' } }],
    ['an empty request', {}],
    ['no place', { insertText: { text: 'x' } }],
    ['two places', { insertText: { text: 'x', location: { index: 1 }, endOfSegmentLocation: {} } }],
    ['index 0, the section break', { insertText: { location: { index: 0 }, text: 'x' } }],
    ['no fields', { updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { namedStyleType: 'TITLE' } } }],
    [
      'an unknown style',
      { updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { namedStyleType: 'HEADING_9' }, fields: '*' } },
    ],
    ['an empty range', { deleteContentRange: { range: { startIndex: 2, endIndex: 2 } } }],
    ['the last newline of the body', { deleteContentRange: { range: { startIndex: 1, endIndex: 7 } } }],
    ['a name of no range', { createNamedRange: { name: '', range: { startIndex: 1, endIndex: 2 } } }],
    ['a name of 257 characters', { createNamedRange: { name: 'n'.repeat(257), range: { startIndex: 1, endIndex: 2 } } }],
    ['the deletion of the only tab', { deleteTab: { tabId: 't.0' } }],
  ])('refuses %s', async (_, request) => {
    const documentId = await written('Hello');
    expect(await refused(write(documentId, [request]))).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: Hello']);
  });

  // https://developers.google.com/workspace/docs/api/how-tos/tables
  it('makes a table, and inserts and deletes its rows and columns', async () => {
    const documentId = await written('Sizes');
    const tableCellLocation = { tableStartLocation: { index: 7 }, rowIndex: 0, columnIndex: 1 };
    await write(documentId, [
      { insertTable: { rows: 1, columns: 2, location: { index: 6 } } },
      { insertText: { location: { index: 10 }, text: 'CPU' } },
      { insertTableRow: { tableCellLocation, insertBelow: true } },
      { insertTableColumn: { tableCellLocation, insertRight: true } },
      { deleteTableColumn: { tableCellLocation } },
      { deleteTableRow: { tableCellLocation: { ...tableCellLocation, rowIndex: 1 } } },
    ]);
    const table = (await read(documentId)).tabs?.[0]?.documentTab?.body?.content?.find((element) => element.table)?.table;
    const cells = table?.tableRows?.map(({ tableCells = [] }) =>
      tableCells.map(({ content = [] }) => content.map(({ paragraph }) => textOf(paragraph ?? {})).join('')),
    );
    expect([table?.rows, table?.columns, cells]).toEqual([1, 2, [['CPU\n', '\n']]]);
  });

  it('replaces a text wherever it stands, and counts', async () => {
    const documentId = await written('one two one');
    const { replies } = await write(documentId, [{ replaceAllText: { containsText: { text: 'one', matchCase: true }, replaceText: '1' } }]);
    expect(replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }]);
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: 1 two 1']);
  });
});

describe('named ranges', () => {
  const named = async (documentId: string) => {
    const { tabs } = await read(documentId);
    const found = Object.values(tabs?.[0]?.documentTab?.namedRanges ?? {}).flatMap(({ namedRanges = [] }) => namedRanges);
    return found.map(({ name, ranges = [] }) => [name, ...ranges.map(({ startIndex, endIndex }) => [startIndex, endIndex])]);
  };
  const stamped = async () => {
    const documentId = await written('Stamp here\nText');
    await write(documentId, [{ createNamedRange: { name: 'stamp', range: { startIndex: 1, endIndex: 11 } } }]);
    return documentId;
  };

  // https://developers.google.com/workspace/docs/api/concepts/structure#named_ranges
  it('move with what stands before them and grow with what is put inside', async () => {
    const documentId = await stamped();
    await write(documentId, [{ insertText: { location: { index: 1 }, text: 'ab' } }]);
    expect(await named(documentId)).toEqual([['stamp', [3, 13]]]);
    await write(documentId, [{ insertText: { location: { index: 8 }, text: 'xyz' } }]);
    expect(await named(documentId)).toEqual([['stamp', [3, 16]]]);
  });

  // https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#NamedRange: “a named range … may be split”
  it('shrink with what is deleted, and are gone with all of it', async () => {
    const documentId = await stamped();
    await write(documentId, [{ deleteContentRange: { range: { startIndex: 3, endIndex: 6 } } }]);
    expect(await named(documentId)).toEqual([['stamp', [1, 8]]]);
    await write(documentId, [{ deleteContentRange: { range: { startIndex: 1, endIndex: 8 } } }]);
    expect(await named(documentId)).toEqual([]);
  });

  // https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#ReplaceNamedRangeContentRequest
  it('are replaced by name, and keep naming what replaced their content', async () => {
    const documentId = await stamped();
    await write(documentId, [{ replaceNamedRangeContent: { namedRangeName: 'stamp', text: 'Signed off' } }]);
    await write(documentId, [{ replaceNamedRangeContent: { namedRangeName: 'stamp', text: 'Out of date since 4 Dec' } }]);
    expect(await lines(documentId)).toEqual(['NORMAL_TEXT: Out of date since 4 Dec', 'NORMAL_TEXT: Text']);
    expect(await named(documentId)).toEqual([['stamp', [1, 24]]]);
  });

  it('need not be unique by name; deleting a name deletes each and no content', async () => {
    const documentId = await stamped();
    await write(documentId, [{ createNamedRange: { name: 'stamp', range: { startIndex: 12, endIndex: 16 } } }]);
    expect((await named(documentId)).length).toBe(2);
    await write(documentId, [{ deleteNamedRange: { name: 'stamp' } }]);
    expect([await named(documentId), await lines(documentId)]).toEqual([[], ['NORMAL_TEXT: Stamp here', 'NORMAL_TEXT: Text']]);
  });

  it('of another document are no reason to fail in a batch that empties and deletes them', async () => {
    const documentId = await stamped();
    await write(documentId, [{ replaceNamedRangeContent: { namedRangeName: 'stamp', text: '' } }, { deleteNamedRange: { name: 'stamp' } }]);
    expect(await named(documentId)).toEqual([]);
  });
});

describe('faults', () => {
  // https://developers.google.com/workspace/docs/api/limits
  it.each([
    [429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric.'],
    [500, 'INTERNAL', 'Internal error encountered.'],
    [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
  ])('%i %s reaches the client as Google says it', async (code, reason, message) => {
    const documentId = await written('Hello');
    hooks.beforeCall = () => {
      throw new ApiError(code, 'rateLimitExceeded', message, reason);
    };
    expect(await refused(read(documentId))).toEqual({ code, reason, message });
  });
});

for (const part of [tabs, suggestions, chipsAndTables, revisions, splitRanges]) part(clients);

countsStand('Docs', clients.counted);
