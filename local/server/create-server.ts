import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerError } from './answer-error';
import { changeRoutes } from './change-routes';
import { clockRoutes } from './clock-routes';
import { consentRoutes } from './consent-routes';
import { faultRoutes } from './fault-routes';
import { fileRoutes } from './file-routes';
import { googleRoutes } from './google-routes';
import { leftOpenRoutes } from './left-open-routes';
import { newsRoutes } from './news-routes';
import { outboxRoutes } from './outbox-routes';
import { pageRoutes } from './page-routes';
import { peopleRoutes } from './people-routes';
import { refuseForeign } from './refuse-foreign';
import { runRoutes } from './run-routes';
import { scriptRoutes } from './script-routes';
import type { Serving } from './serving';
import { sidebarRoutes } from './sidebar-routes';
import { stateRoutes } from './state-routes';
import { waitAsLong } from './wait-as-long';

const largestBody = 64 * 1024 * 1024;

/** The local workspace over HTTP. What a request has changed is on disk before it is answered. */
export function createServer(serving: Serving): Hono {
  const app = new Hono();
  app.use(refuseForeign);
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => context.json({ error: { message: 'The file is larger than 64 MB. Make it smaller and try again.' } }, 413),
    }),
  );
  app.use(async (_, next) => {
    await next();
    await serving.workspace.saved();
  });
  app.use(waitAsLong(serving.workspace));
  const groups = [
    clockRoutes,
    faultRoutes,
    leftOpenRoutes,
    runRoutes,
    fileRoutes,
    stateRoutes,
    newsRoutes,
    outboxRoutes,
    peopleRoutes,
    sidebarRoutes,
    consentRoutes,
    changeRoutes,
    pageRoutes,
    scriptRoutes,
    googleRoutes,
  ];
  for (const group of groups) app.route('/', group(serving));
  app.notFound((context) =>
    context.json(
      { error: { code: 404, message: `The local workspace has no ${context.req.method} ${context.req.path}.`, status: 'NOT_FOUND' } },
      404,
    ),
  );
  app.onError(answerError);
  return app;
}
