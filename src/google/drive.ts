import type { FileRole, Files } from '../workspace/workspace';
import { attempt } from './attempt';
import { firstPages } from './first-pages';
import { enabled, type Services } from './services';

const mostPages = 10;

/** TDDs may be kept in shared drives: https://developers.google.com/workspace/drive/api/guides/enable-shareddrives */
const allDrives = { supportsAllDrives: true };

export function files({ drive }: Services): Files {
  const driveFiles = enabled(drive.Files, 'Drive.Files');
  const permissions = enabled(drive.Permissions, 'Drive.Permissions');
  const comments = enabled(drive.Comments, 'Drive.Comments');
  const changes = enabled(drive.Changes, 'Drive.Changes');

  return {
    lastEdit: (fileId) => {
      const { lastModifyingUser, modifiedTime } = attempt('Drive', () =>
        driveFiles.get(fileId, { ...allDrives, fields: 'lastModifyingUser(displayName,emailAddress),modifiedTime' }),
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
      attempt('Drive', () =>
        permissions.create({ type: 'user', role, emailAddress }, fileId, { ...allDrives, sendNotificationEmail: false }),
      );
    },
    access: (fileId) => {
      const fields = 'nextPageToken,permissions(emailAddress,role)';
      const { items } = firstPages(mostPages, (token) => {
        const options = { ...allDrives, fields, pageSize: 100, ...(token && { pageToken: token }) };
        const { permissions: items, nextPageToken } = attempt('Drive', () => permissions.list(fileId, options));
        return { items, nextPageToken };
      });
      return new Map(items.map(({ emailAddress = '', role = '' }) => [emailAddress.toLowerCase(), roleIn(role)]));
    },
    changesSince: (cursor) => {
      const fileIds: string[] = [];
      let pageToken = cursor || startToken();
      for (;;) {
        const token = pageToken;
        const page = attempt('Drive', () =>
          changes.list(token, {
            ...allDrives,
            includeItemsFromAllDrives: true,
            pageSize: 1000,
            fields: 'nextPageToken,newStartPageToken,changes(fileId)',
          }),
        );
        fileIds.push(...(page.changes ?? []).flatMap(({ fileId }) => (fileId ? [fileId] : [])));
        if (!page.nextPageToken) return { fileIds, cursor: page.newStartPageToken ?? token };
        pageToken = page.nextPageToken;
      }
    },
  };

  function startToken(): string {
    return attempt('Drive', () => changes.getStartPageToken(allDrives)).startPageToken ?? '1';
  }
}

/** Managers and content managers of a shared drive edit the files in it. */
const roleIn = (role: string): FileRole => (role === 'organizer' || role === 'fileOrganizer' ? 'writer' : (role as FileRole));

/** Quotes of documents come as HTML text: `&quot;` for quotation marks. */
function plainQuote(value: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return value.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name] ?? '').slice(0, 200);
}
