export interface GooglePlace {
  readonly view: 'document' | 'tracker' | 'calendars';
  readonly id: string;
  readonly tab: string;
  readonly heading: string | null;
}

/** Where a link to Google leads in this workspace; `null` for links that lead out of it. */
export function googlePlace(href: string, known: readonly { readonly id: string }[], tracker: string | null): GooglePlace | null {
  const file = /^https:\/\/(?:docs|drive)\.google\.com\/(?:document|spreadsheets|file|open)\/?(?:d\/|\?id=)([\w-]+)/.exec(href)?.[1];
  const tab = /[?&]tab=([\w.-]+)/.exec(href)?.[1] ?? '';
  const heading = /[#&]heading=([\w.-]+)/.exec(href)?.[1] ?? null;
  if (file !== undefined && file === tracker) return { view: 'tracker', id: '', tab: '', heading: null };
  if (file !== undefined && known.some(({ id }) => id === file)) return { view: 'document', id: file, tab, heading };
  return /^https:\/\/(www\.google\.com\/calendar|calendar\.google\.com)\//.test(href)
    ? { view: 'calendars', id: '', tab: '', heading: null }
    : null;
}
