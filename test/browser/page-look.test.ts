import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { axeFindings, settle, spilling } from './look';
import { servePage, type ServedPage } from './page-server';
import { ana, playMainJob } from './play-main-job';
import { richDocument } from './rich-document';

/** Every room with something in it, looked at once: by axe in light and, for contrast, in the dark; and for its width at 900 px. */
let browser: Browser;
let served: ServedPage;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
  playMainJob(served);
  await served.workspace.importFile(ana, 'Initech TDD.json', Buffer.from(richDocument()));
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  await page.goto(`${served.base}main.css`);
  await page.evaluate((email) => localStorage.setItem('handoff.me', email), ana);
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

/** Marks inside the two widgets that are not ours to mend, by axe's rule and the widget's own class. docs/fidelity.md lists them. */
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

const press = (name: RegExp | string) => (page: Page) => page.getByRole('button', { name }).first().click();

const pressFor = (name: RegExp | string, what: string) => async (page: Page) => {
  await press(name)(page);
  await page.locator(what).first().waitFor();
};

const open = (title: string) => async (page: Page) => {
  await page.locator('.card', { hasText: title }).click();
  await page.locator('.panel iframe').waitFor();
};

const insertInto = (title: string) => async (page: Page) => {
  await open(title)(page);
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
};

const meeting = (page: Page) => page.locator('.ec-event', { hasText: 'Handoff: Globex' }).first();

const openMeeting = async (page: Page) => {
  await meeting(page).click();
  await page.getByRole('complementary', { name: 'Event' }).waitFor();
};

const sideBySide = async (page: Page) => {
  await pressFor('Side by side', '.ec-col-head')(page);
  await meeting(page).waitFor();
};

const openExecution = async (page: Page) => {
  await page.locator('.run summary').nth(1).click();
  await page.locator('.run[open] .run-body').waitFor();
};

const editPerson = async (page: Page) => {
  await press(/Switch person/)(page);
  await press('Zone and rights of Dana Kowalski')(page);
  await page.locator('.rights select').first().waitFor();
};

const typeOverStage = async (page: Page) => {
  await page.locator('.tabulator-cell', { hasText: 'Meeting booked' }).first().click();
  await page.keyboard.type('Complete');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Heads up!' }).waitFor();
};

const moveByKeyboard = async (page: Page) => {
  await meeting(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.moving-bar').waitFor();
};

const views: readonly View[] = [
  { name: 'the documents', hash: '#/document', ready: '.cards' },
  { name: 'an open document', hash: '#/document', ready: '.cards', then: open('Globex') },
  { name: 'a document of all that there is', hash: '#/document', ready: '.cards', then: open('Initech') },
  { name: 'what can be put into a document', hash: '#/document', ready: '.cards', then: insertInto('Initech') },
  { name: 'the tracker', hash: '#/tracker', ready: '.tabulator-row' },
  { name: 'the warning before typing over', hash: '#/tracker', ready: '.tabulator-row', then: typeOverStage },
  { name: 'rows and columns', hash: '#/tracker', ready: '.tabulator-row', then: press('Rows and columns') },
  { name: 'a calendar week', hash: '#/calendars', ready: '.ec-event' },
  { name: 'calendars side by side', hash: '#/calendars', ready: '.ec-event', then: sideBySide },
  { name: 'an event', hash: '#/calendars', ready: '.ec-event', then: openMeeting },
  { name: 'an event on its way by keyboard', hash: '#/calendars', ready: '.ec-event', then: moveByKeyboard },
  { name: 'a new event', hash: '#/calendars', ready: '.ec-event', then: pressFor('New event', '.details') },
  { name: 'the outbox', hash: '#/outbox', ready: '.invitation-answer', then: pressFor('Add a note', '.invitation-answer input') },
  { name: 'an invitation’s file', hash: '#/outbox', ready: '.invitation-answer', then: pressFor('Look inside', '.attachment pre') },
  { name: 'the executions', hash: '#/log', ready: '.runs', then: openExecution },
  { name: 'the calls', hash: '#/log', ready: '.runs', then: pressFor('Calls to Google', '.calls') },
  { name: 'the people', hash: '#/log', ready: '.runs', then: press(/Switch person/) },
  { name: 'a person', hash: '#/log', ready: '.runs', then: editPerson },
  { name: 'the clock', hash: '#/log', ready: '.runs', then: press(/The workspace’s clock/) },
  { name: 'the faults', hash: '#/log', ready: '.runs', then: press('Faults') },
  { name: 'the first steps', hash: '#/log', ready: '.runs', then: press(/of 6/) },
  { name: 'the question before starting over', hash: '#/log', ready: '.runs', then: press('Start over') },
];

/** What makes the whole page scroll sideways, which a room never may: wide things scroll inside themselves. */
const sideways = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

test.each(views)('axe finds nothing in $name, in light and in the dark, and it fits into 900 px', async ({ hash, ready, then }) => {
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(served.base + hash);
  await page.locator(ready).first().waitFor();
  await then?.(page);
  await settle(page);
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 900, height: 800 });
  await settle(page);
  const dark = await axeFindings(page, ['color-contrast']);
  expect({
    light: light.filter(ours),
    dark: dark.filter(ours),
    sideways: await sideways(),
    spilling: await spilling(page),
  }).toEqual({ light: [], dark: [], sideways: 0, spilling: [] });
});
