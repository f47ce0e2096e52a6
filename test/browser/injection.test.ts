import type { Browser } from 'playwright-core';
import { busyBoard } from '../fixtures/boards';
import { panels } from '../fixtures/panels';
import { launchChromium } from './chromium';
import { settle, unfold } from './look';
import { openSidebar } from './sidebar-page';

const nasty = `<script>pwned=1</script><img src=x onerror="pwned=1"><a href="javascript:pwned=1">x</a>{{pwned}}`;

/** A view in which every text that a person may have written is another one. What the server chooses from a list, or makes of an id, stays. */
function nastified(value: unknown, name = ''): unknown {
  if (made.has(name)) return value;
  if (Array.isArray(value)) return value.map((entry) => nastified(entry, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, nastified(below, key)]));
  if (typeof value !== 'string' || chosen.has(name)) return value;
  return /link|evidence/i.test(name) ? 'javascript:pwned=1' : `${value} ${nasty}`;
}
const made = new Set(['jump', 'page']);
const chosen = new Set([
  'is',
  'state',
  'tone',
  'severity',
  'side',
  'gate',
  'role',
  'roles',
  'declared',
  'answer',
  'may',
  'shows',
  'how',
  'mine',
  'change',
  'rule',
  'name',
]);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

test.each([...Object.entries(panels), ['my handoffs', busyBoard] as const])(
  'words in “%s” run nothing and link nowhere',
  async (_, view) => {
    const value = { ok: true, value: nastified(view) };
    const isBoard = 'lines' in view;
    const page = await openSidebar(browser, {
      script: { openPanel: [{ value }], myHandoffs: [{ value }] },
      ...(isBoard ? { tdd: '' } : {}),
    });
    await page.waitForSelector('.foot');
    await unfold(page);
    await settle(page);
    const seen = await page.evaluate(() => ({
      shown: document.body.innerText.includes('<script>'),
      ran: 'pwned' in globalThis,
      elements: document.querySelectorAll('main img, main iframe, main script').length,
      links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol).filter((protocol) => protocol === 'javascript:'),
    }));
    await page.context().close();
    expect(seen).toEqual({ shown: true, ran: false, elements: 0, links: [] });
  },
);
