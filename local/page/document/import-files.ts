import { signal } from '@preact/signals';
import { ask, sentence } from '../api';
import { go } from '../state/route';
import { say } from '../state/toasts';
import { loadWorkspace } from '../state/workspace';

/** The kinds of file that become a Google Doc here. */
export const readableFiles = '.docx,.md,.markdown,.html,.htm,.json,.txt';

/** The name of the file that is being opened; `null` when none is. */
export const importing = signal<string | null>(null);
/** Why the last file could not be opened, in the workspace's own sentence. */
export const importRefusal = signal<string | null>(null);

/** Makes each file a document of mine and shows the last one. */
export async function importFiles(chosen: readonly File[]): Promise<void> {
  importRefusal.value = null;
  for (const file of chosen) {
    importing.value = file.name;
    try {
      const { documentId, title } = await ask<{ documentId: string; title: string }>('/local/import', {
        method: 'POST',
        query: { name: file.name },
        body: file,
      });
      await loadWorkspace();
      say(`“${title}” is open.`);
      go('document', documentId);
    } catch (error) {
      importRefusal.value = `“${file.name}” was not opened. ${sentence(error)}`;
      go('document');
    }
  }
  importing.value = null;
}
