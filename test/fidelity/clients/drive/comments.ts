import { ana, ben, carla } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

/** https://developers.google.com/workspace/drive/api/guides/manage-comments */
export function comments(clients: Clients): void {
  const { as, refused } = clients;
  const made = async (role: string) => {
    const { data } = await as(ana).docs.documents.create({ requestBody: { title: 'Globex TDD' } });
    const fileId = data.documentId ?? '';
    const requestBody = { type: 'user', emailAddress: ben, role };
    await as(ana).drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody });
    return fileId;
  };
  const comment = (fileId: string, content: string, who = ben, more: object = {}) =>
    as(who).drive.comments.create({ fileId, fields: 'id,content,author(displayName),resolved', requestBody: { content, ...more } });

  describe('comments', () => {
    it('need a mask, as everything about them does', async () => {
      const fileId = await made('commenter');
      expect(await refused(as(ben).drive.comments.list({ fileId }))).toMatchObject({ code: 400 });
      expect(await refused(as(ben).drive.comments.create({ fileId, requestBody: { content: 'x' } }))).toMatchObject({ code: 400 });
    });

    it('are made by whoever may comment, on a quote or on the whole', async () => {
      const fileId = await made('commenter');
      await comment(fileId, 'How many nodes?', ben, { quotedFileContent: { mimeType: 'text/html', value: 'Three nodes' } });
      const fields = 'comments(resolved,content,author(displayName),quotedFileContent(value))';
      const { data } = await as(ana).drive.comments.list({ fileId, fields, pageSize: 100 });
      expect(data).toEqual({
        comments: [{ content: 'How many nodes?', author: { displayName: 'Ben Ortiz' }, quotedFileContent: { value: 'Three nodes' } }],
      });
    });

    // …/v3/reference/replies: a reply with an action resolves the thread or opens it again
    // Answers of Google's leave `resolved` out until somebody has resolved or reopened the thread.
    it('are resolved and opened again by a reply', async () => {
      const fileId = await made('writer');
      const commentId = (await comment(fileId, 'Sizes?')).data.id ?? '';
      const reply = (action: string) =>
        as(ben).drive.replies.create({ fileId, commentId, fields: 'action', requestBody: { action, content: 'Done.' } });
      const isResolved = async () =>
        (await as(ana).drive.comments.list({ fileId, fields: 'comments(resolved)' })).data.comments?.[0]?.resolved;
      expect([await isResolved(), (await reply('resolve')).data.action, await isResolved()]).toEqual([undefined, 'resolve', true]);
      await reply('reopen');
      expect(await isResolved()).toBe(false);
    });

    it('come in pages, the latest change first', async () => {
      const fileId = await made('commenter');
      for (const content of ['one', 'two', 'three']) {
        await comment(fileId, content);
        clients.workspace.advance(1);
      }
      const page = async (pageToken?: string) =>
        (
          await as(ana).drive.comments.list({
            fileId,
            fields: 'nextPageToken,comments(content)',
            pageSize: 2,
            ...(pageToken ? { pageToken } : {}),
          })
        ).data;
      const first = await page();
      const last = await page(first.nextPageToken ?? '');
      expect([first, last].map((each) => each.comments?.map(({ content }) => content))).toEqual([['three', 'two'], ['one']]);
      expect(last.nextPageToken).toBeUndefined();
    });

    it('are nothing for readers, and not there for strangers', async () => {
      const fileId = await made('reader');
      expect(await refused(comment(fileId, 'x'))).toMatchObject({ code: 403 });
      expect(await refused(comment(fileId, 'x', carla))).toMatchObject({ code: 404, reason: 'notFound' });
    });
  });
}
