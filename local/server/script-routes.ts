import { Hono } from 'hono';
import { ApiError, invalid } from '../kernel/api-error';
import { readMembers } from './read-json';
import { requireCaller } from './require-caller';
import type { Serving } from './serving';

/** The Script API's `scripts.run`: https://developers.google.com/apps-script/api/reference/rest/v1/scripts/run */
export function scriptRoutes({ workspace }: Serving): Hono {
  return new Hono().post('/v1/scripts/:script', async (context) => {
    const user = requireCaller(context, workspace);
    const { scriptId } = workspace.world.script;
    if (context.req.param('script') !== `${scriptId}:run`)
      throw new ApiError(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');
    const { function: name, parameters = [] } = await readMembers(context, ['function', 'parameters', 'devMode', 'sessionState']);
    if (typeof name !== 'string' || !Array.isArray(parameters)) throw invalid('function must be a string, and parameters a list.');
    const { failure, result } = workspace.perform(user, name, parameters);
    if (!failure) {
      return context.json({ done: true, response: { '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse', result } });
    }
    const detail = {
      '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
      errorMessage: `${failure.name}: ${failure.message}`,
      errorType: failure.name,
      scriptStackTraceElements: [],
    };
    return context.json({ done: true, error: { code: 3, message: 'ScriptError', details: [detail] } });
  });
}
