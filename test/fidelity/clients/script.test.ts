import { ana, carla } from '../../local/open-sample';
import { discoveryOf } from '../discovery';
import { checkAnswer, checkRequest } from '../discovery-schema';
import { countsStand } from './counts-stand';
import { openClients } from './open-clients';
import { identity } from './script-identity';

const clients = openClients();
const { as, refused, workspace, counted } = clients;

/** The Script API is not among the services that a script can call, so it passes by the workspace's hooks. */
const run = async (code: string, email = ana) => {
  const path = { scriptId: workspace.world.script.scriptId };
  const requestBody = { function: 'perform', parameters: [code], devMode: true };
  counted.note('script.scripts.run', { path, query: {}, body: requestBody, headers: {} });
  const { data } = await as(email).script.scripts.run({ ...path, requestBody });
  const script = discoveryOf('script');
  if (script) {
    expect(checkRequest(script, 'script.scripts.run', { path, query: {}, body: requestBody })).toEqual([]);
    expect(checkAnswer(script, 'script.scripts.run', data)).toEqual([]);
  }
  return data;
};

beforeAll(() => {
  workspace.installProject(ana);
});

/** https://developers.google.com/apps-script/api/reference/rest/v1/scripts/run */
describe('scripts.run', () => {
  it('runs a function as the caller, and answers what it returned', async () => {
    expect(await run('return [Session.getActiveUser().getEmail(), {a: null}]')).toEqual({
      done: true,
      response: { '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse', result: [ana, { a: null }] },
    });
  });

  it('answers 200 with the error of a script that threw', async () => {
    const { done, error, response } = await run('throw new TypeError("no")');
    expect({ done, response, code: error?.code, message: error?.message }).toEqual({ done: true, code: 3, message: 'ScriptError' });
    expect(error?.details?.[0]).toMatchObject({ errorMessage: 'TypeError: no', errorType: 'TypeError' });
  });

  // https://developers.google.com/apps-script/guides/html/communication#private_functions
  it.each(['nothing', 'hidden_'])('answers 200 with an error for the function %s, which cannot be called', async (name) => {
    const { scriptId } = workspace.world.script;
    const { data } = await as(ana).script.scripts.run({ scriptId, requestBody: { function: name } });
    expect([data.error?.message, data.error?.details?.[0]]).toEqual([
      'ScriptError',
      expect.objectContaining({ errorMessage: `Exception: Script function not found: ${name}` }),
    ]);
  });

  it('refuses another script, a caller from outside, and nobody', async () => {
    const other = as(ana).script.scripts.run({ scriptId: 'other', requestBody: { function: 'perform' } });
    expect(await refused(other)).toEqual({ code: 404, reason: 'NOT_FOUND', message: 'Requested entity was not found.' });
    expect(await refused(run('return 1', carla))).toMatchObject({ code: 403, reason: 'PERMISSION_DENIED' });
    expect(await refused(run('return 1', 'who@else.example'))).toMatchObject({ code: 401, reason: 'UNAUTHENTICATED' });
  });

  it('refuses a field that there is not', async () => {
    const requestBody = { function: 'perform', name: 'x' };
    const { scriptId } = workspace.world.script;
    expect(await refused(as(ana).script.scripts.run({ scriptId, requestBody }))).toEqual({
      code: 400,
      reason: 'INVALID_ARGUMENT',
      message: 'Invalid JSON payload received. Unknown name "name": Cannot find field.',
    });
    expect(await refused(as(ana).script.scripts.run({ scriptId, requestBody: {} }))).toMatchObject({ code: 400 });
  });
});

identity(clients);

countsStand('Apps Script', counted);
