import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { followLink } from '../follow-link';
import { fixedBlockOf, type FixedLine } from '../model/node-attrs';

/** A block that is only looked at: a table of contents that leads to its headings, a section break, a table of an odd shape. */
export function fixedBlockView(node: Node): NodeView {
  const { kind, lines } = fixedBlockOf(node);
  const dom = document.createElement('div');
  dom.className = `fixed-block ${kind}`;
  dom.contentEditable = 'false';
  dom.dataset['fixedBlock'] = kind;
  dom.append(headOf(titles[kind]), ...lines.map(lineOf));
  return { dom, ignoreMutation: () => true };
}

const titles = {
  contents: 'Contents',
  section: 'Section break',
  table: 'This table has an unusual shape: you can see it here, but not edit it',
  other: 'Not shown here',
};

function headOf(title: string): Element {
  const head = document.createElement('p');
  head.className = 'fixed-title';
  head.textContent = title;
  return head;
}

function lineOf({ text, depth, heading }: FixedLine): Element {
  const line = document.createElement('p');
  line.style.setProperty('--depth', String(depth));
  if (!heading) {
    line.textContent = text;
    return line;
  }
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    followLink({ heading });
  });
  line.append(link);
  return line;
}
