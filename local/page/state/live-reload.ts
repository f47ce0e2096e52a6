import { ask } from '../api';
import { loadMenus, panelEntry, panelOf, runEntry } from '../document/panel-state';
import { route } from './route';
import { say } from './toasts';

interface Process {
  /** When the page was built. */
  readonly page: number;
}

let loaded = 0;

/** Notes which build this page is of; after the workspace was started again, a newer page is loaded. */
export async function checkBuild(): Promise<void> {
  const { page } = await ask<Process>('/local/process');
  if (loaded !== 0 && page !== loaded) location.reload();
  loaded = page;
}

/** What was built while the page is open takes the place of what it shows: the page itself, or the add-on's pages inside it. */
export async function takeBuilt(part: string): Promise<void> {
  if (part === 'nothing') return say('The build failed: see the terminal. Everything keeps running as before.', 'error');
  if (part === 'page') return location.reload();
  const { view, id } = route.value;
  if (view === 'handoff') document.querySelectorAll('iframe').forEach((frame) => frame.contentWindow?.location.reload());
  if (view !== 'document' || panelOf(id).is !== 'open') return;
  const entry = panelEntry(await loadMenus(id));
  if (entry !== undefined) await runEntry(id, entry);
}
