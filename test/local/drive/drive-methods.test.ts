import { line } from '../../../local/import/document-builder';
import type { World } from '../../../local/kernel/world';
import { ana, ask, ben, refusalOf, worldWith, write } from '../docs/ask';

const made = (role: Parameters<typeof worldWith>[1] = null) => worldWith([line('Hello')], role);
const get = (world: World, fileId: string, fields?: string, caller?: string) =>
  ask<Record<string, unknown>>(world, 'drive.files.get', { path: { fileId }, query: fields ? { fields } : {}, ...(caller && { caller }) });
const notFound = (id: string) => ({ code: 404, reason: 'notFound', message: `File not found: ${id}.` });
const insufficient = { code: 403, reason: 'insufficientFilePermissions' };

describe('files', () => {
  it('answers four fields unasked', () => {
    const { world, documentId } = made();
    expect(get(world, documentId)).toEqual({
      kind: 'drive#file',
      id: documentId,
      name: 'Globex TDD',
      mimeType: 'application/vnd.google-apps.document',
    });
  });

  it('answers the fields that are asked for', () => {
    const { world, documentId } = made('commenter');
    expect(get(world, documentId, 'owners(emailAddress),modifiedTime,trashed,webViewLink,capabilities(canEdit,canComment)', ben)).toEqual({
      owners: [{ emailAddress: ana }],
      modifiedTime: '2027-01-15T08:00:00.000Z',
      trashed: false,
      webViewLink: `https://docs.google.com/document/d/${documentId}/edit?usp=drivesdk`,
      capabilities: { canEdit: false, canComment: true },
    });
  });

  it('hides permissions from those who may not edit', () => {
    const { world, documentId } = made('commenter');
    expect(get(world, documentId, 'permissions', ben)).toEqual({});
    expect(get(world, documentId, 'permissions(emailAddress,role)')).toEqual({
      permissions: [
        { emailAddress: ana, role: 'owner' },
        { emailAddress: ben, role: 'commenter' },
      ],
    });
  });

  it('hides the file from strangers', () => {
    const { world, documentId } = made();
    expect(refusalOf(() => get(world, documentId, '*', ben))).toMatchObject(notFound(documentId));
    expect(refusalOf(() => get(world, 'nowhere'))).toMatchObject(notFound('nowhere'));
  });

  it('lists what the caller sees, by query', () => {
    const { world, documentId } = made('reader');
    const list = (q: string, caller = ana) =>
      ask<{ files: { name: string }[] }>(world, 'drive.files.list', { query: { q, orderBy: 'name' }, caller }).files.map(
        ({ name }) => name,
      );
    ask(world, 'drive.files.copy', { path: { fileId: documentId }, body: { name: "Ana's copy and more" } });
    expect(list('')).toEqual(["Ana's copy and more", 'Globex TDD']);
    expect(list("name = 'Ana\\'s copy and more' and trashed = false")).toEqual(["Ana's copy and more"]);
    expect(list("name contains 'tdd' and mimeType = 'application/vnd.google-apps.document'")).toEqual(['Globex TDD']);
    expect(list(`'${ana}' in owners`, ben)).toEqual(['Globex TDD']);
    expect(list("not name contains 'tdd'")).toEqual(["Ana's copy and more"]);
    expect(() => list("fullText contains 'x'")).toThrow('The local workspace has no files.list query');
    expect(list(`name = 'x' or (name contains 'tdd' and not trashed = true)`)).toEqual(['Globex TDD']);
    expect([list('sharedWithMe', ben), list('sharedWithMe'), list("'me' in owners and starred = false", ben)]).toEqual([
      ['Globex TDD'],
      [],
      [],
    ]);
    expect(list("createdTime < '2100-01-01T00:00:00' and modifiedTime <= '2100-01-01T00:00:00'")).toHaveLength(2);
    expect(() => list("name = 'a' and name = 'b' or name = 'c'")).toThrow('The local workspace has no files.list query');
  });

  it.each([
    'name',
    'name = x',
    "name = 'x",
    "title = 'x'",
    "name < 'x'",
    "name = 'x' and",
    "(name = 'x'",
    "'x' in title",
    'trashed = yes',
    "name = 'x' name",
  ])('refuses the query %s', (q) => {
    expect(refusalOf(() => ask(made().world, 'drive.files.list', { query: { q } }))).toMatchObject({ code: 400, message: 'Invalid Value' });
  });

  it.each([{ pageToken: 'next' }, { pageToken: '-1' }, { pageSize: 0 }, { pageSize: 1001 }])('refuses the page %j', (query) => {
    expect(refusalOf(() => ask(made().world, 'drive.files.list', { query }))).toMatchObject({ code: 400 });
  });

  it('lists in an order that there is, and says which is not built', () => {
    const list = (orderBy: string) => () => ask(made().world, 'drive.files.list', { query: { orderBy } });
    expect(refusalOf(list('size'))).toMatchObject({ code: 400, message: 'Invalid Value' });
    expect(list('recency')).toThrow('The local workspace has no orderBy recency');
  });

  it('renames, notes properties and bins', () => {
    const { world, documentId } = made('writer');
    const update = (body: object, caller = ana) => ask(world, 'drive.files.update', { path: { fileId: documentId }, body, caller });
    update({ name: 'Renamed', appProperties: { a: '1', b: '2' } }, ben);
    update({ appProperties: { a: null }, trashed: true });
    expect(get(world, documentId, 'name,appProperties,trashed')).toEqual({ name: 'Renamed', appProperties: { b: '2' }, trashed: true });
    update({ name: null, description: null, trashed: null });
    expect(get(world, documentId, 'name,trashed')).toEqual({ name: 'Renamed', trashed: true });
    expect(refusalOf(() => update({ trashed: false }, ben))).toMatchObject(insufficient);
    expect(() => update({ title: 'x' })).toThrow('Unknown name "title"');
  });

  it('copies for whoever can read, who then owns the copy alone', () => {
    const { world, documentId } = made('reader');
    const { id } = ask<{ id: string }>(world, 'drive.files.copy', { path: { fileId: documentId }, body: { name: 'Mine' }, caller: ben });
    expect(get(world, id, 'name,ownedByMe,shared', ben)).toEqual({ name: 'Mine', ownedByMe: true, shared: false });
    expect(refusalOf(() => get(world, id))).toMatchObject(notFound(id));
  });

  it('deletes for owners only, and then for everybody', () => {
    const { world, documentId } = made('writer');
    const remove = (caller: string) => ask(world, 'drive.files.delete', { path: { fileId: documentId }, caller });
    expect(refusalOf(() => remove(ben))).toMatchObject(insufficient);
    expect(remove(ana)).toEqual(undefined);
    expect(refusalOf(() => get(world, documentId))).toMatchObject(notFound(documentId));
    expect(refusalOf(() => ask(world, 'docs.documents.get', { path: { documentId } }))).toMatchObject({
      code: 404,
      message: 'Requested entity was not found.',
    });
  });
});

