import { ana, ben, carla, openSample } from '../open-sample';
import { serve } from './serve';

const kim = { email: 'kim@vendor.example', name: 'Kim Lee', zone: 'Asia/Seoul', title: 'Project manager' };
const message = (answer: { body: unknown }) => (answer.body as { error: { message: string } }).error.message;

describe('/local/people', () => {
  it('adds a person, who can be seen and has a calendar at once', async () => {
    const { ask, workspace } = serve();
    expect(await ask('POST', '/local/people', { body: { ...kim, email: ' KIM@vendor.example ' } })).toEqual({ status: 200, body: kim });
    const { timeZone } = workspace.api(kim.email, 'calendar.calendars.get', { path: { calendarId: 'primary' } }) as { timeZone: string };
    expect([workspace.world.accounts[kim.email], timeZone]).toEqual([kim, 'Asia/Seoul']);
  });

  it('changes name and zone, and the zone of the calendar with it', async () => {
    const { ask, workspace } = serve();
    workspace.api(ben, 'calendar.events.list', { path: { calendarId: 'primary' } });
    const { status } = await ask('PUT', `/local/people/${ben}`, { body: { zone: 'Asia/Tokyo' } });
    expect([status, workspace.world.accounts[ben], workspace.world.calendar.calendars[ben]?.timeZone]).toEqual([
      200,
      { email: ben, name: 'Ben Ortiz', zone: 'Asia/Tokyo' },
      'Asia/Tokyo',
    ]);
  });

  it.each([
    [{ email: 'kim' }, 400, 'email must be an address such as kim@vendor.example.'],
    [{ name: ' ' }, 400, 'name must say what the person is called.'],
    [{ zone: 'Seoul' }, 400, 'zone must be a time zone such as Europe/Warsaw.'],
    [{ external: 'yes' }, 400, 'external must be true or false.'],
    [{ email: ana }, 409, `${ana} is here already.`],
    [{ age: 30 }, 400, 'Unknown name "age". Known are: email, name, zone, title, external.'],
  ])('refuses %j', async (wrong, status, words) => {
    const answer = await serve().ask('POST', '/local/people', { body: { ...kim, ...wrong } });
    expect({ status: answer.status, message: message(answer) }).toEqual({ status, message: words });
  });

  it('does not change somebody who is not here', async () => {
    expect((await serve().ask('PUT', `/local/people/${kim.email}`, { body: { zone: 'Asia/Tokyo' } })).status).toBe(404);
  });
});

describe('/local/rights', () => {
  const shared = () => {
    const workspace = openSample();
    const { documentId } = workspace.api(ben, 'docs.documents.create', { body: { title: 'TDD' } }) as { documentId: string };
    const file = { id: documentId, name: 'TDD', mimeType: 'application/vnd.google-apps.document', owner: ben };
    return { ...serve(workspace), documentId, file };
  };

  it('gives, changes and takes away, as the owner would', async () => {
    const { ask, documentId, file } = shared();
    const give = (role: string | null) => ask('PUT', '/local/rights', { body: { person: ana, fileId: documentId, role } });
    const roles = [null, 'writer', 'reader', null, null];
    const answers = [];
    for (const role of roles) answers.push((await give(role)).body);
    expect([answers, (await ask('GET', `/local/rights?person=${ben}`)).body]).toEqual([
      roles.map((role) => ({ files: [{ ...file, role }] })),
      { files: [{ ...file, role: 'owner' }] },
    ]);
  });

  it.each([
    [{ role: 'owner' }, 400, 'role must be reader, commenter, writer, or null for none.'],
    [{ fileId: 'nothing' }, 404, 'File nothing not found.'],
    [{ person: 5 }, 400, 'person and fileId must be strings.'],
  ])('refuses %j', async (wrong, status, words) => {
    const { ask, documentId } = shared();
    const answer = await ask('PUT', '/local/rights', { body: { person: carla, fileId: documentId, role: 'reader', ...wrong } });
    expect({ status: answer.status, message: message(answer) }).toEqual({ status, message: words });
  });

  it('knows nothing of strangers', async () => {
    expect((await shared().ask('GET', '/local/rights?person=kim@vendor.example')).status).toBe(404);
  });
});
