import { signal } from '@preact/signals';
import type { Place } from './edit-requests';

/** The tab on show; empty for the first one. */
export const shownTab = signal('');

/** The paragraph that the toolbar works on: the last one that held the caret. */
export const current = signal<
  (Place & { readonly end: number; readonly named: string; readonly isLast: boolean; readonly follows: boolean }) | null
>(null);

/** True while somebody is typing: what arrives meanwhile is shown afterwards. */
export const typing = signal(false);

/** Where the add-on asked the cursor to go, in the tab on show when `tabId` is empty; `child` counts the children of the tab's body. */
export const jump = signal<{ readonly tabId: string; readonly child: number } | null>(null);

/** The place that takes the caret once the document has been read again. */
export const caretTo = signal<Place | null>(null);

/** The id of the heading that a link of the document leads to. */
export const headingWanted = signal<string | null>(null);

/** What was typed while a new paragraph was still being written: it goes where the caret goes. */
export const typedAhead = signal('');
