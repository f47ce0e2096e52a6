import type { FileRole, Files } from '../workspace/workspace';
import { attempt } from './attempt';
import { enabled, type Services } from './services';

export function files({ drive }: Services): Files {
  const driveFiles = enabled(drive.Files, 'Drive.Files');
  const permissions = enabled(drive.Permissions, 'Drive.Permissions');
  const changes = enabled(drive.Changes, 'Drive.Changes');

  return {
    lastEdit: (fileId) => {
      const { lastModifyingUser, modifiedTime } = attempt('Drive', () =>
        driveFiles.get(fileId, { fields: 'lastModifyingUser(displayName,emailAddress),modifiedTime' }),
      );
      return modifiedTime
        ? { by: lastModifyingUser?.displayName ?? lastModifyingUser?.emailAddress ?? '', at: Date.parse(modifiedTime) }
        : null;
    },
    share: (fileId, emailAddress, role) => {
      attempt('Drive', () => permissions.create({ type: 'user', role, emailAddress }, fileId, { sendNotificationEmail: false }));
    },
    access: (fileId) => {
      const answer = attempt('Drive', () => permissions.list(fileId, { fields: 'permissions(emailAddress,role)' }));
      return new Map((answer.permissions ?? []).map(({ emailAddress = '', role }) => [emailAddress.toLowerCase(), role as FileRole]));
    },
    changesSince: (cursor) => {
      const fileIds: string[] = [];
      let pageToken = cursor || startToken();
      for (;;) {
        const token = pageToken;
        const page = attempt('Drive', () =>
          changes.list(token, { pageSize: 1000, fields: 'nextPageToken,newStartPageToken,changes(fileId)' }),
        );
        fileIds.push(...(page.changes ?? []).flatMap(({ fileId }) => (fileId ? [fileId] : [])));
        if (!page.nextPageToken) return { fileIds, cursor: page.newStartPageToken ?? token };
        pageToken = page.nextPageToken;
      }
    },
  };

  function startToken(): string {
    return attempt('Drive', () => changes.getStartPageToken()).startPageToken ?? '1';
  }
}
