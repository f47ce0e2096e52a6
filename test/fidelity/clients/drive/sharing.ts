import { ana, ben, carla } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

/** https://developers.google.com/workspace/drive/api/guides/manage-sharing */
export function sharing(clients: Clients): void {
  const { as, refused, workspace } = clients;
  const made = async () => (await as(ana).docs.documents.create({ requestBody: { title: 'Globex TDD' } })).data.documentId ?? '';
  const share = (fileId: string, emailAddress: string, role: string, more: object = {}, who = ana) =>
    as(who).drive.permissions.create({ fileId, ...more, requestBody: { type: 'user', emailAddress, role } });
  const mailed = async (work: () => Promise<unknown>) => {
    const { length } = workspace.world.outbox;
    await work();
    return workspace.world.outbox.slice(length).map(({ to, body }) => [to, body]);
  };

  describe('sharing', () => {
    // …/v3/reference/permissions/create#sendNotificationEmail: sent unless it is switched off
    it('tells by mail, with one’s own words, unless that is switched off', async () => {
      const fileId = await made();
      expect(await mailed(() => share(fileId, ben, 'reader', { emailMessage: 'Please review.' }))).toEqual([[[ben], 'Please review.']]);
      expect(await mailed(() => share(fileId, carla, 'reader', { sendNotificationEmail: false }))).toEqual([]);
    });

    it('again with the same person changes the role, and makes no second permission', async () => {
      const fileId = await made();
      await share(fileId, ben, 'reader');
      await share(fileId, ben, 'writer');
      const { data } = await as(ana).drive.permissions.list({ fileId, fields: 'permissions(emailAddress,role)' });
      expect(data.permissions).toEqual([
        { emailAddress: ana, role: 'owner' },
        { emailAddress: ben, role: 'writer' },
      ]);
    });

    it('is for writers, not for commenters', async () => {
      const fileId = await made();
      await share(fileId, ben, 'commenter');
      expect(await refused(share(fileId, carla, 'reader', {}, ben))).toMatchObject({ code: 403 });
      await share(fileId, ben, 'writer');
      expect((await share(fileId, carla, 'reader', {}, ben)).status).toBe(200);
    });

    // …/v3/reference/files#capabilities: what the caller may do
    it('shows in what each may do', async () => {
      const fileId = await made();
      await share(fileId, ben, 'commenter');
      const fields = 'capabilities(canEdit,canComment)';
      const of = async (who: string) => (await as(who).drive.files.get({ fileId, fields })).data.capabilities;
      expect([await of(ana), await of(ben)]).toEqual([
        { canEdit: true, canComment: true },
        { canEdit: false, canComment: true },
      ]);
    });

    it('ends with the permission: the file is not there any more', async () => {
      const fileId = await made();
      const permissionId = (await share(fileId, ben, 'reader')).data.id ?? '';
      await as(ana).drive.permissions.delete({ fileId, permissionId });
      expect(await refused(as(ben).drive.files.get({ fileId }))).toMatchObject({ code: 404, reason: 'notFound' });
    });
  });
}
