import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { Tab } from '../../../../local/docs/document';
import type { World } from '../../../../local/kernel/world';
import { docRequests } from '../../../../local/page/document/changes/doc-requests';
import { keepFixed } from '../../../../local/page/document/editor/keep-fixed';
import { keepWhole } from '../../../../local/page/document/editor/keep-whole';
import type { DocumentTab } from '../../../../local/page/document/google-document';
import { presetsIn } from '../../../../local/page/document/model/list-preset';
import { cellOf, chipOf, fixedOf, paragraphOf } from '../../../../local/page/document/model/node-attrs';
import { tabToDoc } from '../../../../local/page/document/model/tab-to-doc';
import { styleOfMarks } from '../../../../local/page/document/model/text-style-marks';
import { ask, write } from '../../docs/ask';

/** The first tab as the page reads it. */
export function readTab(world: World, documentId: string): DocumentTab {
  const { tabs } = ask<{ tabs: Tab[] }>(world, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true } });
  return (tabs[0]?.documentTab ?? {}) as DocumentTab;
}

/** The first tab in an editor without a view. */
export const openPaper = (world: World, documentId: string): EditorState =>
  EditorState.create({
    doc: tabToDoc(readTab(world, documentId)).doc,
    plugins: [keepFixed(() => undefined), keepWhole(), tableEditing()],
  });

/** Writes the difference as the page does; answers the requests. */
export function writeDifference(world: World, documentId: string, before: Node, after: Node): readonly object[] {
  const requests = docRequests({ tabId: '', presetOf: presetsIn(readTab(world, documentId).lists) }, before, after);
  if (requests.length > 0) write(world, documentId, requests);
  return requests;
}

/** What a person sees of a document, line by line; ids, and names that only Google gives, are left out. */
export function seen(doc: Node, lists: DocumentTab['lists']): readonly unknown[] {
  const presetOf = presetsIn(lists);
  const lines = (parent: Node): readonly unknown[] =>
    parent.children.map((node) => {
      if (node.type.name === 'table')
        return node.children.map((row) => row.children.map((cell) => [cellOf(cell).colspan, cellOf(cell).rowspan, lines(cell)]));
      if (node.type.name !== 'paragraph') return node.attrs;
      const { named, bullet, look } = paragraphOf(node);
      return [named, bullet && `${presetOf(bullet.listId).name} ${String(bullet.level)}`, look ?? {}, runs(node)];
    });
  return lines(doc);
}

function runs(paragraph: Node): readonly unknown[] {
  const found: { text: string; style: unknown }[] = [];
  for (const node of paragraph.children) {
    const text = textOf(node);
    const style = node.isText || node.type.name === 'soft_break' ? styleOfMarks(node.marks) : null;
    const last = found[found.length - 1];
    if (last && JSON.stringify(sorted(last.style)) === JSON.stringify(sorted(style))) last.text += text;
    else found.push({ text, style });
  }
  return found;
}

const sorted = (style: unknown) =>
  typeof style === 'object' && style !== null ? Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)) : style;

function textOf(node: Node): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'soft_break') return '\v';
  if (node.type.name === 'fixed') return `<${fixedOf(node).kind}>`;
  const { kind, properties } = chipOf(node);
  return `<${kind} ${String(properties['email'] ?? properties['timestamp'] ?? properties['uri'])}>`;
}
