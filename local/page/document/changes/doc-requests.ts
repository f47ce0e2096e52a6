import type { Node } from 'prosemirror-model';
import type { Preset } from '../model/list-preset';
import { startOf } from '../model/node-attrs';
import { contentChanges } from './content-changes';
import type { DocsRequest, Writing } from './writing';

/** What the requests are for: the tab, and the preset that each of its lists was made with. */
export interface Tab {
  readonly tabId: string;
  readonly presetOf: (listId: string) => Preset;
}

/**
 * The requests of `documents.batchUpdate` that make one document of a tab the other: only what differs, from its end to its beginning.
 *
 * Throws `CannotWrite` for what the API has no request for.
 */
export function docRequests(tab: Tab, before: Node, after: Node): readonly DocsRequest[] {
  if (before === after) return [];
  const writing: Writing = { ...tab, edits: [], looks: [], inside: (change) => contentChanges(writing, change) };
  contentChanges(writing, { before: before.children, after: after.children, at: startOf(before), finally: startOf(after) });
  return [...writing.edits, ...writing.looks];
}
