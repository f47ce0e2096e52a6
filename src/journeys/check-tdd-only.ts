import { ok, type Result } from '../base/result';
import type { ProductionAnswer } from '../handoff/handoff';
import type { CheckReport } from '../rpc/contract/checks-view';
import { isFault } from '../workspace/fault';
import type { SeenTracker, Workspace } from '../workspace/workspace';
import { deskOf } from './desk';
import { placeLink } from './panel/place-link';
import { sectionOf } from './panel/panel-view';
import { checked, readDocument } from './read-document';

/** Checks a document that need not be in the tracker, against an answer that is only tried. Reads only. */
export function checkTddOnly(workspace: Workspace, fileId: string, production: ProductionAnswer['is']): Result<CheckReport> {
  const document = readDocument(workspace, fileId || workspace.documents.active());
  if (!document.ok) return document;
  const { policy } = deskOf(workspace, policyIfAny(workspace));
  const check = checked(document.value, production, policy.tdd);
  const { tdd } = document.value;
  return ok({
    document: { title: tdd.title, tabs: tdd.tabs.length, sections: tdd.sections.length },
    production: { declared: production, section: sectionOf(check) },
    findings: check.findings.map(({ rule, severity, message, found = '', section, place }) => ({
      rule,
      severity,
      message,
      found,
      section,
      link: place && placeLink(tdd.fileId, place),
    })),
  });
}

/** A document can be checked by people without the tracker, and whatever is wrong with the tracker: then by the default policy. */
function policyIfAny({ tracker }: Workspace): SeenTracker {
  try {
    return tracker.byRow([]);
  } catch (fault) {
    if (isFault(fault, 'not-found', 'forbidden', 'unauthorised', 'invalid')) return tracker.nothing();
    throw fault;
  }
}
