import { Marked, type Token, type Tokens } from 'marked';
import type { Block, ListEntry, NamedStyle, ParagraphBlock, Run } from './block';
import { monospaced } from './html-looks';
import { htmlToBlocks } from './html-to-blocks';
import { markdownInline } from './markdown-inline';
import { tidyRuns } from './tidy-runs';

/**
 * The blocks of a Markdown file (GitHub's flavour, and what Google Docs exports).
 *
 * Front matter and HTML comments are no text. Every line of a code block is a paragraph in a code font, never a heading.
 */
export function markdownToBlocks(markdown: string): Block[] {
  const text = withoutFrontMatter(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const lists = { met: 0 };
  return readTokens(marked.lexer(text), lists);
}

/** A word that no person wrote is taken whole: looking for addresses in it takes time by the square of its length. */
const hugeWord = /^\S{5000}/;

const marked = new Marked({
  tokenizer: {
    inlineText(source) {
      const raw = hugeWord.exec(source)?.[0];
      return raw === undefined ? false : { type: 'text', raw, text: raw, escaped: false };
    },
  },
});

const withoutFrontMatter = (text: string): string => text.replace(/^(---|\+\+\+)\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/, '');

interface Lists {
  met: number;
}

const paragraph = (runs: readonly Run[], more: Partial<ParagraphBlock> = {}): ParagraphBlock => ({
  kind: 'paragraph',
  runs: tidyRuns(runs),
  ...more,
});

function readTokens(tokens: readonly Token[], lists: Lists, list?: ListEntry): Block[] {
  return tokens.flatMap((token) => readToken(token as Tokens.Generic, lists, list));
}

function readToken(token: Tokens.Generic, lists: Lists, list?: ListEntry): Block[] {
  switch (token.type) {
    case 'heading':
      return [
        paragraph(withoutAnchor(markdownInline(token.tokens)), {
          style: `HEADING_${String(token['depth'])}` as NamedStyle,
          ...(list && { list }),
        }),
      ];
    case 'paragraph':
    case 'text':
      return readLine(token, list);
    case 'code':
      return String(token['text'])
        .split('\n')
        .map((text) => ({ kind: 'paragraph', runs: [{ text, style: monospaced }] }));
    case 'list':
      return readList(token as Tokens.List, lists, list);
    case 'table':
      return [readTable(token as Tokens.Table)];
    case 'html':
      return htmlToBlocks(token.raw);
    case 'hr':
      return [{ kind: 'paragraph', runs: [{ atom: { horizontalRule: { textStyle: {} } } }] }];
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    default:
      return token.tokens ? readTokens(token.tokens, lists) : readLine(token, list);
  }
}

function readLine(token: Tokens.Generic, list: ListEntry | undefined): Block[] {
  const block = paragraph(token.tokens ? markdownInline(token.tokens) : [String(token['text'] ?? token.raw)], list && { list });
  return block.runs.length > 0 || list ? [block] : [];
}

/** Google Docs exports its heading's bookmark as `{#name}` behind the text. */
function withoutAnchor(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 1 && typeof run === 'object' && 'text' in run
      ? { ...run, text: run.text.replace(/\s*\{#[\w.-]+\}\s*$/, '') }
      : run,
  );
}

function readList({ items, ordered }: Tokens.List, lists: Lists, parent?: ListEntry): Block[] {
  if (!parent) lists.met += 1;
  const key = parent?.key ?? `list ${String(lists.met)}`;
  const depth = parent ? parent.depth + 1 : 0;
  return items.flatMap((item) => {
    // A list has one sign per depth, so the entries to be ticked off are a list of their own.
    const entry: ListEntry = item.task
      ? { key: `${key} check`, depth, kind: 'check' }
      : { key, depth, kind: ordered ? 'number' : 'bullet' };
    return readEntry(item, lists, entry);
  });
}

/** The first line of an entry has the bullet; a list inside it is one deeper; anything else in it is text. */
function readEntry(item: Tokens.ListItem, lists: Lists, entry: ListEntry): Block[] {
  const tokens = item.tokens.filter(({ type }) => type !== 'checkbox' && type !== 'space');
  const [first, ...rest] = tokens;
  const opens = first && ['text', 'paragraph', 'heading'].includes(first.type);
  const own: Block[] = opens ? readToken(first, lists, entry) : [paragraph([], { list: entry })];
  return [
    ...own,
    ...(opens ? rest : tokens).flatMap((token) => readToken(token as Tokens.Generic, lists, token.type === 'list' ? entry : undefined)),
  ];
}

function readTable({ header, rows }: Tokens.Table): Block {
  const cells = (row: readonly Tokens.TableCell[], bold: boolean) =>
    row.map(({ tokens }) => ({ blocks: [paragraph(markdownInline(tokens, bold ? { bold } : {}))] }));
  return { kind: 'table', rows: [cells(header, true), ...rows.map((row) => cells(row, false))] };
}
