import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { iconPaths } from '../../frame/icon-paths';
import type { TextStyle } from '../google-document';
import { safeLink } from '../safe-link';
import { styleOf } from '../style-of';
import { type Bullet, cellOf, chipOf, fixedBlockOf, fixedOf, type Look, type ParagraphAttrs, paragraphOf } from './node-attrs';
import { chipText } from './chip-text';

const css = (style: Readonly<Record<string, string>>) =>
  Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');

const headingTag = (named: string) => {
  const level = /^HEADING_(\d)$/.exec(named)?.[1];
  return level === undefined ? 'p' : `h${level}`;
};

const alignments: Readonly<Record<string, string>> = { CENTER: 'center', END: 'end', JUSTIFIED: 'justify' };

function paragraphDom({ named, headingId, bullet, look }: ParagraphAttrs): DOMOutputSpec {
  const align = alignments[String(look?.['alignment'])];
  const style = css({ ...(bullet ? { '--depth': String(bullet.level) } : {}), ...(align === undefined ? {} : { textAlign: align }) });
  return [
    headingTag(named),
    {
      class: `${named.toLowerCase().replace(/_/g, '-')}${bullet ? ' entry' : ''}`,
      'data-named': named,
      ...(style === '' ? {} : { style }),
      ...(headingId === null ? {} : { 'data-heading': headingId }),
      ...(bullet ? { 'data-bullet': bullet.listId, 'data-level': String(bullet.level) } : {}),
    },
    0,
  ];
}

/** A copied list is a new one where it is put, unless it is this document's own. */
function bulletFrom(dom: HTMLElement): Bullet | null {
  const { bullet, level } = dom.dataset;
  return bullet === undefined ? null : { listId: bullet, level: Math.min(Math.max(Number(level) || 0, 0), 8) };
}

const paragraphRule = (tag: string, named: string) => ({
  tag,
  getAttrs: (dom: HTMLElement) => ({ named: dom.dataset['named'] ?? named, bullet: bulletFrom(dom) }),
});

const icon = (name: keyof typeof iconPaths): DOMOutputSpec => [
  'http://www.w3.org/2000/svg svg',
  { class: 'icon', width: '14', height: '14', viewBox: '0 -960 960 960', 'aria-hidden': 'true' },
  ['http://www.w3.org/2000/svg path', { d: iconPaths[name] }],
];

const chipIcons = { person: 'person', date: 'calendars', link: 'document' } as const;

function chipFrom(dom: HTMLElement) {
  try {
    return { kind: dom.dataset['chip'], properties: JSON.parse(dom.dataset['properties'] ?? '') as Look };
  } catch {
    return false;
  }
}

const nodes = {
  doc: { content: 'block+', attrs: { start: { default: 1 } } },
  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: { named: { default: 'NORMAL_TEXT' }, headingId: { default: null }, bullet: { default: null }, look: { default: null } },
    parseDOM: [
      paragraphRule('p', 'NORMAL_TEXT'),
      ...[1, 2, 3, 4, 5, 6].map((level) => paragraphRule(`h${String(level)}`, `HEADING_${String(level)}`)),
    ],
    toDOM: (node) => paragraphDom(paragraphOf(node)),
  },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    attrs: { covered: { default: [] } },
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['div', { class: 'table-frame' }, ['table', ['tbody', 0]]],
  },
  table_row: { content: 'table_cell*', tableRole: 'row', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  table_cell: {
    content: 'block+',
    tableRole: 'cell',
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null }, background: { default: null } },
    parseDOM: [{ tag: 'td' }, { tag: 'th' }],
    toDOM: (node) => {
      const { colspan, rowspan, background } = cellOf(node);
      return [
        'td',
        {
          ...(colspan > 1 ? { colspan: String(colspan) } : {}),
          ...(rowspan > 1 ? { rowspan: String(rowspan) } : {}),
          ...(background === null ? {} : { style: `background-color:${background}` }),
        },
        0,
      ];
    },
  },
  fixed_block: {
    group: 'block',
    atom: true,
    draggable: false,
    attrs: { kind: {}, size: {}, lines: { default: [] } },
    parseDOM: [{ tag: '[data-fixed-block]', ignore: true }],
    // What it looks like is a node view's business: this is for the clipboard, which does not take it.
    toDOM: (node) => ['div', { 'data-fixed-block': fixedBlockOf(node).kind }],
  },
  text: { group: 'inline' },
  soft_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  chip: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { kind: {}, properties: {} },
    parseDOM: [{ tag: 'span[data-chip]', getAttrs: chipFrom }],
    toDOM: (node) => {
      const { kind, properties } = chipOf(node);
      return [
        'span',
        { class: 'chip', 'data-chip': kind, 'data-properties': JSON.stringify(properties) },
        icon(chipIcons[kind]),
        ['span', chipText({ kind, properties })],
      ];
    },
  },
  fixed: {
    group: 'inline',
    inline: true,
    atom: true,
    draggable: false,
    attrs: { kind: {}, id: { default: '' }, size: { default: 1 }, label: { default: '' } },
    parseDOM: [{ tag: '[data-fixed]', ignore: true }],
    toDOM: (node) => {
      const { kind, label } = fixedOf(node);
      if (kind === 'inlineObjectElement') return ['span', { class: 'placeholder', 'data-fixed': kind }, icon('image'), ['span', label]];
      return ['span', { class: `fixed ${kind}`, 'data-fixed': kind }, label];
    },
  },
} satisfies Record<string, NodeSpec>;

/** Where a link leads, as far as a browser may follow it; inside the document it is followed by the page. */
const hrefOf = (link: TextStyle['link']) => safeLink(link?.url) ?? '#';

const marks = {
  link: {
    attrs: { link: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const url = safeLink(dom.getAttribute('href') ?? undefined);
          return url === undefined ? false : { link: { url } };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: hrefOf(mark.attrs['link'] as TextStyle['link']), target: '_blank', rel: 'noreferrer noopener' }, 0],
  },
  bold: {
    parseDOM: [
      { tag: 'strong' },
      // Google's clipboard wraps everything in a bold element that is not bold.
      { tag: 'b', getAttrs: (dom: HTMLElement) => (dom.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (value: string) => (/^(bold|[7-9]00)$/.test(value) ? null : false) },
    ],
    toDOM: () => ['strong', 0],
  },
  italic: { parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  strikethrough: { parseDOM: [{ tag: 's' }], toDOM: () => ['s', 0] },
  look: {
    attrs: { style: {} },
    toDOM: (mark) => ['span', { style: css(styleOf(mark.attrs['style'] as TextStyle)) }, 0],
  },
  suggestion: {
    attrs: { kind: {}, ids: {} },
    inclusive: false,
    excludes: '',
    toDOM: (mark) => {
      const inserted = mark.attrs['kind'] === 'insertion';
      return [
        inserted ? 'ins' : 'del',
        { class: `suggested-${String(mark.attrs['kind'])}`, title: inserted ? 'Suggested text' : 'Suggested to be deleted' },
        0,
      ];
    },
  },
} satisfies Record<string, MarkSpec>;

/**
 * A tab of a Google document as the editor holds it: one to one with the Docs API's paragraphs, tables and elements,
 * so that an index of the document can be counted from it.
 */
export const schema = new Schema({ nodes, marks });
