import type { Node } from 'prosemirror-model';
import { chipOf } from '../model/node-attrs';
import { CannotWrite } from './cannot-write';
import { emptyTableSize, fillTable, plainGrid } from './table-changes';
import { sizeOfToken, type Token } from './token';
import { type DocsRequest, locationOf, rangeOf, type Writing } from './writing';

interface Insertion {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly finally: number;
}

/** Puts tokens into the document at an index, in their order; new tables are filled once all of it stands. */
export function insertTokens(writing: Writing, { tokens, at, finally: end }: Insertion): void {
  const [first, ...others] = tokens;
  if (first?.is !== 'table') {
    fillAll(writing, pieces(writing, tokens, at).tables, end, tokens);
    return;
  }
  // Google puts a newline of its own before a new table: the one that stands there already is used up at the other end.
  const closes = others.at(-1)?.is === 'end';
  const { tables, next } = pieces(writing, [newline, ...(closes ? tokens.slice(0, -1) : tokens)], at - 1);
  if (!closes) writing.edits.push({ deleteContentRange: { range: rangeOf(writing, next, next + 1) } });
  fillAll(writing, tables, end, tokens);
}

const newline = { is: 'end' } as const;

interface NewTable {
  readonly node: Node;
  readonly at: number;
}

/** Writes the insertions of text, chips and empty tables; answers where the tables stand, and the index behind all of it. */
function pieces(
  writing: Writing,
  tokens: readonly (Token | typeof newline)[],
  start: number,
): { readonly tables: readonly NewTable[]; readonly next: number } {
  const tables: NewTable[] = [];
  let at = start;
  let text = '';
  const put = (request: DocsRequest | null, size: number) => {
    if (request) writing.edits.push(request);
    at += size;
  };
  const flush = () => {
    put(text === '' ? null : { insertText: { location: locationOf(writing, at), text } }, text.length);
    text = '';
  };
  for (const token of tokens) {
    if (token.is === 'text') text += token.text;
    else if (token.is === 'end') text += '\n';
    else if (token.is === 'chip') {
      flush();
      put(chipRequest(writing, token.node, at), 1);
    } else if (token.is === 'table') {
      if (!text.endsWith('\n')) throw new CannotWrite('A table needs a paragraph before it.');
      text = text.slice(0, -1);
      flush();
      const { rows, columns } = plainGrid(token.node);
      tables.push({ node: token.node, at: at + 1 });
      put({ insertTable: { rows, columns, location: locationOf(writing, at) } }, 1 + emptyTableSize(rows, columns));
    } else throw new CannotWrite('You cannot copy images, equations, breaks and footnotes here.');
  }
  flush();
  return { tables, next: at };
}

function fillAll(writing: Writing, tables: readonly NewTable[], start: number, tokens: readonly Token[]): void {
  let at = start;
  const ends = new Map<Node, number>();
  for (const token of tokens) {
    if (token.is === 'table') ends.set(token.node, at);
    at += sizeOfToken(token);
  }
  for (const table of [...tables].reverse()) fillTable(writing, { ...table, finally: ends.get(table.node) ?? start });
}

const dateFields = ['timestamp', 'timeZoneId', 'locale', 'dateFormat', 'timeFormat'];

/** What a title or a name says is Google's to know: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#insertrichlinkrequest */
function chipRequest(writing: Writing, node: Node, index: number): DocsRequest {
  const { kind, properties } = chipOf(node);
  const location = locationOf(writing, index);
  const only = (fields: readonly string[]) => Object.fromEntries(Object.entries(properties).filter(([field]) => fields.includes(field)));
  switch (kind) {
    case 'person':
      return { insertPerson: { personProperties: only(['email']), location } };
    case 'date':
      return { insertDate: { dateElementProperties: only(dateFields), location } };
    case 'link':
      return { insertRichLink: { richLinkProperties: only(['uri']), location } };
  }
}
