import { signal } from '@preact/signals';
import { ask, sentence } from '../api';
import type { Menu } from '../frame/menu-list';
import { me } from '../state/me';
import { runFunction } from '../state/run-function';

/** What the panel column shows; `shown` counts, so that opening again loads the sidebar again. */
export type PanelState =
  | { readonly is: 'closed' }
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly shown: number }
  | { readonly is: 'failed'; readonly because: string };

/** Each person has a panel of their own in each document. */
const panels = signal<ReadonlyMap<string, PanelState>>(new Map());

const keyOf = (documentId: string) => `${documentId} ${me.value}`;

export const panelOf = (documentId: string): PanelState => panels.value.get(keyOf(documentId)) ?? { is: 'closed' };

const put = (key: string, state: PanelState) => {
  panels.value = new Map(panels.value).set(key, state);
};

/** After starting over there are no sidebars any more. */
export const forgetPanels = (): void => {
  panels.value = new Map();
};

let shown = 0;

/** Runs a menu entry as Google does when it is clicked, and shows the sidebar that it made. */
export async function runEntry(documentId: string, entry: string): Promise<void> {
  const key = keyOf(documentId);
  if (panelOf(documentId).is !== 'open') put(key, { is: 'opening' });
  try {
    await runFunction(entry, { documentId });
    shown += 1;
    put(key, { is: 'open', shown });
  } catch (error) {
    put(key, { is: 'failed', because: sentence(error) });
  }
}

/** Who closed the panel of a document stays without it until they open it themselves. */
const closedBy = new Set<string>();

export const closePanel = (documentId: string): void => {
  closedBy.add(keyOf(documentId));
  put(keyOf(documentId), { is: 'closed' });
};

export const wasClosed = (documentId: string): boolean => closedBy.has(keyOf(documentId));

export const loadMenus = async (documentId: string): Promise<readonly Menu[]> =>
  (await ask<{ menus: readonly Menu[] }>('/local/menu', { query: { documentId } })).menus;

/** The entry that opens the panel: named so, or the first one of all. */
export const panelEntry = (menus: readonly Menu[]): string | undefined => {
  const entries = menus.flatMap((menu) => menu.items).filter((entry) => entry.function !== undefined);
  return (entries.find((entry) => /open|panel|sidebar/i.test(entry.label ?? '')) ?? entries[0])?.function;
};