describe('permissions', () => {
  const share = (world: World, fileId: string, body: object, more: { caller?: string; query?: Record<string, boolean> } = {}) =>
    ask<{ id: string }>(world, 'drive.permissions.create', { path: { fileId }, body, ...more });

  it('let people in, with a mail unless it is refused', () => {
    const { world, documentId } = made();
    const { id } = share(world, documentId, { type: 'user', role: 'reader', emailAddress: ben });
    expect(world.outbox.map(({ to, subject }) => [to, subject])).toEqual([[[ben], 'Document shared with you: "Globex TDD"']]);
    ask(world, 'drive.permissions.update', { path: { fileId: documentId, permissionId: id }, body: { role: 'writer' } });
    share(
      world,
      documentId,
      { type: 'user', role: 'reader', emailAddress: 'carla@globex.example' },
      { caller: ben, query: { sendNotificationEmail: false } },
    );
    expect(world.outbox).toHaveLength(1);
    const { permissions } = ask<{ permissions: { role: string }[] }>(world, 'drive.permissions.list', { path: { fileId: documentId } });
    expect(permissions.map(({ role }) => role)).toEqual(['owner', 'writer', 'reader']);
    ask(world, 'drive.permissions.delete', { path: { fileId: documentId, permissionId: id } });
    expect(refusalOf(() => get(world, documentId, '*', ben))).toMatchObject(notFound(documentId));
  });

  it('are given to an address whatever its capitals, and listed whole or in pages', () => {
    const { world, documentId } = made();
    const path = { fileId: documentId };
    const body = { type: 'user', role: 'reader', emailAddress: ben.toUpperCase() };
    ask(world, 'drive.permissions.create', { path, body, query: { sendNotificationEmail: false } });
    expect(get(world, documentId, 'name', ben)).toEqual({ name: 'Globex TDD' });
    const list = (query: object) =>
      ask<{ nextPageToken?: string; permissions: object[] }>(world, 'drive.permissions.list', { path, query: { ...query } });
    expect(list({}).permissions).toHaveLength(2);
    const { nextPageToken, permissions } = list({ pageSize: 1 });
    expect([permissions.length, list({ pageSize: 1, pageToken: nextPageToken }).permissions.length]).toEqual([1, 1]);
    const nobody = { ...body, emailAddress: 'ben' };
    expect(refusalOf(() => ask(world, 'drive.permissions.create', { path, body: nobody }))).toMatchObject({ code: 400 });
  });

  it('are for writers and owners to give', () => {
    const { world, documentId } = made('commenter');
    expect(
      refusalOf(() => share(world, documentId, { type: 'user', role: 'reader', emailAddress: 'x@vendor.example' }, { caller: ben })),
    ).toMatchObject(insufficient);
    expect(() => share(world, documentId, { type: 'user', role: 'editor', emailAddress: ben })).toThrow(
      'The specified role is invalid or not supported.',
    );
    expect(() => share(world, documentId, { type: 'anyone', role: 'reader' })).toThrow(
      'The local workspace has no permission of type anyone.',
    );
  });
});

