interface Page<Entry> {
  readonly items?: readonly Entry[] | undefined;
  readonly nextPageToken?: string | undefined;
}

/**
 * The entries of a list's first pages, `most` of them at most; `isAll` is false when there are more.
 *
 * Google may answer less than a page, even nothing, and have a next one.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/list
 */
export function firstPages<Entry>(
  most: number,
  list: (pageToken: string | undefined) => Page<Entry>,
): { readonly items: readonly Entry[]; readonly isAll: boolean } {
  const items: Entry[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const page = list(token);
    if (Array.isArray(page.items)) items.push(...(page.items as readonly Entry[]));
    token = page.nextPageToken;
    if (!token) return { items, isAll: true };
  }
  return { items, isAll: false };
}
