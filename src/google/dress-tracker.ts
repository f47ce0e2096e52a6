import type { Email } from '../handoff/people';
import { columns, type ColumnKey } from '../tracker/columns';
import { textCell } from './text-cell';
import { tabs } from './tracker-layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Color = GoogleAppsScript.Sheets.Schema.Color;

/** Our protections and notes are known by this word; those that people made stay. */
export const ourMark = 'Handoff:';

const plainText = { numberFormat: { type: 'TEXT' } };
const headingFormat = {
  textFormat: { bold: true },
  backgroundColor: { red: 0.94, green: 0.957, blue: 0.976 },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

const columnRange = (sheetId: number, column: number, width = 1) => ({ sheetId, startColumnIndex: column, endColumnIndex: column + width });
const belowHeading = (sheetId: number, column: number) => ({ ...columnRange(sheetId, column), startRowIndex: 1 });

/** Widths, hidden columns, and every row dressed: set anew each time, since it changes nothing that people typed. */
export function dressColumns(places: ReadonlyMap<ColumnKey, number>): Request[] {
  const dimensions = columns.flatMap((column): Request[] => {
    const place = places.get(column.key);
    if (place === undefined) return [];
    const range = { sheetId: tabs.handoffs, dimension: 'COLUMNS', startIndex: place, endIndex: place + 1 };
    return [
      {
        updateDimensionProperties: {
          range,
          properties: { pixelSize: column.width, hiddenByUser: 'hidden' in column },
          fields: 'pixelSize,hiddenByUser',
        },
      },
    ];
  });
  return [...dimensions, ...dressRows(places, { startRowIndex: 1 })];
}

/** Plain text in every cell, drop-downs where there are choices. Appended rows inherit neither, as far as anybody knows. */
export function dressRows(
  places: ReadonlyMap<ColumnKey, number>,
  rows: { readonly startRowIndex: number; readonly endRowIndex?: number },
): Request[] {
  return columns.flatMap((column): Request[] => {
    const place = places.get(column.key);
    if (place === undefined) return [];
    const range = { ...columnRange(tabs.handoffs, place), ...rows };
    const text = { repeatCell: { range, cell: { userEnteredFormat: plainText }, fields: 'userEnteredFormat.numberFormat' } };
    return 'choices' in column ? [text, dropDown(range, column.choices)] : [text];
  });
}

function dropDown(range: GoogleAppsScript.Sheets.Schema.GridRange, choices: readonly string[]): Request {
  const condition = { type: 'ONE_OF_LIST', values: choices.map((userEnteredValue) => ({ userEnteredValue })) };
  return { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } };
}

/** A heading with its note, and what the column is for. */
export function headingCell(column: (typeof columns)[number]): GoogleAppsScript.Sheets.Schema.CellData {
  return { ...textCell(column.heading), note: column.note, userEnteredFormat: headingFormat };
}

/** Who may type where. The owner, which is the engine account, may always. */
export function protections(places: ReadonlyMap<ColumnKey, number>, signers: readonly Email[], admins: readonly Email[]): Request[] {
  const ours = columns.filter(({ typedBy }) => typedBy === 'handoff');
  const place = (key: ColumnKey) => places.get(key);
  const warned = ours.flatMap(({ key, heading }) => {
    const column = place(key);
    return column === undefined
      ? []
      : [warn(columnRange(tabs.handoffs, column), `${heading} is written by Handoff; anything typed here is set back.`)];
  });
  const signing = (['signature', 'signedOn'] as const).flatMap((key) => {
    const column = place(key);
    return column === undefined
      ? []
      : [only(columnRange(tabs.handoffs, column), signers, 'AEs, CEs and leads say whether the customer has signed.')];
  });
  return [
    ...warned,
    ...signing,
    warn({ sheetId: tabs.log }, 'The log is written by Handoff; any change to it shows.'),
    warn({ sheetId: tabs.health }, 'Health is written by Handoff.'),
    only({ sheetId: tabs.people }, admins, 'Leads and admins keep the directory.'),
    only({ sheetId: tabs.policy }, admins, 'Leads and admins keep the policy.'),
  ];
}

// Sidebar users write as themselves, so the product's own columns can only warn: a strict protection would shut out the product too.
const warn = (range: GoogleAppsScript.Sheets.Schema.GridRange, why: string): Request => ({
  addProtectedRange: { protectedRange: { range, description: `${ourMark} ${why}`, warningOnly: true } },
});

const only = (range: GoogleAppsScript.Sheets.Schema.GridRange, users: readonly Email[], why: string): Request => ({
  addProtectedRange: {
    protectedRange: { range, description: `${ourMark} ${why}`, warningOnly: false, editors: { users: [...users] } },
  },
});

const colours: readonly { readonly text: string; readonly background: Color }[] = [
  { text: 'Sign-off out of date', background: { red: 1, green: 0.96, blue: 0.85 } },
  { text: 'Changes asked for', background: { red: 1, green: 0.96, blue: 0.85 } },
  { text: 'No common time', background: { red: 1, green: 0.96, blue: 0.85 } },
  { text: 'Meeting held up', background: { red: 0.99, green: 0.93, blue: 0.93 } },
  { text: 'Meeting declined', background: { red: 0.99, green: 0.93, blue: 0.93 } },
  { text: 'Meeting cancelled', background: { red: 0.99, green: 0.93, blue: 0.93 } },
  { text: 'Signed, TDD not signed off', background: { red: 0.99, green: 0.93, blue: 0.93 } },
  { text: 'Meeting booked', background: { red: 0.9, green: 0.97, blue: 0.92 } },
];

const red: Color = { red: 0.98, green: 0.85, blue: 0.85 };

/** Colours of the stage and of work at risk, always beside its words; put in once, so that people may change them. */
export function stageColours(places: ReadonlyMap<ColumnKey, number>): Request[] {
  const [column, risk] = [places.get('stage'), places.get('exceptions')];
  if (column === undefined || risk === undefined) return [];
  const stages = colours.map(({ text, background }, index) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [belowHeading(tabs.handoffs, column)],
        booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] }, format: { backgroundColor: background } },
      },
    },
  }));
  const marked = {
    addConditionalFormatRule: {
      index: colours.length,
      rule: {
        ranges: [belowHeading(tabs.handoffs, risk)],
        booleanRule: { condition: { type: 'NOT_BLANK' }, format: { backgroundColor: red, textFormat: { bold: true } } },
      },
    },
  };
  return [...stages, marked];
}

/** First rows of a tab that was just made: a bold heading and what it starts with. */
export function firstRows(sheetId: number, rows: readonly (readonly string[])[]): Request[] {
  const [headings = [], ...rest] = rows;
  const cells = [
    { values: headings.map((text) => ({ ...textCell(text), userEnteredFormat: headingFormat })) },
    ...rest.map((line) => ({ values: line.map(textCell) })),
  ];
  return [
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1 },
        cell: { userEnteredFormat: plainText },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue,userEnteredFormat' } },
    ...headings.map((heading, column) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS' as const, startIndex: column, endIndex: column + 1 },
        properties: { pixelSize: sentences.includes(heading) ? 420 : 180 },
        fields: 'pixelSize',
      },
    })),
  ];
}

/** Headings of Policy and Health over what is read in sentences. */
const sentences = ['Value', 'Meaning'];
