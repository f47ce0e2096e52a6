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

  // https://github.com/googleapis/google-api-python-client/issues/930
  it('says in details which part of a request to Docs or Sheets cannot be read', async () => {
    const { ask } = serve();
    const { documentId } = (await ask('POST', '/v1/documents', { as: ana, body: {} })).body as { documentId: string };
    const detailsOf = async (...asked: Parameters<typeof ask>) => {
      const { error } = (await ask(...asked)).body as { error: { message: string; status: string; details: object[] } };
      return [error.status, error.details];
    };
    const violation = (description: string, field?: string) => [
      'INVALID_ARGUMENT',
      [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ ...(field && { field }), description }] }],
    ];
    const requests = [{ insertTxt: {} }];
    expect(await detailsOf('POST', `/v1/documents/${documentId}:batchUpdate`, { as: ana, body: { requests } })).toEqual(
      violation(`Invalid JSON payload received. Unknown name "insertTxt" at 'requests[0]': Cannot find field.`, 'requests[0]'),
    );
    expect(await detailsOf('POST', '/v4/spreadsheets', { as: ana, body: { properties: { title: 1 } } })).toEqual(
      violation(`Invalid value at 'spreadsheet.properties.title' (TYPE_STRING), 1`, 'spreadsheet.properties.title'),
    );
    expect(await detailsOf('GET', `/v1/documents/${documentId}?fields=body.text`, { as: ana })).toEqual(
      violation(`Error expanding 'fields' parameter. Cannot find matching fields for path 'body.text'.`, 'body.text'),
    );
    expect((await ask('GET', `/v1/documents/${documentId}?colour=red`, { as: ana })).body).toHaveProperty('error.details');
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
