import { setUp as setUpJourney, type SetUpReport } from '../journeys/set-up';
import { serve } from '../rpc/serve';
import { logReportWords } from '../journeys/log-report-words';
import type { SelfTestReport } from '../self-test/self-test-table';
import { inWords } from '../rpc/in-words';
import { type LogReport, verifyLog as verifyLogJourney } from '../journeys/verify-log';
import { editedTab, trackerEdit } from './tracker-edit';
import { handoffMenu, tellInTracker } from './menu';
import type { Result } from '../base/result';
import { followSettingsEdit } from '../journeys/follow-settings-edit';
import { askConsent } from './ask-consent';
import { panelPage } from '../google/fall-backs';
import { followTrackerEdit } from '../journeys/follow-tracker-edit';
import { followCalendar } from '../journeys/follow-calendar';
import { sweep } from '../journeys/sweep/sweep';
import { selfTest as selfTestJourney } from '../journeys/self-test';
import { asEngine } from './as-engine';
import { selfTestWords } from '../self-test/self-test-words';
import { googleWorkspace } from '../google/google-workspace';

/** Google calls this when a document or the tracker opens, in any authorisation mode: it may build a menu and nothing else. */
export function onOpen(): void {
  handoffMenu();
}

/** Right after installation the file is open already. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  askConsent();
  const page = panelPage(() => googleWorkspace().tracker.link()).setTitle('Handoff');
  DocumentApp.getUi().showSidebar(page);
}

/** The web page: the same panel at full width, for reviewers who get no menu. */
export function doGet(event: { readonly parameter?: { readonly tdd?: string } }): GoogleAppsScript.HTML.HtmlOutput {
  const tdd = (event.parameter?.tdd ?? '').replace(/[^\w-]/g, '');
  const page = panelPage(() => googleWorkspace().tracker.link()).setTitle('Handoff');
  // The page's own script reads this when it starts, so it has to come before.
  return page.setContent(page.getContent().replace('<head>', `<head><script>window.handoffTdd = ${JSON.stringify(tdd)};</script>`));
}

/** Everything that a page asks. */
export function rpc(name: unknown, input: unknown): Result<unknown> {
  return serve(googleWorkspace(), name, input);
}

export function onTrackerEdit(event: GoogleAppsScript.Events.SheetsOnEdit): Result<null> {
  return asEngine((workspace) => {
    const tab = editedTab(event);
    if (tab === 'handoffs') followTrackerEdit(workspace, trackerEdit(event));
    if (tab === 'people' || tab === 'policy') followSettingsEdit(workspace);
  });
}

export function onCalendarChange(): Result<null> {
  return asEngine(followCalendar);
}

export function onSweep(): Result<null> {
  return asEngine(sweep);
}

/** A menu item of the tracker; what it finds stands in a dialog there. */
export function verifyLog(): Result<LogReport> {
  const workspace = googleWorkspace();
  const done = inWords(workspace, () => verifyLogJourney(workspace));
  tellInTracker('Verify log', done.ok ? logReportWords(done.value) : `${done.refusal.because} ${done.refusal.fix ?? ''}`);
  return done;
}

/** A menu item of the tracker, and a function of the script editor: asks Google what only a live account can settle. Writes a table. */
export function selfTest(): Result<SelfTestReport> {
  const workspace = googleWorkspace();
  const done = inWords(workspace, () => selfTestJourney(workspace));
  tellInTracker('Self-test', done.ok ? selfTestWords(done.value) : `${done.refusal.because} ${done.refusal.fix ?? ''}`);
  return done;
}

/** Run once by the engine account, from the script editor or the Apps Script API; run again, it repairs. */
export function setUp(): Result<SetUpReport> {
  askConsent();
  const done = setUpJourney(googleWorkspace());
  // The script editor shows what is logged, not what is returned.
  console.log(done.ok ? [done.value.tracker, ...done.value.did].join('\n') : `${done.refusal.because} ${done.refusal.fix ?? ''}`);
  return done;
}
