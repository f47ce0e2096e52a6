import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

/** https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
export function sharedDrives(clients: Clients): void {
  const { as, refused, workspace } = clients;
  const all = { supportsAllDrives: true };

  /** A document of a shared drive that Ben may write, and the page token of before. */
  async function inSharedDrive() {
    const { drive } = as(ben);
    const pageToken = (await drive.changes.getStartPageToken(all)).data.startPageToken ?? '';
    const fileId = (await as(ana).docs.documents.create({ requestBody: { title: 'Globex TDD' } })).data.documentId ?? '';
    const file = workspace.world.drive.files[fileId];
    if (file) file.driveId = '0AGlobex';
    await as(ana).drive.permissions.create({ fileId, ...all, requestBody: { type: 'user', emailAddress: ben, role: 'writer' } });
    return { drive, fileId, pageToken };
  }

  describe('a file of a shared drive', () => {
    it('is not there for whoever does not ask with supportsAllDrives', async () => {
      const { drive, fileId } = await inSharedDrive();
      const gone = { code: 404, message: `File not found: ${fileId}.` };
      expect(await refused(drive.files.get({ fileId }))).toMatchObject(gone);
      expect(await refused(drive.permissions.list({ fileId }))).toMatchObject(gone);
      expect((await drive.files.get({ fileId, ...all, fields: 'driveId,owners,ownedByMe' })).data).toEqual({ driveId: '0AGlobex' });
      expect((await drive.permissions.list({ fileId, ...all })).data.permissions).toHaveLength(2);
    });

    it('stands in lists, and among the changes, for whoever asks for all drives', async () => {
      const { drive, fileId, pageToken } = await inSharedDrive();
      const asked = { ...all, includeItemsFromAllDrives: true };
      const listed = async (how: object) => (await drive.files.list(how)).data.files?.some(({ id }) => id === fileId);
      const changed = async (how: object) =>
        (await drive.changes.list({ pageToken, ...how })).data.changes?.some((change) => change.fileId === fileId);
      expect([await listed(all), await listed(asked), await changed(all), await changed(asked)]).toEqual([false, true, false, true]);
    });

    // …/v3/reference/permissions/list#pageSize
    it('has its permissions a hundred at a time', async () => {
      const { drive, fileId } = await inSharedDrive();
      const file = workspace.world.drive.files[fileId];
      for (let index = 0; index < 99; index += 1) {
        const emailAddress = `p${String(index)}@vendor.example`;
        file?.permissions.push({ id: emailAddress, type: 'user', emailAddress, role: 'reader' });
      }
      const { permissions = [], nextPageToken } = (await drive.permissions.list({ fileId, ...all })).data;
      expect([permissions.length, nextPageToken]).toEqual([100, '100']);
      const rest = await drive.permissions.list({ fileId, ...all, pageToken: nextPageToken ?? '' });
      expect(rest.data.permissions).toHaveLength(1);
    });

    it('is commented on as any other', async () => {
      const { drive, fileId } = await inSharedDrive();
      await drive.comments.create({ fileId, fields: 'id', requestBody: { content: 'How many nodes?' } });
      expect((await drive.comments.list({ fileId, fields: 'comments(content)' })).data.comments).toEqual([{ content: 'How many nodes?' }]);
    });
  });
}
