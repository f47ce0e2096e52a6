/** The add-on's menu. Built without asking anything of anybody: in `AuthMode.NONE` all else is refused. */
export function handoffMenu(): void {
  const document = uiOf(() => DocumentApp.getUi());
  if (document) document.createAddonMenu().addItem('Open Handoff', 'openSidebar').addToUi();
  else sheetUi()?.createAddonMenu().addItem('Verify log', 'verifyLog').addItem('Self-test', 'selfTest').addToUi();
}

/** A dialog over the tracker; nothing where none is open, as for whoever runs the function from outside. */
export function tellInTracker(title: string, text: string): void {
  const ui = sheetUi();
  ui?.alert(title, text, ui.ButtonSet.OK);
}

const sheetUi = () => uiOf(() => SpreadsheetApp.getUi());

/** `getUi` throws where no file of its kind is open: documents have the panel, the tracker what leads and admins look through. */
function uiOf<Ui>(get: () => Ui): Ui | null {
  try {
    return get();
  } catch {
    return null;
  }
}
