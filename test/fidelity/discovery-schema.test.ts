import { checkAnswer, checkRequest } from './discovery-schema';
import { areDiscovered, discoveryOf } from './discovery';

const named = areDiscovered ? describe : describe.skip;
if (!areDiscovered) console.log('Skipped: ../shared/data/discovery is absent.');

const api = (id: string) => {
  const found = discoveryOf(id);
  if (!found) throw new Error(`No discovery document for ${id}.`);
  return found;
};
const insert = { path: { calendarId: 'primary' }, query: {}, body: { start: {}, end: {} } };
const batch = (...requests: readonly object[]) => ({ path: { documentId: 'd', spreadsheetId: 's' }, query: {}, body: { requests } });

named('checkRequest', () => {
  it.each<[string, string, Partial<typeof insert>, string[]]>([
    ['a sound one', 'calendar.events.insert', {}, []],
    [
      'a parameter that there is not',
      'calendar.events.insert',
      { query: { colour: 'red' } },
      ['calendar.events.insert: there is no parameter colour.'],
    ],
    [
      'a path parameter that is missing',
      'calendar.events.insert',
      { path: {} as never },
      ['calendar.events.insert: the parameter calendarId is missing.'],
    ],
    [
      'a value outside an enum',
      'calendar.events.insert',
      { query: { sendUpdates: 'some' } },
      ['calendar.events.insert?sendUpdates: some is none of all, externalOnly, none.'],
    ],
    [
      'a number that is text',
      'calendar.events.insert',
      { query: { conferenceDataVersion: 'one' } },
      ['calendar.events.insert?conferenceDataVersion: null is not integer.'],
    ],
    [
      'a number out of range',
      'calendar.events.insert',
      { query: { conferenceDataVersion: 2 } },
      ['calendar.events.insert?conferenceDataVersion: 2 is not int32 from 0 to 1.'],
    ],
    [
      'a field that there is not',
      'calendar.events.insert',
      { body: { ...insert.body, title: 'x' } as never },
      ['Event: there is no field title.'],
    ],
    [
      'a field of the wrong type',
      'calendar.events.insert',
      { body: { ...insert.body, attendees: {} } as never },
      ['Event.attendees: {} is not a list.'],
    ],
    [
      'a field that the method demands',
      'calendar.events.insert',
      { body: { start: {} } as never },
      ['Event.end is missing in calendar.events.insert.'],
    ],
    [
      'a mask of what no answer has',
      'calendar.events.insert',
      { query: { fields: 'id,start(dateTime,zone)' } },
      ['calendar.events.insert?fields: the answer has no start/zone.'],
    ],
  ])('finds %s', (_, id, request, sentences) => {
    expect(checkRequest(api(id), id, { ...insert, ...request })).toEqual(sentences);
  });

  it('finds what the mask of a write names and nothing beside it has', () => {
    const style = { updateParagraphStyle: { paragraphStyle: {}, range: {}, fields: 'namedStyleType,bold' } };
    expect(checkRequest(api('docs.x'), 'docs.documents.batchUpdate', { ...batch(style), path: { documentId: 'd' } })).toEqual([
      'BatchUpdateDocumentRequest.requests[0].updateParagraphStyle.fields: there is no bold.',
    ]);
    const cells = { updateCells: { rows: [], fields: 'userEnteredValue,userEnteredFormat.numberFormat,colour' } };
    expect(checkRequest(api('sheets.x'), 'sheets.spreadsheets.batchUpdate', { ...batch(cells), path: { spreadsheetId: 's' } })).toEqual([
      'BatchUpdateSpreadsheetRequest.requests[0].updateCells.fields: there is no colour.',
    ]);
  });
});

named('checkAnswer', () => {
  it.each<[string, string, unknown, string[]]>([
    ['a sound one', 'calendar.events.get', { id: 'x', updated: '2026-03-02T12:00:00.000Z' }, []],
    ['nothing where there is something', 'calendar.events.get', undefined, ['Event: undefined is not an object.']],
    ['something where there is nothing', 'calendar.events.delete', {}, ['calendar.events.delete answers nothing.']],
    ['a null', 'calendar.events.get', { id: null }, ['Event.id: null is not a string.']],
    ['a time that is none', 'calendar.events.get', { updated: '2 March' }, ['Event.updated: "2 March" is not date-time.']],
    ['a large number that is no text', 'drive.files.get', { size: 12 }, ['File.size: 12 is not a string.']],
    [
      'a list within a map',
      'calendar.freebusy.query',
      { calendars: { a: { busy: [{ until: '' }] } } },
      ['FreeBusyResponse.calendars.a.busy[0]: there is no field until.'],
    ],
  ])('finds %s', (_, id, answer, sentences) => {
    expect(checkAnswer(api(id), id, answer)).toEqual(sentences);
  });
});
