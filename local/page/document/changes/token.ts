import type { Node } from 'prosemirror-model';
import { googleSize } from '../model/google-size';
import { fixedOf, type Look } from '../model/node-attrs';
import { sameJson } from '../model/same-json';
import { styleOfMarks } from '../model/text-style-marks';

/**
 * A piece of what stands in a row of paragraphs, as Docs sees it: one long text in which a newline ends each paragraph.
 *
 * Text comes by the character that people see: Google refuses to insert inside one.
 */
export type Token =
  | { readonly is: 'text'; readonly text: string; readonly style: Look }
  | { readonly is: 'chip'; readonly node: Node }
  | { readonly is: 'fixed'; readonly node: Node }
  | { readonly is: 'end'; readonly paragraph: Node }
  | { readonly is: 'table'; readonly node: Node };

/** Paragraphs and tables as tokens. */
export const tokensOf = (nodes: readonly Node[]): readonly Token[] =>
  nodes.flatMap((node): readonly Token[] =>
    node.type.name === 'paragraph' ? [...node.children.flatMap(inlineTokens), { is: 'end', paragraph: node }] : [{ is: 'table', node }],
  );

function inlineTokens(node: Node): readonly Token[] {
  if (node.isText) return charactersOf(node.text ?? '').map((text) => ({ is: 'text', text, style: styleOfMarks(node.marks) }));
  if (node.type.name === 'soft_break') return [{ is: 'text', text: '\u000b', style: styleOfMarks(node.marks) }];
  return [{ is: node.type.name === 'chip' ? 'chip' : 'fixed', node }];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const charactersOf = (text: string): readonly string[] =>
  /^[\u0020-\u007e]*$/.test(text) ? text.split('') : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Indices that it takes in the document. */
export function sizeOfToken(token: Token): number {
  if (token.is === 'text') return token.text.length;
  return token.is === 'end' ? 1 : googleSize(token.node);
}

export const sizeOfTokens = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + sizeOfToken(token), 0);

/** Whether one may stay for the other; how text and paragraphs look is not asked here. */
export function isSameToken(one: Token, other: Token): boolean {
  if (one.is === 'text' && other.is === 'text') return one.text === other.text;
  if (one.is === 'end' && other.is === 'end') return true;
  if (one.is === 'chip' && other.is === 'chip') return sameJson(one.node.attrs, other.node.attrs);
  return one.is === 'fixed' && other.is === 'fixed' && isSameFixed(one.node, other.node);
}

export const isSameFixed = (one: Node, other: Node): boolean =>
  fixedOf(one).kind === fixedOf(other).kind && fixedOf(one).id === fixedOf(other).id;
