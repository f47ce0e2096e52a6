import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { CallName } from '../../src/rpc/contract';

const root = resolve(__dirname, '../..');

/** What the server says to a call: a value as `google.script.run` hands it over, an error, or nothing for ever. */
export type Reply = { readonly value: unknown } | { readonly throws: string } | 'never';

/** The replies to one call, in order; the last one is repeated. */
export type Script = Readonly<Partial<Record<CallName, readonly Reply[]>>>;

/** Every call that the page made, with its input. */
export interface Call {
  readonly name: CallName;
  readonly input: unknown;
}

interface Opening {
  readonly script: Script;
  readonly width?: number;
  readonly height?: number;
  /** File id that the web page puts in front; absent in the sidebar. */
  readonly tdd?: string;
  /** Time stands still until the test moves it on. */
  readonly clock?: boolean;
}

/** The sidebar in a browser, in front of a server that answers from a script. Close its context when done. */
export async function openSidebar(browser: Browser, { script, width = 300, height = 700, tdd, clock = false }: Opening): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (clock) await page.clock.install();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.route('https://sidebar.example/', async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: (await sidebarHtml()).replace('<body>', `<body><script>${shim(script, tdd)}</script>`),
    }),
  );
  await page.goto('https://sidebar.example/');
  return page;
}

/** What the page asked so far. */
export function callsOf(page: Page): Promise<readonly Call[]> {
  return page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls);
}

/** Waits until the page has asked for something so many times. */
export async function untilCalled(page: Page, wanted: string, times = 1): Promise<void> {
  await page.waitForFunction(
    ([wanted, times]) => (globalThis as unknown as { calls: Call[] }).calls.filter(({ name }) => name === wanted).length >= times,
    [wanted, times] as const,
  );
}

let html: Promise<string> | undefined;

/** The page as `npm run build` makes it, always made anew: what stands in `dist/` may be older than the sources. */
function sidebarHtml(): Promise<string> {
  html ??= make();
  return html;
}

async function make(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.tsx'],
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    loader: { '.svg': 'text' },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return readFileSync(resolve(root, 'src/sidebar/index.html'), 'utf8')
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js').replaceAll('</script', '<\\/script')}</script>`);
}

/** `google.script.run` as the client knows it: handlers are chained, a call hands its answer over later. */
function shim(script: Script, tdd: string | undefined): string {
  return `
    var calls = [], owed = 0, script = ${JSON.stringify(script).replaceAll('</', '<\\/')};
    ${tdd === undefined ? '' : `window.handoffTdd = ${JSON.stringify(tdd)};`}
    function runner(done, failed) {
      return {
        withSuccessHandler: function (next) { return runner(next, failed); },
        withFailureHandler: function (next) { return runner(done, next); },
        rpc: function (name, input) {
          calls.push({ name: name, input: input });
          var replies = script[name] || [{ throws: 'No reply for ' + name }];
          var reply = replies.length > 1 ? replies.shift() : replies[0];
          if (reply === 'never') return;
          owed += 1;
          setTimeout(function () {
            if ('throws' in reply) failed(new Error(reply.throws)); else done(reply.value);
            // What takes the answer does so in microtasks, and may ask anew.
            setTimeout(function () { owed -= 1; });
          }, 20);
        },
      };
    }
    window.google = { script: { run: runner(), host: { editor: { focus: function () { calls.push({ name: 'focus', input: null }); } } } } };`;
}
