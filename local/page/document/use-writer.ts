import { useEffect } from 'preact/hooks';
import { ask, AskError } from '../api';
import { changed, connected } from '../state/changes';
import { nameOf, roleOn } from '../state/workspace';
import type { GoogleDocument } from './google-document';
import { Writer } from './writing/writer';

/** Writers by document and person: one with something unsaved is kept until that is written. */
const writers = new Map<string, Writer>();

function makeWriter(id: string, person: string): Writer {
  const path = `/v1/documents/${id}`;
  return new Writer(
    {
      read: () =>
        ask<GoogleDocument>(path, { as: person, query: { includeTabsContent: true } }).catch((error: unknown) => {
          throw error instanceof AskError && error.status === 403 ? new Error(notShared(person)) : error;
        }),
      revision: async () => (await ask<{ revisionId?: string }>(path, { as: person, query: { fields: 'revisionId' } })).revisionId,
      write: (body) => ask(`${path}:batchUpdate`, { as: person, method: 'POST', body }),
    },
    () => mayEdit(id),
  );
}

/** Google’s own sentence speaks of a caller. */
const notShared = (person: string): string =>
  `It is not shared with ${nameOf(person)}. Switch to somebody who can open it, and share it from there. Asking for the review lets in the AE, CE, IE and PM, but no leads.`;

export const mayEdit = (id: string): boolean => ['owner', 'writer'].includes(roleOn(id) ?? '');

/** Milliseconds after which is asked again whether somebody has stopped typing. */
const patience = 300;

/** The writer of a document that is open: it reads what changes elsewhere, and writes what waits when the person goes. */
export function useWriter(id: string, person: string): Writer {
  const key = `${id} ${person}`;
  const writer = writers.get(key) ?? makeWriter(id, person);
  writers.set(key, writer);
  const { files } = changed.value;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (writer.isTyping) waiting = setTimeout(look, patience);
      else void writer.look();
    };
    look();
    return () => clearTimeout(waiting);
  }, [writer, files]);
  useEffect(() => {
    if (connected.value && writer.isUnsaved.value) void writer.flush();
  }, [writer, connected.value]);
  useEffect(() => {
    const flush = () => void writer.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (!writer.isUnsaved.value) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', flush);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('beforeunload', warn);
      writer.close();
      void writer.flush().then(() => {
        if (!writer.isUnsaved.value) writers.delete(key);
      });
    };
  }, [writer]);
  return writer;
}
