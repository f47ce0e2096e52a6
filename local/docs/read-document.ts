import { ApiError } from '../kernel/api-error';
import type { World } from '../kernel/world';
import type { StoredDocument } from './docs-state';

/** The stored document of a Drive file; a file of another type is refused in Google's words. */
export function readDocument(world: World, fileId: string): StoredDocument {
  const document = world.docs.documents[fileId];
  if (!document) throw new ApiError(400, 'failedPrecondition', 'This operation is not supported for this document', 'FAILED_PRECONDITION');
  return document;
}
