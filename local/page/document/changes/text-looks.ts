import type { Look } from '../model/node-attrs';
import { sameJson } from '../model/same-json';
import { differingFields } from '../model/text-style-marks';
import { keptPlaces } from './kept-places';
import { sizeOfToken, type Token } from './token';
import type { TokenEdit } from './token-edits';
import { rangeOf, type Writing } from './writing';

interface TextLooks {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly edits: readonly TokenEdit[];
  readonly finally: number;
}

interface Stretch {
  readonly start: number;
  end: number;
  readonly style: Look;
  readonly fields: readonly string[];
}

/** Styles the text that does not look by itself as it should, a request for each stretch. */
export function textLooks(writing: Writing, { before, after, edits, finally: start }: TextLooks): void {
  const come = looksThatCome(before, after, edits);
  const stretches: Stretch[] = [];
  let at = start;
  for (const [place, token] of after.entries()) {
    const fields = token.is === 'text' ? fieldsBetween(come[place], token.style) : [];
    if (token.is === 'text' && fields.length > 0) add(stretches, { start: at, end: at + token.text.length, style: token.style, fields });
    at += sizeOfToken(token);
  }
  for (const { start: from, end, style, fields } of stretches) {
    const textStyle = fields[0] === '*' ? style : Object.fromEntries(Object.entries(style).filter(([field]) => fields.includes(field)));
    writing.looks.push({ updateTextStyle: { range: rangeOf(writing, from, end), textStyle, fields: fields.join(',') } });
  }
}

function add(stretches: Stretch[], next: Stretch): void {
  const last = stretches[stretches.length - 1];
  if (last?.end === next.start && sameJson(last.style, next.style) && sameJson(last.fields, next.fields)) last.end = next.end;
  else stretches.push(next);
}

/** A link that comes or goes changes colour and underline too, unless the request says otherwise: so it says. */
function fieldsBetween(has: Look | undefined, wants: Look): readonly string[] {
  if (!has) return ['*'];
  const fields = differingFields(has, wants);
  return fields.includes('link') ? [...new Set([...fields, 'foregroundColor', 'underline'])].sort() : fields;
}

/**
 * How each piece of text looks before anything is said of it; `undefined` where that is Google's choice.
 *
 * What is typed looks “in most cases” like the text right before it. Only a plain stretch of text behind other text is taken as such a case:
 * https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#inserttextrequest
 */
function looksThatCome(before: readonly Token[], after: readonly Token[], edits: readonly TokenEdit[]): readonly (Look | undefined)[] {
  const kept = keptPlaces(before, after, edits);
  const typed = new Map<number, Look>();
  for (const { start, end } of edits) {
    const last = after[start - 1];
    const isPlain = after.slice(start, end).every(({ is }) => is === 'text');
    if (!isPlain || last?.is !== 'text' || last.style['link'] !== undefined) continue;
    const from = before[kept.get(start - 1) ?? -1];
    if (from?.is === 'text') for (let place = start; place < end; place += 1) typed.set(place, from.style);
  }
  return after.map((_, place) => {
    const from = before[kept.get(place) ?? -1];
    return from?.is === 'text' ? from.style : typed.get(place);
  });
}
