import { ana, ben } from '../../local/open-sample';
import type { Clients } from './open-clients';

/** https://developers.google.com/apps-script/reference/base/session */
export function identity({ as, workspace }: Clients): void {
  const who = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';
  const run = async (email: string, code: string): Promise<unknown> => {
    const { scriptId } = workspace.world.script;
    const { data } = await as(email).script.scripts.run({ scriptId, requestBody: { function: 'perform', parameters: [code] } });
    return (data.response as { readonly result?: unknown } | undefined)?.result;
  };

  describe('the user of an execution', () => {
    it('is whoever calls, with their own authority', async () => {
      expect(await run(ana, who)).toEqual([ana, ana]);
      expect(await run(ben, who)).toEqual([ben, ben]);
    });

    // …/guides/triggers/installable: an installable trigger runs under the account of whoever created it
    it('is the creator of the trigger that started it', async () => {
      const title = { requestBody: { properties: { title: 'Watched' } } };
      const spreadsheetId = (await as(ana).sheets.spreadsheets.create(title)).data.spreadsheetId ?? '';
      const requestBody = { type: 'user', role: 'writer', emailAddress: ben };
      await as(ana).drive.permissions.create({ fileId: spreadsheetId, sendNotificationEmail: false, requestBody });
      await run(ana, `ScriptApp.newTrigger('onCells').forSpreadsheet('${spreadsheetId}').onEdit().create()`);
      workspace.typeCells(ben, { spreadsheetId, sheetId: 0, startRow: 0, startColumn: 0, values: [['x']] });
      expect(workspace.world.script.executions.slice(-1).map(({ user, function: name }) => [name, user])).toEqual([['onCells', ana]]);
    });

    it('is not taken from what is sent along', async () => {
      expect(await run(ben, `return (function (claimed) { return Session.getActiveUser().getEmail(); })('${ana}')`)).toBe(ben);
    });
  });
}
