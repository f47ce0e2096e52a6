import type { Shape } from './check-shape';
import { dateFormats, timeFormats } from './date-text';
import { bulletPresets } from './list-properties';

const segment = { segmentId: 'string', tabId: 'string' } as const;
const location: Shape = { fields: { index: 'integer', ...segment } };
const endOfSegmentLocation: Shape = { fields: segment };
const range: Shape = { fields: { startIndex: 'integer', endIndex: 'integer', ...segment } };
const tabsCriteria: Shape = { fields: { tabIds: { list: 'string' } } };
const dimension: Shape = { fields: { magnitude: 'number', unit: { oneOf: ['PT', 'UNIT_UNSPECIFIED'] } } };
const color: Shape = { fields: { color: { fields: { rgbColor: { fields: { red: 'number', green: 'number', blue: 'number' } } } } } };
const place = { location, endOfSegmentLocation };
const tableCellLocation: Shape = { fields: { tableStartLocation: location, rowIndex: 'integer', columnIndex: 'integer' } };
const target: Shape = { fields: { id: 'string', tabId: 'string' } };
const border: Shape = { fields: { color, width: dimension, padding: dimension, dashStyle: { oneOf: ['SOLID', 'DOT', 'DASH'] } } };

const textStyle: Shape = {
  fields: {
    bold: 'boolean',
    italic: 'boolean',
    underline: 'boolean',
    strikethrough: 'boolean',
    smallCaps: 'boolean',
    backgroundColor: color,
    foregroundColor: color,
    fontSize: dimension,
    weightedFontFamily: { fields: { fontFamily: 'string', weight: 'integer' } },
    baselineOffset: { oneOf: ['NONE', 'SUPERSCRIPT', 'SUBSCRIPT'] },
    link: { fields: { url: 'string', tabId: 'string', headingId: 'string', bookmarkId: 'string', heading: target, bookmark: target } },
  },
};

const paragraphStyle: Shape = {
  fields: {
    namedStyleType: {
      oneOf: ['NORMAL_TEXT', 'TITLE', 'SUBTITLE', 'HEADING_1', 'HEADING_2', 'HEADING_3', 'HEADING_4', 'HEADING_5', 'HEADING_6'],
    },
    alignment: { oneOf: ['START', 'CENTER', 'END', 'JUSTIFIED'] },
    lineSpacing: 'number',
    direction: { oneOf: ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'] },
    spacingMode: { oneOf: ['NEVER_COLLAPSE', 'COLLAPSE_LISTS'] },
    spaceAbove: dimension,
    spaceBelow: dimension,
    borderBetween: border,
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
    indentFirstLine: dimension,
    indentStart: dimension,
    indentEnd: dimension,
    keepLinesTogether: 'boolean',
    keepWithNext: 'boolean',
    avoidWidowAndOrphan: 'boolean',
    pageBreakBefore: 'boolean',
    shading: { fields: { backgroundColor: color } },
  },
};

/** “Output only” is what Google reads out and leaves aside where it is written. */
const outputOnly: Shape = 'ignored';
const tabProperties: Shape = {
  fields: { tabId: 'string', title: 'string', index: 'integer', parentTabId: 'string', iconEmoji: 'string', nestingLevel: outputOnly },
};

/** The requests that the local workspace carries out, with every field that they may have. */
export const requestShapes = {
  insertText: { text: 'string', ...place },
  deleteContentRange: { range },
  updateParagraphStyle: { paragraphStyle, range, fields: 'string' },
  updateTextStyle: { textStyle, range, fields: 'string' },
  createParagraphBullets: { range, bulletPreset: { oneOf: bulletPresets } },
  deleteParagraphBullets: { range },
  insertTable: { rows: 'integer', columns: 'integer', ...place },
  insertTableRow: { tableCellLocation, insertBelow: 'boolean' },
  insertTableColumn: { tableCellLocation, insertRight: 'boolean' },
  deleteTableRow: { tableCellLocation },
  deleteTableColumn: { tableCellLocation },
  insertPageBreak: place,
  insertPerson: { personProperties: { fields: { email: 'string', name: 'string' } }, ...place },
  insertDate: {
    dateElementProperties: {
      fields: {
        timestamp: 'string',
        timeZoneId: 'string',
        locale: 'string',
        dateFormat: { oneOf: dateFormats },
        timeFormat: { oneOf: timeFormats },
        displayText: outputOnly,
      },
    },
    ...place,
  },
  insertRichLink: { richLinkProperties: { fields: { uri: 'string', title: 'string', mimeType: 'string' } }, ...place },
  createNamedRange: { name: 'string', range },
  deleteNamedRange: { namedRangeId: 'string', name: 'string', tabsCriteria },
  replaceNamedRangeContent: { namedRangeId: 'string', namedRangeName: 'string', text: 'string', tabsCriteria },
  replaceAllText: {
    containsText: { fields: { text: 'string', matchCase: 'boolean', searchByRegex: { notBuilt: 'local/docs/replace-text.ts' } } },
    replaceText: 'string',
    tabsCriteria,
  },
  addDocumentTab: { tabProperties },
  deleteTab: { tabId: 'string' },
  updateDocumentTabProperties: { tabProperties, fields: 'string' },
} as const satisfies Record<string, Readonly<Record<string, Shape>>>;

export type RequestKind = keyof typeof requestShapes;

/** Google has these too; here they are refused aloud. */
export const unbuiltRequests = [
  'acceptSuggestion',
  'addCommentReply',
  'createFooter',
  'createFootnote',
  'createHeader',
  'deleteComment',
  'deleteCommentReply',
  'deleteFooter',
  'deleteHeader',
  'deletePositionedObject',
  'deleteSuggestion',
  'insertComment',
  'insertInlineImage',
  'insertSectionBreak',
  'mergeTableCells',
  'pinTableHeaderRows',
  'rejectSuggestion',
  'replaceImage',
  'unmergeTableCells',
  'updateCommentPost',
  'updateDocumentStyle',
  'updateNamedStyle',
  'updateSectionStyle',
  'updateTableCellStyle',
  'updateTableColumnProperties',
  'updateTableRowStyle',
];
