import { requireAccess, roleOn } from '../drive/access';
import type { FileRole } from '../drive/drive-state';
import { forbidden, invalid } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { DocumentTab, Tab } from './document';
import { everyTab } from './every-tab';
import { readDocument } from './read-document';
import { revisionId } from './revision-id';
import { rewriteLinks } from './rewrite-links';
import { previewTabs } from './preview-tabs';

/**
 * `docs.documents.get`. The answer shares its parts with the store, which never changes them in place: read it, don't write it.
 *
 * Who may only view sees no suggestions and no `revisionId`, and is refused the modes that would show any.
 * https://developers.google.com/docs/api/reference/rest/v1/documents/get
 */
export function getDocument(call: ApiCall): object {
  const fileId = call.path['documentId'] ?? '';
  const file = requireAccess(call, fileId, 'reader');
  const role = roleOn(file, call.caller) ?? 'reader';
  const { tabs, revision } = readDocument(call.world, fileId);
  const suggestionsViewMode = viewMode(call.query['suggestionsViewMode'], role);
  const shown = inMode(tabs, suggestionsViewMode);
  const seen = call.world.leftOpen.headingIds ? shown : withoutHeadingIds(shown);
  return {
    title: file.name,
    ...(call.query['includeTabsContent'] === true ? { tabs: seen } : firstTab(seen)),
    ...(mayEdit(role) && { revisionId: revisionId({ fileId, revision, caller: call.caller }) }),
    suggestionsViewMode,
    documentId: fileId,
  };
}

const modes = ['SUGGESTIONS_INLINE', 'PREVIEW_SUGGESTIONS_ACCEPTED', 'PREVIEW_WITHOUT_SUGGESTIONS'] as const;
type Mode = (typeof modes)[number];

const mayEdit = (role: FileRole): boolean => role === 'writer' || role === 'owner';

function viewMode(asked: unknown, role: FileRole): Mode {
  // "If the user only has view access, PREVIEW_WITHOUT_SUGGESTIONS is applied": whoever may comment sees suggestions.
  const viewsOnly = role === 'reader';
  if (asked === undefined || asked === 'DEFAULT_FOR_CURRENT_ACCESS')
    return viewsOnly ? 'PREVIEW_WITHOUT_SUGGESTIONS' : 'SUGGESTIONS_INLINE';
  const mode = modes.find((known) => known === asked);
  if (!mode)
    throw invalid(
      `Invalid value at 'suggestions_view_mode' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), ${JSON.stringify(asked)}`,
    );
  if (viewsOnly && mode !== 'PREVIEW_WITHOUT_SUGGESTIONS') throw forbidden();
  return mode;
}

function inMode(tabs: Tab[], mode: Mode): Tab[] {
  if (mode === 'SUGGESTIONS_INLINE') return tabs;
  return previewTabs(tabs, mode === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? 'accepted' : 'without');
}

/** As documents that came from Word are. */
const withoutHeadingIds = (tabs: Tab[]): Tab[] =>
  JSON.parse(JSON.stringify(tabs, (key, value: unknown) => (key === 'headingId' ? undefined : value))) as Tab[];

/** Without `includeTabsContent` the first tab's content stands on the document itself. */
function firstTab(tabs: readonly Tab[]): DocumentTab {
  const first = tabs[0];
  if (!first?.documentTab) return {};
  return everyTab(tabs).length === 1 ? rewriteLinks(first.documentTab, 'bare', first.tabProperties.tabId) : first.documentTab;
}
