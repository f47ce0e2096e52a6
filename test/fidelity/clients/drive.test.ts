import { ApiError } from '../../../local/kernel/api-error';
import { ana, ben, carla } from '../../local/open-sample';
import { countsStand } from './counts-stand';
import { comments } from './drive/comments';
import { sharedDrives } from './drive/shared-drives';
import { sharing } from './drive/sharing';
import { openClients } from './open-clients';

const clients = openClients();
const { as, refused, hooks } = clients;

afterEach(() => {
  hooks.beforeCall = undefined;
});

async function made(title = 'Globex TDD'): Promise<string> {
  return (await as(ana).docs.documents.create({ requestBody: { title } })).data.documentId ?? '';
}
const share = (fileId: string, emailAddress: string, role: string, who = ana) =>
  as(who).drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody: { type: 'user', role, emailAddress } });
const edit = (documentId: string, who = ana) =>
  as(who).docs.documents.batchUpdate({ documentId, requestBody: { requests: [{ insertText: { location: { index: 1 }, text: 'x' } }] } });

describe('files.get', () => {
  // https://developers.google.com/workspace/drive/api/guides/fields-parameter
  it('answers four fields unasked, and what is asked for', async () => {
    const fileId = await made();
    expect((await as(ana).drive.files.get({ fileId })).data).toEqual({
      kind: 'drive#file',
      id: fileId,
      name: 'Globex TDD',
      mimeType: 'application/vnd.google-apps.document',
    });
    expect((await as(ana).drive.files.get({ fileId, supportsAllDrives: true, fields: 'capabilities(canEdit)' })).data).toEqual({
      capabilities: { canEdit: true },
    });
  });

  it('tells who wrote last, as the product asks', async () => {
    const fileId = await made();
    await share(fileId, ben, 'writer');
    await edit(fileId, ben);
    const fields = 'lastModifyingUser(displayName,emailAddress),modifiedTime';
    expect((await as(ana).drive.files.get({ fileId, fields })).data).toEqual({
      lastModifyingUser: { displayName: 'Ben Ortiz', emailAddress: ben },
      modifiedTime: '2026-11-02T09:00:00.000Z',
    });
  });

  it.each([
    ['reader', false],
    ['commenter', false],
    ['writer', true],
  ])('a %s may edit: %s', async (role, canEdit) => {
    const fileId = await made();
    await share(fileId, ben, role);
    expect((await as(ben).drive.files.get({ fileId, fields: 'capabilities(canEdit)' })).data).toEqual({ capabilities: { canEdit } });
  });

  // https://developers.google.com/workspace/drive/api/guides/handle-errors#404
  it('hides a file from strangers', async () => {
    const fileId = await made();
    const hidden = { code: 404, reason: 'notFound', message: `File not found: ${fileId}.` };
    expect(await refused(as(carla).drive.files.get({ fileId }))).toEqual(hidden);
    expect(await refused(as(carla).drive.permissions.list({ fileId }))).toEqual(hidden);
    expect(await refused(as('').drive.files.get({ fileId }))).toMatchObject({ code: 401 });
  });

  it('refuses a mask that does not parse, or names what there is not', async () => {
    const fileId = await made();
    expect(await refused(as(ana).drive.files.get({ fileId, fields: 'owners(' }))).toMatchObject({ code: 400 });
    expect(await refused(as(ana).drive.files.get({ fileId, fields: 'id,title' }))).toEqual({
      code: 400,
      reason: 'invalidParameter',
      message: 'Invalid field selection title',
    });
  });
});

