import { Fragment, type Node, Slice } from 'prosemirror-model';
import type { DocumentTab } from '../google-document';
import { bulleted, newListId, newListPreset, numbered } from '../model/list-preset';
import { cellOf, paragraphOf } from '../model/node-attrs';
import { schema } from '../model/schema';
import { linkLooks } from './link-commands';

/** What Google strips from text that is inserted: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#inserttextrequest */
const stripped = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** What was copied elsewhere as this document can hold it: text that can be written, plain tables, lists that it knows or gets. */
export function fitPasted(slice: Slice, lists: DocumentTab['lists']): Slice {
  return new Slice(fitAll(slice.content, lists), slice.openStart, slice.openEnd);
}

function fitAll(content: Fragment, lists: DocumentTab['lists']): Fragment {
  const fitted: Node[] = [];
  content.forEach((node) => {
    const fit = fitOne(node, lists);
    if (fit) fitted.push(fit);
  });
  return Fragment.from(fitted);
}

function fitOne(node: Node, lists: DocumentTab['lists']): Node | null {
  if (node.isText) {
    const text = (node.text ?? '').replace(stripped, '');
    return text === '' ? null : schema.text(text, linkLooks(node.marks));
  }
  if (node.type === schema.nodes.fixed || node.type === schema.nodes.fixed_block) return null;
  const attrs =
    node.type === schema.nodes.paragraph
      ? paragraphAttrs(node, lists)
      : node.type === schema.nodes.table_cell
        ? { ...cellOf(node), colspan: 1, rowspan: 1 }
        : node.type === schema.nodes.table
          ? { covered: [] }
          : node.attrs;
  return node.type.create(attrs, fitAll(node.content, lists), node.marks);
}

function paragraphAttrs(node: Node, lists: DocumentTab['lists']) {
  const attrs = paragraphOf(node);
  if (!attrs.bullet || lists?.[attrs.bullet.listId] || newListPreset(attrs.bullet.listId)) return attrs;
  return { ...attrs, bullet: { ...attrs.bullet, listId: newListId(bulleted, 1) } };
}

/** The entries of lists as paragraphs with a bullet, as Docs and this editor hold them. */
export function flattenLists(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const list of [...parsed.querySelectorAll('ul, ol')].filter((each) => !each.parentElement?.closest('ul, ol'))) {
    const entries = [...list.querySelectorAll('li')].map((entry) => paragraphOfEntry(parsed, entry));
    list.replaceWith(...entries);
  }
  return parsed.body.innerHTML;
}

function paragraphOfEntry(page: Document, entry: Element): Element {
  const paragraph = page.createElement('p');
  const own = [...entry.childNodes].filter((child) => !/^(UL|OL)$/.test(child.nodeName));
  for (const child of own) paragraph.append(...(child.nodeName === 'P' ? child.cloneNode(true).childNodes : [child.cloneNode(true)]));
  let level = -1;
  for (let above = entry.parentElement; above; above = above.parentElement) if (/^(UL|OL)$/.test(above.tagName)) level += 1;
  const isNumbered = entry.parentElement?.tagName === 'OL';
  paragraph.dataset['bullet'] = newListId(isNumbered ? numbered : bulleted, 1);
  paragraph.dataset['level'] = String(Math.max(level, 0));
  return paragraph;
}
