import { signal } from '@preact/signals';

/** The tab on show; empty for the first one. */
export const shownTab = signal('');

/** Where the add-on asked the cursor to go, in the tab on show when `tabId` is empty; `child` counts the children of the tab's body. */
export const jump = signal<{ readonly tabId: string; readonly child: number } | null>(null);

/** The id of the heading that a link of the document leads to. */
export const headingWanted = signal<string | null>(null);
