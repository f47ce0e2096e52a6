import type { FileRole, Files } from '../workspace/workspace';
import { attempt } from './attempt';
import { enabled, type Services } from './services';

export function files({ drive }: Services): Files {
  const driveFiles = enabled(drive.Files, 'Drive.Files');
  const permissions = enabled(drive.Permissions, 'Drive.Permissions');
  const comments = enabled(drive.Comments, 'Drive.Comments');
  const changes = enabled(drive.Changes, 'Drive.Changes');

  return {
    lastEdit: (fileId) => {
      const { lastModifyingUser, modifiedTime } = attempt('Drive', () =>
        driveFiles.get(fileId, { fields: 'lastModifyingUser(displayName,emailAddress),modifiedTime' }),
      );
      return modifiedTime
        ? {
            by: lastModifyingUser?.displayName ?? lastModifyingUser?.emailAddress ?? '',
            email: lastModifyingUser?.emailAddress?.toLowerCase() ?? '',
            at: Date.parse(modifiedTime),
          }
        : null;
    },
    openComments: (fileId, most) => {
      const fields = 'comments(resolved,content,author(displayName),quotedFileContent(value))';
      const answer = attempt('Drive', () => comments.list(fileId, { fields, pageSize: 100 }));
      return (answer.comments ?? [])
        .filter(({ resolved }) => resolved !== true)
        .slice(0, most)
        .map(({ author, content, quotedFileContent }) => ({
          who: author?.displayName ?? '',
          says: (content ?? '').slice(0, 200),
          on: plainQuote(quotedFileContent?.value ?? ''),
        }));
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

/** Quotes of documents come as HTML text: `&quot;` for quotation marks. */
function plainQuote(value: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return value.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name] ?? '').slice(0, 200);
}
