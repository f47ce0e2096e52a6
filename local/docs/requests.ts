import type { Style } from './document';
import type { BulletPreset } from './list-properties';
import type { RequestKind } from './request-shapes';

interface Location {
  index?: number;
  segmentId?: string;
  tabId?: string;
}
export interface Place {
  location?: Location;
  endOfSegmentLocation?: Omit<Location, 'index'>;
}
export interface RangeRequest {
  startIndex?: number;
  endIndex?: number;
  segmentId?: string;
  tabId?: string;
}
/** A cell by its table's start and its place in the grid, both from 0. */
export interface CellLocation {
  tableStartLocation?: Location;
  rowIndex?: number;
  columnIndex?: number;
}
interface Tabs {
  tabsCriteria?: { tabIds?: string[] };
}

/** A request's body after its shape was checked: every field may still be missing. */
export interface Requests extends Record<RequestKind, object> {
  insertText: { text?: string } & Place;
  deleteContentRange: { range?: RangeRequest };
  updateParagraphStyle: { paragraphStyle?: Style; range?: RangeRequest; fields?: string };
  updateTextStyle: { textStyle?: Style; range?: RangeRequest; fields?: string };
  createParagraphBullets: { range?: RangeRequest; bulletPreset?: BulletPreset };
  deleteParagraphBullets: { range?: RangeRequest };
  insertTable: { rows?: number; columns?: number } & Place;
  insertTableRow: { tableCellLocation?: CellLocation; insertBelow?: boolean };
  insertTableColumn: { tableCellLocation?: CellLocation; insertRight?: boolean };
  deleteTableRow: { tableCellLocation?: CellLocation };
  deleteTableColumn: { tableCellLocation?: CellLocation };
  insertPageBreak: Place;
  insertPerson: { personProperties?: { email?: string; name?: string } } & Place;
  insertDate: {
    dateElementProperties?: { timestamp?: string; timeZoneId?: string; locale?: string; dateFormat?: string; timeFormat?: string };
  } & Place;
  insertRichLink: { richLinkProperties?: { uri?: string; title?: string; mimeType?: string } } & Place;
  createNamedRange: { name?: string; range?: RangeRequest };
  deleteNamedRange: { namedRangeId?: string; name?: string } & Tabs;
  replaceNamedRangeContent: { namedRangeId?: string; namedRangeName?: string; text?: string } & Tabs;
  replaceAllText: { containsText?: { text?: string; matchCase?: boolean }; replaceText?: string } & Tabs;
  addDocumentTab: { tabProperties?: { tabId?: string; title?: string; index?: number; parentTabId?: string; iconEmoji?: string } };
  deleteTab: { tabId?: string };
  updateDocumentTabProperties: { tabProperties?: { tabId?: string; title?: string; index?: number; iconEmoji?: string }; fields?: string };
}
