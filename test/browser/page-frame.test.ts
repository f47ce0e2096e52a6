import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';
import { until } from './until';

/** The frame around the rooms: people, faults, colours, first steps, progress, a build while the page is open. One server; a fresh page for each. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let start = '';

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
  start = JSON.stringify(served.workspace.world);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  served.workspace.world = JSON.parse(start) as typeof served.workspace.world;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${served.base}#/document`);
  await page.locator('.first-steps').waitFor();
});

afterEach(async () => {
  await page.context().close();
});

const [ben, dana] = ['ben@vendor.example', 'dana@vendor.example'];

const tdd = () => Object.values(served.workspace.world.drive.files).find(({ mimeType }) => mimeType.endsWith('.document'))?.id ?? '';

const register = (file = tdd()) =>
  served.workspace.run(ben, 'rpc', [
    'registerTdd',
    {
      tdd: file,
      customer: 'Globex',
      ae: 'ana@vendor.example',
      ce: ben,
      ie: dana,
      pm: { is: 'assigned', who: 'omar@vendor.example' },
      closeDate: '2026-11-27',
    },
  ]);

describe('the first steps', () => {
  test('greet, and take me to the first one', async () => {
    const words = await page.locator('.next-step').innerText();
    await page.locator('.card').first().click();
    await page.locator('.panel iframe').waitFor();
    expect(words.slice(0, 55)).toBe('Welcome. Step 1: Register the design document. Open the');
  });

  test('tick themselves by what has happened, wherever it did', async () => {
    register();
    await page.locator('.next-step', { hasText: 'Step 2' }).waitFor();
    await page.getByRole('button', { name: /1 of 6/ }).click();
    expect([
      await page.locator('.step-list .done').allInnerTexts(),
      (await page.locator('.step-list [aria-current]').innerText()).trim(),
    ]).toEqual([['Register the design document\n, done'], 'Say whether production differs from the trial']);
  });

  test('leave the page as wide as it is, with a document and its panel open', async () => {
    await page.locator('.card').first().click();
    await page.locator('.panel iframe').waitFor();
    expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    await page.getByRole('button', { name: 'Faults' }).click();
    const out = await page
      .locator('.fault-grid fieldset')
      .evaluateAll((sets) =>
        sets.map(
          (set) =>
            Math.max(...[...set.querySelectorAll('select')].map((select) => select.getBoundingClientRect().right)) -
            set.getBoundingClientRect().right,
        ),
      );
    expect(out.filter((pixels) => pixels > 0)).toEqual([]);
  });

  test('are put away for good, and brought back', async () => {
    await page.getByRole('button', { name: 'Hide the first steps' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Show the first steps' }).click();
    await page.locator('.first-steps').waitFor();
    expect(await page.getByRole('button', { name: 'Show the first steps' }).count()).toBe(0);
  });

  test('sit the right person down', async () => {
    register();
    served.workspace.run(ben, 'rpc', ['declareProduction', { tdd: tdd(), answer: 'no' }]);
    served.workspace.run(ben, 'rpc', ['requestReview', { tdd: tdd() }]);
    await page.getByRole('button', { name: 'Continue as Dana' }).click();
    await page.locator('.who-text', { hasText: 'Dana Kowalski' }).waitFor();
    await page.locator('.paper').waitFor();
    expect(new URL(page.url()).hash).toBe(`#/document/${tdd()}`);
  });

  test('go on with Ben after changes were asked for, and take Ana to the cell under Signature', async () => {
    const { workspace } = served;
    const call = (who: string, name: string, input: object) => workspace.run(who, 'rpc', [name, { tdd: tdd(), ...input }]);
    register();
    call(ben, 'declareProduction', { answer: 'no' });
    call(ben, 'requestReview', {});
    const reviewer = 'omar@vendor.example';
    const { value } = call(reviewer, 'openPanel', {}) as { value: { content: object } };
    const review = { note: 'Say more.', section: '', content: value.content };
    call(reviewer, 'signOff', { decision: 'asked-for-changes', ...review });
    await page.locator('.next-step', { hasText: 'A reviewer has asked for changes.' }).waitFor();
    await page.getByRole('button', { name: 'Take me there' }).click();
    await page.locator('.paper').waitFor();
    for (const who of [dana, reviewer]) call(who, 'signOff', { decision: 'signed-off', ...review, note: '' });
    await page.getByRole('button', { name: 'Continue as Ana' }).click();
    await page.locator('.tabulator-range-selected').first().waitFor();
    const at = await page.locator('.tabulator-cell.tabulator-range-selected').evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        const heading = document.querySelector(`.tabulator-col[tabulator-field="${cell.getAttribute('tabulator-field') ?? ''}"]`);
        return [heading?.textContent?.trim(), left > 0 && right < innerWidth];
      }),
    );
    expect(at).toEqual([['Signature', true]]);
  });

  test('stay with a document of one’s own; who may only comment on it is taken to its Handoff page', async () => {
    const { workspace } = served;
    const { documentId } = await workspace.importFile(ben, 'Initech TDD.md', new TextEncoder().encode('# Initech TDD\n\n## Background\n'));
    register(documentId);
    workspace.run(ben, 'rpc', ['declareProduction', { tdd: documentId, answer: 'no' }]);
    workspace.run(ben, 'rpc', ['requestReview', { tdd: documentId }]);
    await page.getByRole('button', { name: 'Continue as Dana' }).click();
    await page.frameLocator('iframe[title="Handoff page"]').getByRole('heading', { name: 'Globex' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#/handoff/${documentId}`);
  });
});

describe('the people', () => {
  test('can be added to; the newcomer can sit down, and is told where roles are given', async () => {
    await page.getByRole('button', { name: /Switch person/ }).click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    const form = page.getByRole('dialog', { name: 'Add a person' });
    await form.getByLabel('Name').fill('Kim Lee');
    await form.getByLabel('E-mail').fill('kim@vendor.example');
    await form.getByLabel('Time zone').fill('Asia/Seoul');
    await form.getByLabel('Job title').fill('Project manager');
    await form.getByRole('button', { name: 'Add' }).click();
    await page.locator('.toast', { hasText: 'Kim Lee added.' }).getByRole('link', { name: 'Give them a role' }).waitFor();
    await page.getByRole('button', { name: /Switch person/ }).click();
    await page.locator('.person', { hasText: 'Kim Lee' }).click();
    await page.locator('.who-text', { hasText: 'Seoul' }).waitFor();
    expect(served.workspace.world.accounts['kim@vendor.example']).toEqual({
      email: 'kim@vendor.example',
      name: 'Kim Lee',
      zone: 'Asia/Seoul',
      title: 'Project manager',
    });
  });

  test('have a zone and rights that can be changed; a zone that there is not is refused in a sentence', async () => {
    const edit = async () => {
      await page.getByRole('button', { name: /Switch person/ }).click();
      await page.getByRole('button', { name: 'Zone and rights of Carla Reyes' }).click();
    };
    await edit();
    const form = page.getByRole('dialog', { name: 'Carla Reyes' });
    await form.getByLabel(/Technical Design Document/).selectOption({ label: 'can comment' });
    await form.getByLabel('Time zone').fill('Mars/Base');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.locator('.toast.error', { hasText: 'zone must be a time zone such as Europe/Warsaw.' }).waitFor();
    await form.getByLabel('Time zone').fill('Europe/Paris');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    const role = () =>
      served.workspace.world.drive.files[tdd()]?.permissions.find(({ emailAddress }) => emailAddress.startsWith('carla'))?.role;
    await until(() => role() === 'commenter');
    expect([served.workspace.world.accounts['carla@globex.example']?.zone, role()]).toEqual(['Europe/Paris', 'commenter']);
  });
});

describe('the colours', () => {
  test('go by the system, and by a switch that the panel follows and a reload keeps', async () => {
    await page.locator('.card').first().click();
    const inside = page.frameLocator('iframe[title="Handoff panel"]').locator('body');
    await inside.getByRole('button').first().waitFor();
    const seen = async () => [
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      await inside.evaluate((body) => getComputedStyle(body.ownerDocument.documentElement).colorScheme),
    ];
    const light = await seen();
    await page.getByRole('button', { name: 'Colours: same as the system. Switch to light' }).click();
    await page.getByRole('button', { name: 'Colours: light. Switch to dark' }).click();
    const dark = await seen();
    await page.reload();
    await inside.getByRole('button').first().waitFor();
    await page.frameLocator('iframe[title="Handoff panel"]').locator('html[style*="dark"]').waitFor();
    expect([light, dark, await seen()]).toEqual([
      ['rgb(248, 250, 253)', 'light dark'],
      ['rgb(19, 19, 20)', 'dark'],
      ['rgb(19, 19, 20)', 'dark'],
    ]);
  });
});

describe('what takes long', () => {
  test('shows a line at the top after half a second, until it is there', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await page.route('**/local/outbox', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.getByRole('progressbar', { name: 'The workspace is working' }).waitFor();
    answer();
    await page.getByRole('progressbar', { name: 'The workspace is working' }).waitFor({ state: 'detached' });
    expect(await page.locator('.outbox h2').first().innerText()).toBe('Outbox');
  });
});

describe('a build while the page is open', () => {
  test('of the script opens the panel anew, of the page loads the page anew, and one that failed is told', async () => {
    await page.locator('.card').first().click();
    const inside = page.frameLocator('iframe[title="Handoff panel"]').locator('body');
    await inside.getByRole('button').first().waitFor();
    await inside.evaluate((body) => body.setAttribute('data-old', 'yes'));
    await page.evaluate(() => document.body.setAttribute('data-old', 'yes'));
    served.workspace.tellBuilt('script');
    await page.frameLocator('iframe[title="Handoff panel"]').locator('body:not([data-old])').getByRole('button').first().waitFor();
    const kept = await page.locator('body[data-old]').count();
    served.workspace.tellBuilt('nothing');
    await page.locator('.toast.error', { hasText: 'The build failed' }).waitFor();
    served.workspace.tellBuilt('page');
    await page.locator('body:not([data-old]) .paper').waitFor();
    expect([kept, new URL(page.url()).hash]).toEqual([1, `#/document/${tdd()}`]);
  });
});
