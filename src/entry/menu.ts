/** The add-on's menu. Built without asking anything of anybody: in `AuthMode.NONE` all else is refused. */
export function handoffMenu(): void {
  DocumentApp.getUi().createAddonMenu().addItem('Open Handoff', 'openSidebar').addToUi();
}
