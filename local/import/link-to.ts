import type { Style } from '../docs/document';
import { linkColor } from '../docs/style-text';

/** The text style of a link to `href`, inside the document or out of it; Google's exports wrap addresses, and are unwrapped. */
export function linkTo(href: string): Style {
  const looks = { underline: true, foregroundColor: linkColor };
  if (href.startsWith('#h.')) return { ...looks, link: { heading: { id: href.slice(1), tabId: 't.0' } } };
  return { ...looks, link: { url: unwrapped(href) } };
}

function unwrapped(href: string): string {
  const target = /^https?:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]*)/.exec(href)?.[1];
  if (target === undefined) return href;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
