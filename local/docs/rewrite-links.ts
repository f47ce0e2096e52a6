/**
 * A copy in which every link inside the document is told in one of Google's two ways: with the tab (`heading: {id, tabId}`)
 * or, as a document with one tab is answered without `includeTabsContent`, by bare id (`headingId`).
 *
 * https://developers.google.com/docs/api/reference/rest/v1/documents#link
 */
export function rewriteLinks<Value>(value: Value, to: 'with-tab' | 'bare', tabId: string): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((held: unknown) => rewriteLinks(held, to, tabId)) as Value;
  const entries = Object.entries(value).map(([field, held]: [string, unknown]) =>
    field === 'link' && isRecord(held) ? [field, rewriteLink(held, to, tabId)] : [field, rewriteLinks(held, to, tabId)],
  );
  return Object.fromEntries(entries) as Value;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function rewriteLink(link: Record<string, unknown>, to: 'with-tab' | 'bare', tabId: string): Record<string, unknown> {
  for (const kind of ['heading', 'bookmark']) {
    const bare = link[`${kind}Id`];
    const target = link[kind];
    if (to === 'with-tab' && bare !== undefined) return { [kind]: { id: bare, tabId } };
    if (to === 'bare' && isRecord(target)) return { [`${kind}Id`]: target['id'] };
  }
  return link;
}
