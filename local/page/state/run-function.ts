import { signal } from '@preact/signals';
import { ask } from '../api';
import { say } from './toasts';

export interface ShownHtml {
  readonly title: string;
  readonly html: string;
}

/** What a function that was run left on the screen, besides its result. */
interface RunAnswer {
  readonly cursor?: unknown;
  readonly alerts?: readonly string[];
  readonly dialog?: ShownHtml;
}

/** The dialog that the script shows; `null` when it shows none. */
export const scriptDialog = signal<ShownHtml | null>(null);

export interface ActiveFile {
  readonly documentId?: string;
  readonly spreadsheetId?: string;
}

/** Runs a function of the script as a click in its menu does, with a file active, and shows its alerts and its dialog. */
export async function runFunction(name: string, active: ActiveFile): Promise<RunAnswer> {
  const answer = await ask<RunAnswer>('/local/run', { method: 'POST', body: { function: name, args: [], from: 'menu', ...active } });
  answer.alerts?.forEach((alert) => say(alert));
  if (answer.dialog) scriptDialog.value = answer.dialog;
  return answer;
}
