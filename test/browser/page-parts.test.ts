import { googlePlace } from '../../local/page/document/google-place';
import { listMarks } from '../../local/page/document/list-marks';
import { mergeEvents } from '../../local/page/calendars/merge-events';
import { mondayOf, shiftDay, spanTitle } from '../../local/page/calendars/shift-day';
import { columnLetters } from '../../local/page/tracker/column-letters';
import { holds } from '../../local/page/tracker/holds';
import { parsePasted } from '../../local/page/tracker/parse-pasted';
import { protectionOf } from '../../local/page/tracker/protection-of';

describe('listMarks', () => {
  const entry = (level = 0, listId = 'l') => ({ listId, level });
  const marks = (levels: readonly object[], ...entries: readonly ReturnType<typeof entry>[]) => listMarks(entries, () => levels);
  const legal = [
    { glyphType: 'DECIMAL', glyphFormat: '%0.' },
    { glyphType: 'ALPHA', glyphFormat: '%1.' },
    { glyphType: 'ROMAN', glyphFormat: '%2.' },
  ];

  test('counts each level, and restarts the levels below an entry', () => {
    expect(marks(legal, entry(), entry(1), entry(1), entry(), entry(1), entry(2))).toEqual(['1.', 'a.', 'b.', '2.', 'a.', 'i.']);
  });

  test('writes the whole path where the format asks for it', () => {
    const path = [
      { glyphType: 'DECIMAL', glyphFormat: '%0' },
      { glyphType: 'DECIMAL', glyphFormat: '%0.%1' },
    ];
    expect(marks(path, entry(), entry(), entry(1), entry(1))).toEqual(['1', '2', '2.1', '2.2']);
  });

  test('starts where the list says', () => {
    expect(marks([{ glyphType: 'UPPER_ALPHA', glyphFormat: '%0)', startNumber: 3 }], entry(), entry())).toEqual(['C)', 'D)']);
  });

  test('shows the glyph of a list without numbers, and a box for a checklist', () => {
    expect([marks([{ glyphSymbol: '-' }], entry()), marks([{ glyphType: 'GLYPH_TYPE_UNSPECIFIED' }], entry())]).toEqual([['-'], ['☐']]);
  });
});

describe('parsePasted', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    ['rows and columns', 'a\tb\r\nc\td\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['quotes around a line break and a quote', '"a\nb ""c"""\td', [['a\nb "c"', 'd']]],
    ['empty cells', '\t\n\t', [['', ''], ['', '']]], // prettier-ignore
  ])('%s', (_, text, expected) => {
    expect(parsePasted(text)).toEqual(expected);
  });
});

describe('holds', () => {
  const cells = [['Signed', 'Meeting booked']];
  const read = (row: number, column: number) => cells[row]?.[column] ?? '';
  const base = { row: 0, column: 0 };
  const condition = (type: string, userEnteredValue = '') => ({ type, values: [{ userEnteredValue }] });

  test.each([
    ['the same text in another case', condition('TEXT_EQ', 'signed'), true],
    ['another text', condition('TEXT_EQ', 'sign'), false],
    ['a part of the text', condition('TEXT_CONTAINS', 'ign'), true],
    ['a blank', condition('BLANK'), false],
    ['a formula on another column', condition('CUSTOM_FORMULA', '=$B1="meeting booked"'), true],
    ['a formula that says not', condition('CUSTOM_FORMULA', '=$B1<>"meeting booked"'), false],
    ['a formula that is not simple', condition('CUSTOM_FORMULA', '=AND(A1="Signed",B1="x")'), false],
  ])('%s', (_, rule, expected) => {
    expect(holds(rule, { row: 0, column: 0 }, base, read)).toBe(expected);
  });
});

describe('protectionOf', () => {
  const refusing = { range: { startColumnIndex: 1, endColumnIndex: 2 }, editors: { users: ['ana@vendor.example'] } };
  const warning = { range: { startRowIndex: 1 }, warningOnly: true };
  const sheet = { properties: {}, protectedRanges: [warning, refusing] };

  test.each([
    ['the one that refuses goes before the one that warns', 1, 1, 'ben@vendor.example', refusing],
    ['its editors are only warned', 1, 1, 'ana@vendor.example', warning],
    ['outside of both', 0, 0, 'ben@vendor.example', undefined],
  ])('%s', (_, row, column, who, expected) => {
    expect(protectionOf(sheet, row, column, who)).toEqual(expected);
  });
});

describe('googlePlace', () => {
  test.each([
    [
      'a document that is here, at a heading',
      'https://docs.google.com/document/d/doc-1/edit?tab=t.0#heading=h.x',
      { view: 'document', id: 'doc-1', tab: 't.0', heading: 'h.x' },
    ],
    ['the tracker', 'https://docs.google.com/spreadsheets/d/sheet-1/edit#gid=0', { view: 'tracker', id: '', tab: '', heading: null }],
    ['an event', 'https://www.google.com/calendar/event?eid=abc', { view: 'calendars', id: '', tab: '', heading: null }],
    ['a document that is not here', 'https://docs.google.com/document/d/other/edit', null],
    ['anything else', 'https://example.com/document/d/doc-1', null],
  ])('%s', (_, href, expected) => {
    expect(googlePlace(href, [{ id: 'doc-1' }], 'sheet-1')).toEqual(expected);
  });
});

describe('mergeEvents', () => {
  test('one meeting on two calendars in two zones is one block, and a cancelled one is none', () => {
    const meeting = { id: 'm', iCalUID: 'm@google.com', start: { dateTime: '2026-11-17T14:00:00Z' } };
    const copy = { id: 'm', iCalUID: 'm@google.com', start: { dateTime: '2026-11-17T15:00:00+01:00' } };
    const gone = { id: 'g', status: 'cancelled' };
    expect(
      mergeEvents([
        { calendar: 'ana', events: [meeting] },
        { calendar: 'dana', events: [copy, gone] },
      ]),
    ).toEqual([{ key: 'm@google.com 1794924000000', event: meeting, calendars: ['ana', 'dana'] }]);
  });
});

describe('the days of the calendar', () => {
  test('a week starts on Monday, over the turn of the year', () => {
    expect([mondayOf('2027-01-01'), shiftDay('2026-12-28', 7), spanTitle('2026-12-28', 7), spanTitle('2026-12-28', 1)]).toEqual([
      '2026-12-28',
      '2027-01-04',
      '28 December – 3 January 2027',
      'Monday, 28 December 2026',
    ]);
  });
});

describe('columnLetters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
