import type { Token, Tokens } from 'marked';
import { parseFragment } from 'parse5';
import type { Style } from '../docs/document';
import type { Run } from './block';
import { monospaced } from './html-looks';
import { linkTo } from './link-to';

/** The runs of inline Markdown: emphasis and code as looks, links with their address, HTML tags dropped but for breaks and images. `<customer name>` is none. */
export function markdownInline(tokens: readonly Token[] | undefined, looks: Style = {}): Run[] {
  return (tokens ?? []).flatMap((token) => readToken(token as Tokens.Generic, looks));
}

function readToken(token: Tokens.Generic, looks: Style): Run[] {
  const text = typeof token['text'] === 'string' ? token['text'] : '';
  switch (token.type) {
    case 'strong':
      return markdownInline(token.tokens, { ...looks, bold: true });
    case 'em':
      return markdownInline(token.tokens, { ...looks, italic: true });
    case 'del':
      return markdownInline(token.tokens, { ...looks, strikethrough: true });
    case 'link':
      return markdownInline(token.tokens, { ...looks, ...linkTo(String(token['href'] ?? '')) });
    case 'codespan':
      return [{ text, style: { ...looks, ...monospaced } }];
    case 'image':
      return [{ image: { alt: text, source: remote(String(token['href'] ?? '')) } }];
    case 'br':
      return [{ text: '\u000b', style: looks }];
    case 'html':
      return readTag(token.raw, looks);
    case 'checkbox':
      return [];
    default:
      return token.tokens ? markdownInline(token.tokens, looks) : [{ text: token.type === 'escape' ? text : decoded(text), style: looks }];
  }
}

function readTag(tag: string, looks: Style): Run[] {
  if (/^<br\b/i.test(tag)) return [{ text: '\u000b', style: looks }];
  if (isBlank(tag)) return [{ text: tag, style: looks }];
  if (!/^<img\b/i.test(tag)) return [];
  const named = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'>]*)`, 'i').exec(tag)?.[1] ?? '';
  return [{ image: { alt: named('alt'), source: remote(named('src')) } }];
}

const elements =
  /^(?:a|abbr|b|big|blockquote|body|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|form|h[1-6]|hr|i|iframe|input|ins|kbd|label|li|mark|nobr|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)$/i;

/** Angle brackets around words to fill in, not a tag: `<customer name>`. */
function isBlank(tag: string): boolean {
  const name = /^<([a-z]\w*)(?: [\w ]+)?>$/i.exec(tag)?.[1];
  return name !== undefined && !elements.test(name);
}

const remote = (source: string): string => (source.startsWith('data:') ? '' : source);

/** `&amp;` and its like as the character that they stand for. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&[#\w]+;/g, (entity) => {
    const node = parseFragment(entity).childNodes[0];
    return node && 'value' in node ? node.value : entity;
  });
}
