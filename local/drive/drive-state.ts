/** Google's roles on a file, weakest first. */
export const fileRoles = ['reader', 'commenter', 'writer', 'owner'] as const;
export type FileRole = (typeof fileRoles)[number];

export interface Permission {
  id: string;
  type: 'user';
  emailAddress: string;
  role: FileRole;
}

/** One write to a file's content, as `revisions.list` tells it. */
interface FileRevision {
  id: string;
  /** Epoch milliseconds. */
  modifiedTime: number;
  lastModifyingUser: string;
}

/** A comment with its answers, as the Drive API tells it. */
export interface FileComment {
  id: string;
  author: string;
  content: string;
  anchor?: string;
  quotedFileContent?: { mimeType?: string; value?: string };
  /** Epoch milliseconds. */
  createdTime: number;
  modifiedTime: number;
  resolved: boolean;
  /** Oldest first. */
  replies: { id: string; author: string; content: string; action?: 'resolve' | 'reopen'; createdTime: number }[];
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  /** Epoch milliseconds. */
  createdTime: number;
  modifiedTime: number;
  lastModifyingUser: string;
  trashed: boolean;
  permissions: Permission[];
  /** The shared drive that it belongs to; nobody owns it then. */
  driveId?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  description?: string;
  /** The latest writes, oldest first. */
  revisions?: FileRevision[];
  /** Oldest first. */
  comments?: FileComment[];
}

/** A change as `changes.list` tells it; its place in the list is the page token. */
export interface DriveChange {
  fileId: string;
  time: number;
  removed: boolean;
  /** Who is told of a removal: those who could see the file until then. */
  toldTo?: string[];
}

export interface DriveState {
  files: Record<string, DriveFile>;
  changes: DriveChange[];
}

export const emptyDrive = (): DriveState => ({ files: {}, changes: [] });

export const documentType = 'application/vnd.google-apps.document';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
