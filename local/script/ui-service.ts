import { scope } from './execution';
import type { HtmlShelf } from './html-service';
import { menuBuilder } from './menu-builder';
import { scriptEnum } from './script-enum';
import type { Desk } from './service';

const buttons = scriptEnum('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
const buttonSets = scriptEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** `getUi()` of Docs and Sheets. Sidebars and dialogs need full authorisation; menus may be made in any mode. */
export function uiService(desk: Desk, html: HtmlShelf, owner: 'DocumentApp' | 'SpreadsheetApp') {
  const { execution } = desk;
  const { host, start } = execution;
  const newMenu = menuBuilder(desk);
  const ask = (member: string) => execution.allow(`Ui.${member}`, 'FULL', [scope('script.container.ui')]);
  const fileId = owner === 'DocumentApp' ? start.active.documentId : start.active.spreadsheetId;
  return desk.service('Ui', 'local/script/ui-service.ts', {
    Button: buttons,
    ButtonSet: buttonSets,
    createMenu: (title: unknown) => newMenu(String(title)),
    createAddonMenu: () => newMenu(host.title),
    showSidebar: (page: object) => {
      ask('showSidebar');
      host.sidebars.set(`${start.user} ${fileId ?? ''}`, html.read(page));
    },
    showModalDialog: (page: object, title: unknown) => {
      ask('showModalDialog');
      execution.dialog = { ...html.read(page), title: String(title) };
    },
    alert: (...parts: unknown[]) => {
      ask('alert');
      // Locks do not outlast a dialog that waits: https://developers.google.com/apps-script/reference/base/ui#alert(String)
      if (host.lock.holder === execution.id) host.lock.holder = null;
      const words = parts.filter((part): part is string => typeof part === 'string');
      execution.alerts.push(words.join('\n'));
      return buttons.OK;
    },
  });
}
