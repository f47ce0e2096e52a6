import { createHash } from 'node:crypto';

/**
 * The `revisionId` of a document for one user: another one after every write, and another one for every user,
 * because Google's "cannot be shared across users".
 */
export function revisionId({ fileId, revision, caller }: { fileId: string; revision: number; caller: string }): string {
  return `ALm37B${createHash('sha256')
    .update(`${fileId}|${String(revision)}|${caller}`)
    .digest('base64url')}`;
}
