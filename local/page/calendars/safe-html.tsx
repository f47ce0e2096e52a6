import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { safeLink } from '../document/safe-link';

const kept = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'BR', 'P', 'UL', 'OL', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'CODE']);
const dropped = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'TEMPLATE', 'SVG', 'MATH', 'NOSCRIPT']);

const draw = (node: Node): ComponentChildren => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || dropped.has(node.tagName.toUpperCase())) return null;
  const inside = [...node.childNodes].map(draw);
  if (node.tagName === 'A') {
    const href = safeLink(node.getAttribute('href') ?? undefined);
    return href === undefined ? inside : h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, inside);
  }
  if (node.tagName === 'BR') return h('br', null);
  const heading = /^H[1-6]$/.test(node.tagName);
  return kept.has(node.tagName) ? h(heading ? 'strong' : node.tagName.toLowerCase(), null, inside) : inside;
};

/** The simple HTML of an invitation, drawn from a list of harmless tags: no attributes but web links, nothing that runs. */
export function SafeHtml({ html }: { readonly html: string }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return <div class="safe-html">{[...parsed.body.childNodes].map(draw)}</div>;
}
