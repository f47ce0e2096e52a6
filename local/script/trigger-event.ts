import type { Change } from '../kernel/api-method';
import { authModes } from './auth-mode';
import { documentView } from './document-app-service';
import type { StoredTrigger } from './script-state';
import type { Desk } from './service';
import { spreadsheetView } from './spreadsheet-app-service';

const file = 'local/script/trigger-event.ts';

export type CellsChange = Extract<Change, { kind: 'cells' }>;

/** The event objects of triggers: https://developers.google.com/apps-script/guides/triggers/events */
export function calendarEvent(desk: Desk, { uid, sourceId }: StoredTrigger): object {
  // Not which event changed, and not how.
  return eventObject(desk, { authMode: authModes.FULL, calendarId: sourceId, triggerUid: uid });
}

export function clockEvent(desk: Desk, { uid }: StoredTrigger): object {
  const now = new Date(desk.execution.now());
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
  return eventObject(desk, {
    authMode: authModes.FULL,
    'day-of-month': day,
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    month,
    second: now.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: uid,
    'week-of-year': weekOfYear(year, month, day),
    year,
  });
}

/**
 * An edit of cells. `value` and `oldValue` come for single cells only, and not for pastes; `user.email` is "" for everybody but the owner,
 * under installable triggers too.
 */
export function editEvent(desk: Desk, change: CellsChange, uid: string | null): object {
  const { host } = desk.execution;
  const { fileId, by, value, oldValue } = change;
  const owner = host.world.drive.files[fileId]?.permissions.find(({ role }) => role === 'owner')?.emailAddress;
  return eventObject(desk, {
    authMode: uid === null ? authModes.LIMITED : authModes.FULL,
    range: rangeView(desk, change),
    source: spreadsheetView(desk, { spreadsheetId: fileId }),
    user: userView(desk, by === owner ? by : ''),
    ...(uid === null ? {} : { triggerUid: uid }),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
}

export function changeEvent(desk: Desk, { fileId }: CellsChange, uid: string): object {
  const source = spreadsheetView(desk, { spreadsheetId: fileId });
  return eventObject(desk, { authMode: authModes.FULL, changeType: 'EDIT', source, triggerUid: uid, user: userView(desk, '') });
}

/** A person opens a file. Before the add-on is enabled there (`NONE`) the script does not get to see the file. */
export function openEvent(desk: Desk, uid: string | null = null): object {
  const { authMode, active, user } = desk.execution.start;
  const source = active.documentId === undefined ? spreadsheetView(desk, active) : documentView(desk, active);
  return eventObject(desk, {
    authMode: authModes[authMode],
    ...(authMode === 'NONE' ? {} : { source, user: userView(desk, user) }),
    ...(uid === null ? {} : { triggerUid: uid }),
  });
}

function userView(desk: Desk, email: string): object {
  return desk.service('User', file, { email, nickname: email.split('@')[0] ?? '', getEmail: () => email });
}

function rangeView(desk: Desk, { fileId, sheetId, startRow, endRow, startColumn, endColumn }: CellsChange): object {
  const title = () => {
    const sheets = desk.execution.host.world.sheets.spreadsheets[fileId]?.sheets ?? [];
    return sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties.title ?? '';
  };
  const sheet = desk.service('Sheet', file, { getSheetId: () => sheetId, getName: title });
  return desk.service('Range', file, {
    rowStart: startRow + 1,
    rowEnd: endRow,
    columnStart: startColumn + 1,
    columnEnd: endColumn,
    getRow: () => startRow + 1,
    getLastRow: () => endRow,
    getNumRows: () => endRow - startRow,
    getColumn: () => startColumn + 1,
    getLastColumn: () => endColumn,
    getNumColumns: () => endColumn - startColumn,
    getSheet: () => sheet,
  });
}

/** A plain object of the script's realm that may hold service objects. */
function eventObject(desk: Desk, members: object): object {
  return Object.assign(desk.give({}) as object, members);
}

function weekOfYear(year: number, month: number, day: number): number {
  const first = new Date(Date.UTC(year, 0, 1));
  const days = (Date.UTC(year, month - 1, day) - first.getTime()) / (24 * 60 * 60_000);
  return Math.floor((days + first.getUTCDay()) / 7) + 1;
}