describe('files.update, copy, delete, list', () => {
  it('rename, copy into one’s own Drive, find and delete', async () => {
    const fileId = await made('Acme TDD');
    await share(fileId, ben, 'reader');
    expect(await refused(as(ben).drive.files.update({ fileId, requestBody: { name: 'Mine' } }))).toMatchObject({ code: 403 });
    const { data: copy } = await as(ben).drive.files.copy({ fileId, requestBody: { name: 'Initech TDD' } });
    await as(ben).drive.files.update({ fileId: copy.id ?? '', requestBody: { name: 'Initech design' } });
    const { data } = await as(ben).drive.files.list({ q: "name contains 'Initech'", fields: 'files(name)' });
    expect(data).toEqual({ files: [{ name: 'Initech design' }] });
    expect(await refused(as(ben).drive.files.delete({ fileId }))).toMatchObject({ code: 403, reason: 'insufficientFilePermissions' });
    await as(ben).drive.files.delete({ fileId: copy.id ?? '' });
    expect((await refused(as(ben).drive.files.get({ fileId: copy.id ?? '' }))).code).toBe(404);
  });
});

describe('what cannot be done with a file', () => {
  // https://github.com/googleapis/google-api-dotnet-client/issues/1181
  it('is to write what Google only reads out', async () => {
    expect(await refused(as(ana).drive.files.update({ fileId: await made(), requestBody: { name: 'x', version: '7' } }))).toEqual({
      code: 403,
      reason: 'fieldNotWritable',
      message: 'The resource body includes fields which are not directly writable.',
    });
  });

  // https://developers.google.com/workspace/drive/api/guides/ref-search-terms
  it.each([
    ["title = 'x'", {}],
    ["name = 'x' and", {}],
    ["name = 'x'", { orderBy: 'size' }],
    ["name = 'x'", { pageToken: 'next' }],
  ])('is to search by %s %j', async (q, more) => {
    expect(await refused(as(ana).drive.files.list({ q, ...more }))).toEqual({ code: 400, reason: 'invalid', message: 'Invalid Value' });
  });

  it('is found by one condition or another', async () => {
    const [one, other] = [await made('Initrode'), await made('Hooli')];
    const { data } = await as(ana).drive.files.list({ q: "(name = 'Initrode' or name = 'Hooli') and not trashed = true" });
    expect(data.files?.map(({ id }) => id).sort()).toEqual([one, other].sort());
  });
});

describe('permissions', () => {
  it('are given, listed as the product reads them, changed and taken', async () => {
    const fileId = await made();
    const { data } = await share(fileId, ben, 'writer');
    expect(data).toEqual({ kind: 'drive#permission', id: data.id, type: 'user', role: 'writer' });
    const list = async () => (await as(ana).drive.permissions.list({ fileId, fields: 'permissions(emailAddress,role)' })).data.permissions;
    expect(await list()).toEqual([
      { emailAddress: ana, role: 'owner' },
      { emailAddress: ben, role: 'writer' },
    ]);
    await as(ana).drive.permissions.update({ fileId, permissionId: data.id ?? '', requestBody: { role: 'commenter' } });
    expect((await list())?.[1]).toEqual({ emailAddress: ben, role: 'commenter' });
    await as(ana).drive.permissions.delete({ fileId, permissionId: data.id ?? '' });
    expect((await list())?.length).toBe(1);
  });

  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  it.each([
    ['a role that there is not', ana, { type: 'user', role: 'friend', emailAddress: ben }, { code: 400 }],
    ['nobody', ana, { type: 'user', role: 'writer' }, { code: 400, reason: 'invalidSharingRequest' }],
    ['no role', ana, { type: 'user', emailAddress: ben }, { code: 400, reason: 'required' }],
    ['no type', ana, { role: 'writer', emailAddress: ben }, { code: 400, reason: 'required' }],
    ['a type that there is not', ana, { type: 'friend', role: 'writer', emailAddress: ben }, { code: 400, reason: 'invalid' }],
    // https://github.com/tidyverse/googledrive/issues/297
    ['another owner', ana, { type: 'user', role: 'owner', emailAddress: ben }, { code: 403, reason: 'forbidden' }],
    [
      'a reader who lets others in',
      ben,
      { type: 'user', role: 'writer', emailAddress: carla },
      { code: 403, reason: 'insufficientFilePermissions' },
    ],
  ])('refuse %s', async (_, who, requestBody, refusal) => {
    const fileId = await made();
    await share(fileId, ben, 'reader');
    expect(await refused(as(who).drive.permissions.create({ fileId, requestBody }))).toMatchObject(refusal);
  });

  it('are listed to editors alone', async () => {
    const fileId = await made();
    await share(fileId, ben, 'commenter');
    expect(await refused(as(ben).drive.permissions.list({ fileId }))).toMatchObject({ code: 403, reason: 'insufficientFilePermissions' });
  });
});

