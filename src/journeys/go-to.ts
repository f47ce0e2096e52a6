import { err, ok, type Result } from '../base/result';
import { isFault } from '../workspace/fault';
import type { Workspace } from '../workspace/workspace';
import { noDocument } from './read-document';

/** Puts the cursor of the open document before a child of a tab's body. Refuses without an open document, and where the place is gone. */
export function goTo(workspace: Workspace, tabId: string, child: number): Result<null> {
  if (!workspace.documents.active()) return err(noDocument);
  try {
    workspace.documents.goTo(tabId, child);
    return ok(null);
  } catch (fault) {
    if (!isFault(fault)) throw fault;
    return err({
      code: 'place-gone',
      because: 'That place is no longer in the document.',
      fix: 'Reload the panel to see where things are now.',
    });
  }
}
