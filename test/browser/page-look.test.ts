import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { axeFindings, settle } from './look';
import { servePage, type ServedPage } from './page-server';
import { richDocument } from './rich-document';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  browser = await launchChromium();
  served = await servePage();
  await served.workspace.importFile('ben@vendor.example', 'Initech TDD.json', Buffer.from(richDocument()));
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** Marks inside the two widgets that are not ours to mend, by axe's rule and the widget's own class. */
const widgets: readonly (readonly [rule: string, widget: RegExp])[] = [
  ['aria-allowed-role', /class="ec-event /],
  ['aria-required-children', /class="ec(-body)?[ "]/],
  ['aria-required-children', /class="grid tabulator /],
];

const ours = (finding: string) => !widgets.some(([rule, widget]) => finding.startsWith(`${rule}:`) && widget.test(finding));

interface View {
  readonly name: string;
  readonly hash: string;
  readonly ready: string;
  readonly then?: (page: Page) => Promise<unknown>;
}

const press = (name: RegExp | string) => (page: Page) => page.getByRole('button', { name }).click();

const open = (title: string) => async (page: Page) => {
  await page.locator('.card', { hasText: title }).click();
  await page.locator('.panel iframe').waitFor();
};

const views: readonly View[] = [
  { name: 'the documents', hash: '#/document', ready: '.cards' },
  { name: 'an open document', hash: '#/document', ready: '.cards', then: open('Globex') },
  { name: 'a document of all that there is', hash: '#/document', ready: '.cards', then: open('Initech') },
  {
    name: 'what can be put into a document',
    hash: '#/document',
    ready: '.cards',
    then: async (page) => {
      await open('Initech')(page);
      await page.getByRole('button', { name: 'Insert', exact: true }).click();
    },
  },
  { name: 'the tracker', hash: '#/tracker', ready: '.tabulator-row, .notice' },
  { name: 'a calendar week', hash: '#/calendars', ready: '.ec-event' },
  { name: 'an event', hash: '#/calendars', ready: '.ec-event', then: (page) => page.locator('.ec-event').first().click() },
  { name: 'the outbox', hash: '#/outbox', ready: '.outbox' },
  { name: 'the log', hash: '#/log', ready: '.runs' },
  { name: 'the people', hash: '#/log', ready: '.runs', then: press(/Switch person/) },
  { name: 'the clock', hash: '#/log', ready: '.runs', then: press(/The workspace’s clock/) },
  { name: 'the faults', hash: '#/log', ready: '.runs', then: press('Faults') },
  { name: 'the question before starting over', hash: '#/log', ready: '.runs', then: press('Start over') },
];

describe.each(['light', 'dark'] as const)('the page, %s', (colorScheme) => {
  test.each(views)('axe finds nothing in $name', async ({ hash, ready, then }) => {
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(served.base + hash);
    await page.locator(ready).first().waitFor();
    await then?.(page);
    await settle(page);
    const findings = (await axeFindings(page)).filter(ours);
    await page.close();
    expect(findings).toEqual([]);
  });
});
