import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scriptEnum } from './script-enum';
import { ScriptFault } from './script-fault';
import type { ShownHtml } from './script-host';
import type { Desk } from './service';

const file = 'local/script/html-service.ts';
const frameModes = scriptEnum('ALLOWALL', 'DEFAULT');
const sandboxModes = scriptEnum('IFRAME');

/** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const metaNames = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

interface Output {
  append: (more: unknown) => Output;
  setContent: (content: unknown) => Output;
  getContent: () => string;
  setTitle: (title: unknown) => Output;
  getTitle: () => string;
  addMetaTag: (name: unknown, content: unknown) => Output;
  setXFrameOptionsMode: (mode: unknown) => Output;
  setSandboxMode: (mode: unknown) => Output;
  setWidth: (width: unknown) => Output;
  setHeight: (height: unknown) => Output;
}

/** The HTML that the script has made, readable by whoever shows it. */
export interface HtmlShelf {
  readonly service: object;
  /** Refuses anything that HtmlService has not made. */
  readonly read: (output: unknown) => ShownHtml;
}

export function htmlService(desk: Desk): HtmlShelf {
  const made = new WeakMap<object, { title: string; html: string; metas: string }>();

  const newOutput = (html: string): Output => {
    const page = { title: '', html, metas: '' };
    const change = (what: (() => void) | null) => () => {
      what?.();
      return output;
    };
    const output: Output = desk.service('HtmlOutput', file, {
      append: (more: unknown) => change(() => (page.html += String(more)))(),
      setContent: (content: unknown) => change(() => (page.html = String(content)))(),
      getContent: () => page.html,
      setTitle: (title: unknown) => change(() => (page.title = String(title)))(),
      getTitle: () => page.title,
      addMetaTag: (name: unknown, content: unknown) => change(() => (page.metas += metaTag(String(name), String(content))))(),
      setXFrameOptionsMode: change(null),
      setSandboxMode: change(null),
      setWidth: change(null),
      setHeight: change(null),
    });
    made.set(output, page);
    return output;
  };

  const service = desk.service('HtmlService', file, {
    XFrameOptionsMode: frameModes,
    SandboxMode: sandboxModes,
    createHtmlOutput: (html: unknown = '') => {
      desk.execution.allow('HtmlService.createHtmlOutput', 'LIMITED');
      return newOutput(String(html));
    },
    createHtmlOutputFromFile: (name: unknown) => {
      desk.execution.allow('HtmlService.createHtmlOutputFromFile', 'LIMITED');
      const page = readPage(desk.execution.host.dist, String(name));
      const { longestPage } = desk.execution.host.world.leftOpen;
      if (longestPage !== null && page.length > longestPage) throw new ScriptFault(`The HTML file ${String(name)} is too large.`);
      return newOutput(page);
    },
  });

  return {
    service,
    read: (output) => {
      const page = typeof output === 'object' && output !== null ? made.get(output) : undefined;
      if (!page) throw new ScriptFault('The page is not an HtmlOutput.');
      return { title: page.title, html: withMetas(page.html, page.metas) };
    },
  };
}

function readPage(dist: string, name: string): string {
  const path = join(dist, `${basename(name, '.html')}.html`);
  if (basename(name) !== name || !existsSync(path)) throw new ScriptFault(`No HTML file named ${name} was found.`);
  return readFileSync(path, 'utf8');
}

function metaTag(name: string, content: string): string {
  if (!metaNames.includes(name)) throw new ScriptFault(`The meta tag ${name} is not allowed in this context.`);
  return `<meta name="${name}" content="${content.replace(/"/g, '&quot;')}">`;
}

/** In the head where there is one: before the doctype they would put the browser into quirks mode. */
function withMetas(html: string, metas: string): string {
  return /<head\b[^>]*>/i.test(html) ? html.replace(/<head\b[^>]*>/i, (head) => head + metas) : metas + html;
}
