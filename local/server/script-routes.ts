import { type Context, Hono } from 'hono';
import { checkShape, type Shape } from '../docs/check-shape';
import { ApiError, invalid } from '../kernel/api-error';
import { ScriptFault } from '../script/script-fault';
import { readJson } from './read-json';
import { requireCaller } from './require-caller';
import type { Serving } from './serving';

/** The Script API's `scripts.run`: https://developers.google.com/apps-script/api/reference/rest/v1/scripts/run */
export function scriptRoutes({ workspace }: Serving): Hono {
  return new Hono().post('/v1/scripts/:script', async (context) => {
    const user = requireCaller(context, workspace);
    const { scriptId } = workspace.world.script;
    if (context.req.param('script') !== `${scriptId}:run`)
      throw new ApiError(404, 'notFound', 'Requested entity was not found.', 'NOT_FOUND');
    const { name, parameters } = await readRequest(context);
    const { failure, result } = run(() => workspace.perform(user, name, parameters));
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

/** A parameter may be anything that JSON can hold. */
const requestShape: Shape = {
  fields: { function: 'string', parameters: { list: 'ignored' }, devMode: 'boolean', sessionState: 'string' },
};

async function readRequest(context: Context): Promise<{ name: string; parameters: readonly unknown[] }> {
  const body = (await readJson(context)) ?? {};
  checkShape(body, requestShape);
  const { function: name, parameters } = body as { function?: string; parameters?: readonly unknown[] | null };
  if (!name) throw invalid('Request contains an invalid argument.');
  return { name, parameters: parameters ?? [] };
}

interface Outcome {
  readonly failure: { readonly name: string; readonly message: string } | null;
  readonly result: unknown;
}

/** A function that may not be called is to the caller one that is not there: an execution that failed, not a failed request. */
function run(perform: () => Outcome): Outcome {
  try {
    return perform();
  } catch (error) {
    if (error instanceof ScriptFault) return { failure: error, result: null };
    throw error;
  }
}
