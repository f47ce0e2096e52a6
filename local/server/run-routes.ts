import { Hono } from 'hono';
import { invalid } from '../kernel/api-error';
import type { ActiveFile } from '../script/execution';
import { starts } from '../script/started-by';
import { readMembers } from './read-json';
import { requireCaller } from './require-caller';
import type { Serving } from './serving';

const text = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalid(`${name} must be a string.`);
  return value;
};

/** What `google.script.run` and a menu click do, and what opening a file shows in the menu bar. */
export function runRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .post('/local/run', async (context) => {
      const user = requireCaller(context, workspace);
      const body = await readMembers(context, ['function', 'args', 'documentId', 'spreadsheetId', 'from']);
      const { function: name, args = [] } = body;
      if (typeof name !== 'string' || !Array.isArray(args)) throw invalid('function must be a string, and args a list.');
      const active: ActiveFile = {
        documentId: text(body.documentId, 'documentId'),
        spreadsheetId: text(body.spreadsheetId, 'spreadsheetId'),
      };
      const from = starts.find((each) => each === body.from);
      if (body.from !== undefined && !from) throw invalid(`from must be one of ${starts.join(', ')}.`);
      const { execution, failure, result } = workspace.perform(user, name, args, { ...active, from });
      if (failure) throw failure;
      const { cursor, alerts, dialog } = execution;
      return context.json({
        result,
        ...(cursor ? { cursor } : {}),
        ...(alerts.length > 0 ? { alerts } : {}),
        ...(dialog ? { dialog } : {}),
      });
    })
    .get('/local/menu', (context) => {
      const user = requireCaller(context, workspace);
      const { documentId, spreadsheetId } = context.req.query();
      if (documentId === undefined && spreadsheetId === undefined) throw invalid('Which file? Give documentId or spreadsheetId.');
      return context.json({ menus: workspace.menu(user, { documentId, spreadsheetId }) });
    });
}
