import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { nextSerial, type World } from '../kernel/world';
import { type BodyRules, checkBody } from './check-body';
import type { DriveFile, FileComment } from './drive-state';
import { openAnywhere } from './open-file';
import { fieldMask } from '../kernel/field-mask';
import { driveUser } from './drive-user';
import { pageOf, pageSizeOf } from './page-of';

/** Of both Google does not say what becomes of fields that it only reads out. https://developers.google.com/workspace/drive/api/reference/rest/v3/comments */
const notBuilt =
  'assigneeEmailAddress author createdTime deleted htmlContent id kind mentionedEmailAddresses modifiedTime replies resolved'.split(' ');
const commentRules: BodyRules = {
  fields: { content: 'string', anchor: 'string', quotedFileContent: { fields: { mimeType: 'string', value: 'string' } } },
  notBuilt,
  file: 'local/drive/comments.ts',
};
const replyRules: BodyRules = {
  fields: { content: 'string', action: { oneOf: ['resolve', 'reopen'] } },
  notBuilt,
  file: 'local/drive/comments.ts',
};

/** `drive.comments.list`, the latest changed first. Who may only read a document is not shown its comments. */
export function listComments(call: ApiCall): unknown {
  const file = openAnywhere(call, 'commenter');
  // Larger pages are cut, not refused: the maximum is 100. https://developers.google.com/workspace/drive/api/reference/rest/v3/comments/list
  const size = pageSizeOf(call, { usual: 20, most: 100, isCut: true });
  const all = [...(file.comments ?? [])].sort((one, other) => other.modifiedTime - one.modifiedTime);
  const { entries, next } = pageOf(call, all, size);
  return masked(call, {
    kind: 'drive#commentList',
    ...next,
    comments: entries.map((comment) => commentResource(call, comment)),
  });
}

/** `drive.comments.create`: on the quoted text, or on the whole file. */
export function createComment(call: ApiCall): unknown {
  const file = openAnywhere(call, 'commenter');
  checkBody(call.body, commentRules);
  const { content, anchor, quotedFileContent } = call.body as Partial<Pick<FileComment, 'content' | 'anchor' | 'quotedFileContent'>>;
  if (!content) throw required('content');
  const comment: FileComment = {
    id: String(nextSerial(call.world)),
    author: call.caller,
    content,
    ...(anchor !== undefined && { anchor }),
    ...(quotedFileContent && { quotedFileContent }),
    createdTime: call.now,
    modifiedTime: call.now,
    resolved: false,
    replies: [],
  };
  file.comments = [...(file.comments ?? []), comment];
  return masked(call, commentResource(call, comment));
}

/** `drive.replies.create`: an answer, or what resolves a comment and opens it again. */
export function createReply(call: ApiCall): unknown {
  const file = openAnywhere(call, 'commenter');
  checkBody(call.body, replyRules);
  const { content = '', action } = call.body as { content?: string; action?: 'resolve' | 'reopen' };
  if (content === '' && action === undefined) throw required('content');
  const comment = findComment(call, file);
  const reply = { id: String(nextSerial(call.world)), author: call.caller, content, ...(action && { action }), createdTime: call.now };
  comment.replies.push(reply);
  comment.modifiedTime = call.now;
  if (action) comment.resolved = action === 'resolve';
  return masked(call, replyResource(call, reply));
}

function findComment(call: ApiCall, file: DriveFile): FileComment {
  const id = call.path['commentId'] ?? '';
  const comment = file.comments?.find((held) => held.id === id);
  if (!comment) throw new ApiError(404, 'notFound', `Comment not found: ${id}.`);
  return comment;
}

const required = (name: string) => new ApiError(400, 'required', `The '${name}' parameter is required.`);

/** Unlike the other methods of Drive these answer nothing unasked. https://developers.google.com/workspace/drive/api/guides/fields-parameter */
function masked(call: ApiCall, answer: unknown): unknown {
  const { fields } = call.query;
  if (!fields) throw new ApiError(400, 'required', "The 'fields' parameter is required for this method.");
  return fieldMask(answer, String(fields));
}

function commentResource(call: ApiCall, comment: FileComment): object {
  const { id, author, content, anchor, quotedFileContent, createdTime, modifiedTime, resolved, replies } = comment;
  return {
    kind: 'drive#comment',
    id,
    author: authorOf(call.world, author, call.caller),
    content,
    htmlContent: content,
    ...(anchor !== undefined && { anchor }),
    ...(quotedFileContent && { quotedFileContent }),
    createdTime: new Date(createdTime).toISOString(),
    modifiedTime: new Date(modifiedTime).toISOString(),
    deleted: false,
    // Absent until somebody resolves it or opens it again.
    ...(replies.some(({ action }) => action !== undefined) && { resolved }),
    replies: replies.map((reply) => replyResource(call, reply)),
  };
}

function replyResource(call: ApiCall, { id, author, content, action, createdTime }: FileComment['replies'][number]): object {
  const time = new Date(createdTime).toISOString();
  return {
    kind: 'drive#reply',
    id,
    author: authorOf(call.world, author, call.caller),
    content,
    htmlContent: content,
    ...(action && { action }),
    createdTime: time,
    modifiedTime: time,
    deleted: false,
  };
}

/** "The author's email address and permission ID will not be populated." */
function authorOf(world: World, email: string, viewer: string): object {
  const { kind, displayName, me } = driveUser(world, email, viewer) as Record<'kind' | 'displayName' | 'me', unknown>;
  return { kind, displayName, me };
}
