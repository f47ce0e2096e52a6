import type { Result } from '../base/result';
import { googleWorkspace } from '../google/google-workspace';
import { followCalendar } from '../journeys/follow-calendar';
import { followTrackerEdit } from '../journeys/follow-tracker-edit';
import { setUp as setUpJourney, type SetUpReport } from '../journeys/set-up';
import { sweep } from '../journeys/sweep';
import { serve } from '../rpc/serve';
import { handoffMenu } from './menu';
import { isHandoffsTab, trackerEdit } from './tracker-edit';

/** Google calls this when a document or the tracker opens, in any authorisation mode: it may build a menu and nothing else. */
export function onOpen(): void {
  handoffMenu();
}

/** Right after installation the file is open already. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Handoff');
  DocumentApp.getUi().showSidebar(page);
}

/** The web page: the same panel at full width, for reviewers who get no menu. */
export function doGet(event: { readonly parameter?: { readonly tdd?: string } }): GoogleAppsScript.HTML.HtmlOutput {
  const tdd = (event.parameter?.tdd ?? '').replace(/[^\w-]/g, '');
  return HtmlService.createHtmlOutputFromFile('Sidebar').append(`<script>window.handoffTdd = ${JSON.stringify(tdd)};</script>`).setTitle('Handoff');
}

/** Everything that a page asks. */
export function rpc(name: unknown, input: unknown): Result<unknown> {
  return serve(googleWorkspace(), name, input);
}

export function onTrackerEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (isHandoffsTab(event)) followTrackerEdit(googleWorkspace(), trackerEdit(event));
}

export function onCalendarChange(): void {
  followCalendar(googleWorkspace());
}

export function onSweep(): void {
  sweep(googleWorkspace());
}

/** Run once by the engine account, from the script editor or the Apps Script API; run again, it repairs. */
export function setUp(): Result<SetUpReport> {
  return setUpJourney(googleWorkspace());
}
