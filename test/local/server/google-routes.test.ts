import { ana, carla, meeting } from '../open-sample';
import { serve } from './serve';

const events = '/calendar/v3/calendars/primary/events';

describe('googleRoutes', () => {
  it('answers on Google’s own paths', async () => {
    const { ask } = serve();
    const { status, body } = await ask('POST', events, { as: ana, body: { ...meeting('Call', 1), id: 'abcde' } });
    expect(status).toBe(200);
    expect((body as { id: string }).id).toBe('abcde');
    expect(await ask('GET', `${events}/abcde?fields=summary&prettyPrint=false`, { as: ana })).toEqual({
      status: 200,
      body: { summary: 'Call' },
    });
  });

  it('takes an address in capitals for the same account', async () => {
    expect((await serve().ask('GET', events, { as: 'Ana@Vendor.example' })).status).toBe(200);
  });

  it('passes preconditions on', async () => {
    const { ask } = serve();
    await ask('POST', events, { as: ana, body: { ...meeting('Call', 1), id: 'abcde' } });
    const changed = await ask('PUT', `${events}/abcde`, { as: ana, body: meeting('Other', 1), headers: { 'If-Match': '"older"' } });
    expect(changed.status).toBe(412);
  });

  it('answers 204 for a method without an answer', async () => {
    const { ask } = serve();
    await ask('POST', events, { as: ana, body: { ...meeting('Call', 1), id: 'abcde' } });
    expect(await ask('DELETE', `${events}/abcde`, { as: ana })).toEqual({ status: 204, body: null });
  });

  it('writes Calendar’s errors in the older shape', async () => {
    const { ask } = serve();
    expect(await ask('GET', `${events}?colour=red`, { as: ana })).toEqual({
      status: 400,
      body: {
        error: {
          code: 400,
          message: `Invalid JSON payload received. Unknown name "colour": Cannot bind query parameter. Field 'colour' could not be found in request message.`,
          errors: [
            {
              domain: 'global',
              reason: 'badRequest',
              message: `Invalid JSON payload received. Unknown name "colour": Cannot bind query parameter. Field 'colour' could not be found in request message.`,
            },
          ],
        },
      },
    });
  });

  it('writes the errors of Docs with a status', async () => {
    expect(await serve().ask('GET', '/v1/documents/nowhere', { as: ana })).toEqual({
      status: 404,
      body: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } },
    });
  });

  it('refuses a call without a token, and a token that is nobody’s', async () => {
    const { ask } = serve();
    expect((await ask('GET', '/v1/documents/nowhere')).body).toEqual({
      error: {
        code: 401,
        message:
          'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        status: 'UNAUTHENTICATED',
      },
    });
    expect((await ask('GET', '/v1/documents/nowhere', { as: 'who@else.example' })).status).toBe(401);
  });

  it('refuses a body that is not JSON', async () => {
    const { status, body } = await serve().ask('POST', '/v1/documents', { as: ana, body: '{"title": ' });
    expect(status).toBe(400);
    expect((body as { error: { message: string } }).error.message.startsWith('Invalid JSON payload received.')).toBe(true);
  });

  it.each([
    ['GET', '/v1/elsewhere', 404],
    ['DELETE', '/v1/documents/d1:batchUpdate', 405],
  ])('%s %s is %i', async (method, path, status) => {
    expect((await serve().ask(method, path, { as: ana })).status).toBe(status);
  });
});

describe('scriptRoutes', () => {
  const run = (id: string) => `/v1/scripts/${id}:run`;

  it('runs a function at the Script API’s path', async () => {
    const { ask, workspace } = serve();
    const answer = await ask('POST', run(workspace.world.script.scriptId), {
      as: ana,
      body: { function: 'perform', parameters: ['return [1, 2]'], devMode: true },
    });
    expect(answer).toEqual({
      status: 200,
      body: { done: true, response: { '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse', result: [1, 2] } },
    });
  });

  it('answers 200 with the error of a script that failed', async () => {
    const { ask, workspace } = serve();
    expect(await ask('POST', run(workspace.world.script.scriptId), { as: ana, body: { function: 'fail' } })).toEqual({
      status: 200,
      body: {
        done: true,
        error: {
          code: 3,
          message: 'ScriptError',
          details: [
            {
              '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
              errorMessage: 'Error: I always fail',
              errorType: 'Error',
              scriptStackTraceElements: [],
            },
          ],
        },
      },
    });
  });

  it('knows one script only, and nobody from outside', async () => {
    const { ask, workspace } = serve();
    expect((await ask('POST', run('other'), { as: ana, body: { function: 'fail' } })).status).toBe(404);
    expect((await ask('POST', run(workspace.world.script.scriptId), { as: carla, body: { function: 'fail' } })).status).toBe(403);
  });
});
