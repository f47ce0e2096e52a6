import { requireAccess, touch } from '../drive/access';
import { ApiError, invalid, NotBuilt, unreadable } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { checkShape, type Shape } from './check-shape';
import type { Batch } from './editing';
import { newId } from './new-id';
import { readDocument } from './read-document';
import { type RequestKind, requestShapes, unbuiltRequests } from './request-shapes';
import type { Requests } from './requests';
import { revisionId } from './revision-id';
import { runRequest } from './run-request';
import { withoutNulls } from './without-nulls';

/**
 * `docs.documents.batchUpdate`: all requests or none, in their order, each on what the one before it left.
 *
 * https://developers.google.com/docs/api/reference/rest/v1/documents/batchUpdate
 */
export function batchUpdate(call: ApiCall): object {
  const fileId = call.path['documentId'] ?? '';
  const file = requireAccess(call, fileId, 'writer');
  const document = readDocument(call.world, fileId);
  const { requests, writeControl } = checkedBody(call.body);
  const current = revisionId({ fileId, revision: document.revision, caller: call.caller });
  checkWriteControl(writeControl, current);

  const { serial } = call.world;
  const tabs = structuredClone(document.tabs);
  const replies = runAll(call, tabs, requests, () => {
    call.world.serial = serial;
  });
  const revision = document.revision + (requests.length > 0 ? 1 : 0);
  call.world.docs.documents[fileId] = { ...document, revision, tabs };
  if (requests.length > 0) touch(call, file);
  return { replies, writeControl: { requiredRevisionId: revisionId({ fileId, revision, caller: call.caller }) }, documentId: fileId };
}

interface WriteControl {
  requiredRevisionId?: string;
  targetRevisionId?: string;
}

/** Everything but the requests, which are checked one by one. */
const bodyShape: Shape = {
  fields: {
    writeControl: {
      fields: { requiredRevisionId: 'string', targetRevisionId: 'string', writeMode: { notBuilt: 'local/docs/batch-update.ts' } },
    },
  },
};

function checkedBody(body: unknown): { requests: Record<string, unknown>[]; writeControl: WriteControl } {
  const { requests = [], ...rest } = withoutNulls(body ?? {}) as { requests?: Record<string, unknown>[]; writeControl?: WriteControl };
  checkShape(rest, bodyShape);
  if (!Array.isArray(requests)) throw unreadable(`Invalid value at 'requests' (TYPE_MESSAGE), ${JSON.stringify(requests)}`, 'requests');
  requests.forEach((request, at) => {
    checkRequest(request, at);
  });
  return { requests, writeControl: rest.writeControl ?? {} };
}

/** Shapes are checked for the whole batch before anything runs, as Google's JSON reader does. */
function checkRequest(request: Record<string, unknown> | null, at: number): void {
  if (request === null) throw unreadable(`Invalid value at 'requests[${String(at)}]' (TYPE_MESSAGE), null`, `requests[${String(at)}]`);
  const kinds = Object.keys(request);
  const unbuilt = kinds.find((kind) => unbuiltRequests.includes(kind));
  if (unbuilt !== undefined) throw new NotBuilt(`Docs request ${unbuilt}`, 'local/docs/run-request.ts');
  const fields = Object.fromEntries(Object.entries(requestShapes).map(([kind, shape]): [string, Shape] => [kind, { fields: shape }]));
  checkShape(request, { fields }, `requests[${String(at)}]`);
  if (kinds.length !== 1)
    throw invalid(`Invalid requests[${String(at)}]: ${kinds.length === 0 ? 'No request set.' : 'Only one request may be set.'}`);
}

/** https://developers.google.com/docs/api/reference/rest/v1/documents/batchUpdate#writecontrol */
function checkWriteControl({ requiredRevisionId, targetRevisionId }: WriteControl, current: string): void {
  if (requiredRevisionId && targetRevisionId) throw invalid('Only one of requiredRevisionId and targetRevisionId may be set.');
  if (requiredRevisionId && requiredRevisionId !== current) {
    throw invalid(`The required revision ID '${requiredRevisionId}' does not match the latest revision.`);
  }
  if (targetRevisionId && targetRevisionId !== current)
    throw new NotBuilt('merge onto an older targetRevisionId', 'local/docs/batch-update.ts');
}

function runAll(call: ApiCall, tabs: Batch['tabs'], requests: readonly Record<string, unknown>[], undo: () => void): object[] {
  try {
    return requests.map((request, at) => {
      const kind = Object.keys(request)[0] as RequestKind;
      return runRequest(batchOf(call, tabs, `requests[${String(at)}].${kind}`), kind, request[kind] as Requests[typeof kind]);
    });
  } catch (error) {
    undo();
    throw error;
  }
}

function batchOf({ world }: ApiCall, tabs: Batch['tabs'], at: string): Batch {
  return {
    tabs,
    fail: (message) => new ApiError(400, 'badRequest', `Invalid ${at}: ${message}`, 'INVALID_ARGUMENT'),
    newId: (prefix) => newId(world, prefix),
    nameOf: (email) => world.accounts[email]?.name,
    fileAt: (uri) => world.drive.files[/\/d\/([\w-]+)/.exec(uri)?.[1] ?? ''],
  };
}
