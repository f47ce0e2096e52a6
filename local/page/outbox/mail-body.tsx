import type { ComponentChildren } from 'preact';
import { SafeHtml } from '../calendars/safe-html';
import type { Mail } from './mail';

/** Calendar's own mails mix lines of text with the description's simple HTML. */
const isMixed = (body: string) => /<(p|br|div|ul|ol|b|a|h\d)\b/i.test(body);

const linked = (text: string): ComponentChildren =>
  text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <a href={part} target="_blank" rel="noreferrer noopener">
        {part}
      </a>
    ),
  );

/** Nothing in it runs, nothing is fetched; its own styles and tables stand. Links open elsewhere. */
const closed = (html: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank"><style>body{margin:16px;font:14px/20px Roboto,Arial,sans-serif;overflow-wrap:anywhere}</style>${html}`;

/** A mail's text as its reader sees it: HTML in a frame in which nothing can run, text with its links. */
export function MailBody({ mail: { subject, body, html } }: { readonly mail: Mail }) {
  if (html !== undefined)
    return (
      <iframe
        class="mail-frame"
        title={`Text of “${subject}”`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc={closed(html)}
      />
    );
  return <div class="mail-body">{isMixed(body) ? <SafeHtml html={body} /> : <pre>{linked(body)}</pre>}</div>;
}
