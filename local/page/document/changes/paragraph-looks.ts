import type { Node } from 'prosemirror-model';
import { googleSize } from '../model/google-size';
import { type Look, type ParagraphAttrs, paragraphOf } from '../model/node-attrs';
import { sameJson } from '../model/same-json';
import { differingFields } from '../model/text-style-marks';
import { bulletLooks } from './bullet-looks';
import type { Standing } from './standing';
import { rangeOf, type Writing } from './writing';

/** By its place among its siblings: the looks with which a paragraph may have come out of the edits. */
export type Heirs = Map<number, readonly ParagraphAttrs[]>;

/** Styles the paragraphs of a content that do not look by themselves as they should. */
export function paragraphLooks(
  writing: Writing,
  { after, heirs, finally: start }: { after: readonly Node[]; heirs: Heirs; finally: number },
): void {
  if (heirs.size === 0) return;
  const standing = stand(after, heirs, start);
  const listed = bulletLooks(writing, standing);
  const styled: Styled[] = [];
  for (const each of standing) {
    const fields = each ? fieldsOf(each, listed.has(each)) : [];
    if (each && fields.length > 0) add(styled, { start: each.start, end: each.end, style: styleOf(each.wants, fields), fields });
  }
  for (const { start: from, end, style, fields } of styled)
    writing.looks.push({ updateParagraphStyle: { range: rangeOf(writing, from, end), paragraphStyle: style, fields: fields.join(',') } });
}

interface Styled {
  readonly start: number;
  end: number;
  readonly style: Look;
  readonly fields: readonly string[];
}

/** Paragraphs one behind the other that get the same look get it by one request. */
function add(styled: Styled[], next: Styled): void {
  const last = styled[styled.length - 1];
  if (last?.end === next.start && sameJson([last.style, last.fields], [next.style, next.fields])) last.end = next.end;
  else styled.push(next);
}

/** One for each block, `null` for what is no paragraph. */
function stand(after: readonly Node[], heirs: Heirs, start: number): readonly (Standing | null)[] {
  let at = start;
  return after.map((node, place) => {
    const begin = at;
    at += googleSize(node);
    if (node.type.name !== 'paragraph') return null;
    return { node, wants: paragraphOf(node), comes: heirs.get(place) ?? null, start: begin, end: at };
  });
}

const indents = ['indentFirstLine', 'indentStart'];

/** A bullet that comes or goes moves the paragraph, and a named style may bring more than its name: so what is wanted is said. */
function fieldsOf({ wants, comes }: Standing, isListed: boolean): readonly string[] {
  const fields = new Set<string>((comes ?? []).flatMap(({ look }) => differingFields(look ?? {}, wants.look ?? {})));
  if (isListed) indents.forEach((field) => fields.add(field));
  if (comes?.some(({ named }) => named !== wants.named))
    ['namedStyleType', ...Object.keys(wants.look ?? {})].forEach((field) => fields.add(field));
  return [...fields].sort();
}

const styleOf = ({ named, look }: ParagraphAttrs, fields: readonly string[]): Look =>
  Object.fromEntries(Object.entries({ ...look, namedStyleType: named }).filter(([field]) => fields.includes(field)));
