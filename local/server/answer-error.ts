import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ImportRefused } from '../import/import-refused';
import { ApiError, NotBuilt } from '../kernel/api-error';
import { errorBody } from '../kernel/error-body';
import { ScriptFailure, ScriptFault } from '../script/script-fault';

/** Turns what was thrown into Google's JSON for Google's paths, and into `{error:{name?, message}}` for ours. */
export function answerError(error: Error, context: Context): Response {
  const service = /^\/(calendar|drive)\//.exec(new URL(context.req.url).pathname)?.[1] ?? '';
  if (error instanceof ApiError) {
    if (error.code === 304) return context.body(null, 304);
    return context.json(errorBody(error, service), error.code as ContentfulStatusCode);
  }
  if (error instanceof ImportRefused) return context.json({ error: { message: error.message } }, 400);
  if (error instanceof ScriptFailure || error instanceof ScriptFault) {
    return context.json({ error: { name: error.name, message: error.message } }, 500);
  }
  if (error instanceof NotBuilt) return context.json(errorBody(new ApiError(501, 'notImplemented', error.message), service), 501);
  console.error(error);
  return context.json(errorBody(new ApiError(500, 'backendError', `${error.name}: ${error.message}`), service), 500);
}
