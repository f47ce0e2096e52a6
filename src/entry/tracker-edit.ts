import { tabs } from '../google/tracker-layout';
import type { TrackerEdit } from '../journeys/follow-tracker-edit';

/** The tab that was typed in; `null` where it is none of ours. Most edits of a spreadsheet end here, without a call. */
export function editedTab({ range }: GoogleAppsScript.Events.SheetsOnEdit): keyof typeof tabs | null {
  const id = range.getSheet().getSheetId();
  return (Object.keys(tabs) as (keyof typeof tabs)[]).find((tab) => tabs[tab] === id) ?? null;
}

/** An edit event as the journey takes it. Google withholds the editor's address from everybody but the owner. */
export function trackerEdit({ range, user }: GoogleAppsScript.Events.SheetsOnEdit): TrackerEdit {
  const startRow = range.getRow() - 1;
  return { startRow, endRow: startRow + range.getNumRows(), editor: user?.getEmail().toLowerCase() ?? '' };
}
