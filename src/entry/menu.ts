/** The add-on's menu. Built without asking anything of anybody: in `AuthMode.NONE` all else is refused. */
export function handoffMenu(): void {
  documentUi()?.createAddonMenu().addItem('Open Handoff', 'openSidebar').addToUi();
}

/** `getUi` throws where no document is open, as in the tracker: the panel belongs to documents, so nothing is offered there. */
function documentUi(): GoogleAppsScript.Base.Ui | null {
  try {
    return DocumentApp.getUi();
  } catch {
    return null;
  }
}