describe('changes', () => {
  // https://developers.google.com/workspace/drive/api/guides/manage-changes
  it('come in pages from a token on, each file once, with the next token on the last page alone', async () => {
    const { startPageToken } = (await as(ana).drive.changes.getStartPageToken()).data;
    const files = [await made('One'), await made('Two'), await made('Three')];
    await edit(files[0] ?? '');
    await edit(files[0] ?? '');
    const seen: (string | null | undefined)[] = [];
    let pageToken = startPageToken ?? '';
    let last: string | null | undefined;
    while (last === undefined) {
      const { data } = await as(ana).drive.changes.list({
        pageToken,
        pageSize: 2,
        fields: 'nextPageToken,newStartPageToken,changes(fileId)',
      });
      seen.push(...(data.changes ?? []).map(({ fileId }) => fileId));
      expect([typeof data.nextPageToken, typeof data.newStartPageToken].sort()).toEqual(['string', 'undefined']);
      last = data.newStartPageToken ?? undefined;
      pageToken = data.nextPageToken ?? '';
    }
    expect(seen).toEqual([files[1], files[2], files[0]]);
    expect((await as(ana).drive.changes.list({ pageToken: last ?? '' })).data.changes).toEqual([]);
  });

  it('of what one cannot see are not told', async () => {
    const { startPageToken } = (await as(ben).drive.changes.getStartPageToken()).data;
    await made('Private');
    const shared = await made('Shared');
    await share(shared, ben, 'reader');
    const { data } = await as(ben).drive.changes.list({ pageToken: startPageToken ?? '' });
    expect(data.changes?.map(({ fileId }) => fileId)).toEqual([shared]);
  });

  it('refuse a token that is none, and none at all', async () => {
    expect(await refused(as(ana).drive.changes.list({ pageToken: 'yesterday' }))).toMatchObject({ code: 400 });
    const client = as(ana).drive.changes.list({ pageToken: '' });
    expect(await refused(client)).toMatchObject({ code: 400 });
  });
});

describe('revisions', () => {
  it('tell editors who wrote when, and readers nothing', async () => {
    const fileId = await made();
    await share(fileId, ben, 'reader');
    await edit(fileId);
    const { data } = await as(ana).drive.revisions.list({ fileId, fields: 'revisions(modifiedTime,lastModifyingUser(emailAddress))' });
    expect(data.revisions?.[(data.revisions?.length ?? 0) - 1]).toEqual({
      modifiedTime: '2026-11-02T09:00:00.000Z',
      lastModifyingUser: { emailAddress: ana },
    });
    expect(await refused(as(ben).drive.revisions.list({ fileId }))).toMatchObject({ code: 403 });
  });
});

describe('faults', () => {
  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  it.each([
    [403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'],
    [403, 'rateLimitExceeded', 'Rate Limit Exceeded'],
    [429, 'rateLimitExceeded', 'Too Many Requests'],
    [500, 'backendError', 'Internal Error'],
    [503, 'backendError', 'Service Unavailable'],
  ])('%i %s reaches the client as Google says it', async (code, reason, message) => {
    hooks.beforeCall = () => {
      throw new ApiError(code, reason, message);
    };
    expect(await refused(as(ana).drive.files.get({ fileId: 'x' }))).toEqual({ code, reason, message });
  });
});

for (const part of [comments, sharing, sharedDrives]) part(clients);

countsStand('Drive', clients.counted);