describe('changes', () => {
  interface Page {
    changes: { fileId: string; removed: boolean }[];
    nextPageToken?: string;
    newStartPageToken?: string;
  }
  const start = (world: World, caller = ana) =>
    ask<{ startPageToken: string }>(world, 'drive.changes.getStartPageToken', { caller }).startPageToken;
  const list = (world: World, pageToken: string, { caller = ana, pageSize = 100 } = {}) =>
    ask<Page>(world, 'drive.changes.list', { query: { pageToken, pageSize }, caller });
  const seen = ({ changes }: Page) => changes.map(({ fileId, removed }) => [fileId, removed]);

  it('tell each file once, as it last changed, and where to go on', () => {
    const { world, documentId } = made();
    const token = start(world);
    expect(list(world, token)).toEqual({ kind: 'drive#changeList', newStartPageToken: token, changes: [] });
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'a' } }]);
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'b' } }]);
    const page = list(world, token);
    expect(seen(page)).toEqual([[documentId, false]]);
    expect(seen(list(world, page.newStartPageToken ?? ''))).toEqual([]);
  });

  it('come in pages', () => {
    const { world, documentId } = made();
    const token = start(world);
    const copies = [1, 2, 3].map(() => ask<{ id: string }>(world, 'drive.files.copy', { path: { fileId: documentId }, body: {} }).id);
    const first = list(world, token, { pageSize: 2 });
    const second = list(world, first.nextPageToken ?? '', { pageSize: 2 });
    expect([...seen(first), ...seen(second)].map(([id]) => id)).toEqual(copies);
    expect(['newStartPageToken' in first, 'nextPageToken' in second, second.newStartPageToken]).toEqual([false, false, start(world)]);
  });

  it('tell only of what the caller can see, and of what they can see no longer', () => {
    const { world, documentId } = made();
    const token = start(world, ben);
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'a' } }]);
    expect(seen(list(world, token, { caller: ben }))).toEqual([]);
    ask(world, 'drive.permissions.create', { path: { fileId: documentId }, body: { type: 'user', role: 'reader', emailAddress: ben } });
    expect(seen(list(world, token, { caller: ben }))).toEqual([[documentId, false]]);
    ask(world, 'drive.files.delete', { path: { fileId: documentId } });
    expect(seen(list(world, token, { caller: ben }))).toEqual([[documentId, true]]);
  });

  it('refuse a token that is none', () => {
    const { world } = made();
    expect(refusalOf(() => list(world, 'x'))).toMatchObject({ code: 400 });
  });
});

describe('revisions', () => {
  it('tell who wrote when, to those who may edit', () => {
    const { world, documentId } = made('writer');
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'a' } }], { caller: ben });
    const list = (caller?: string) =>
      ask(world, 'drive.revisions.list', {
        path: { fileId: documentId },
        query: { fields: 'revisions(id,lastModifyingUser(emailAddress))' },
        ...(caller && { caller }),
      });
    expect(list()).toEqual({
      revisions: [
        { id: '1', lastModifyingUser: { emailAddress: ana } },
        { id: '2', lastModifyingUser: { emailAddress: ben } },
      ],
    });
    expect(refusalOf(() => list('x@vendor.example'))).toMatchObject(notFound(documentId));
  });
});
