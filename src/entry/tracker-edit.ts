import { tabs } from '../google/tracker-layout';
import type { TrackerEdit } from '../journeys/follow-tracker-edit';

/** Most edits of a spreadsheet are none of ours and end here, without a call. */
export function isHandoffsTab({ range }: GoogleAppsScript.Events.SheetsOnEdit): boolean {
  return range.getSheet().getSheetId() === tabs.handoffs;
}

/** An edit event as the journey takes it. Google withholds the editor's address from everybody but the owner. */
export function trackerEdit({ range, user }: GoogleAppsScript.Events.SheetsOnEdit): TrackerEdit {
  const startRow = range.getRow() - 1;
  return { startRow, endRow: startRow + range.getNumRows(), editor: user?.getEmail().toLowerCase() ?? '' };
}
