import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { axeFindings } from './look';
import { type ServedPage, servePage } from './page-server';

const ben = 'ben@vendor.example';
const dana = 'dana@vendor.example';

let browser: Browser;
let served: ServedPage;
let tdd: string;

beforeAll(async () => {
  [browser, served] = [await launchChromium(), await servePage()];
  const { workspace } = served;
  const text = '# Globex TDD\n\n## Background\n\nWidgets.\n';
  tdd = (await workspace.importFile(ben, 'Globex TDD.md', new TextEncoder().encode(text))).documentId;
  workspace.api(ben, 'drive.permissions.create', {
    path: { fileId: tdd },
    query: { sendNotificationEmail: false },
    body: { type: 'user', role: 'commenter', emailAddress: dana },
  });
  const details = { tdd, customer: 'Globex', ae: 'ana@vendor.example', ce: ben, ie: dana, pm: { is: 'undecided' }, closeDate: null };
  workspace.run(ben, 'rpc', ['registerTdd', details]);
});

afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a reviewer who may only comment', () => {
  it('is led from the document to its panel page, and from there to all that is theirs', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.addInitScript((me) => {
      localStorage.setItem('handoff.me', me);
    }, dana);
    await page.goto(`${served.base}#/document/${tdd}`);
    await page.getByRole('link', { name: 'Open the panel as a web page' }).click();
    const inside = page.frameLocator('iframe[title="Handoff page"]');
    await inside.locator('.foot').waitFor();
    const panel = await inside.locator('h1').textContent();
    await inside.getByRole('button', { name: 'My handoffs' }).click();
    const list = await inside.getByRole('link', { name: 'Globex', exact: true }).getAttribute('href');
    const current = await page.getByRole('link', { name: 'Handoff page' }).getAttribute('aria-current');
    const axe = await axeFindings(page);
    await page.close();
    expect({ panel, list, current, axe }).toEqual({
      panel: 'Globex',
      list: `http://127.0.0.1:8787/local/web?tdd=${tdd}`,
      current: 'page',
      axe: [],
    });
  });

  it('follows a link that names nobody as who they are in this browser', async () => {
    const page = await browser.newPage();
    await page.addInitScript((me) => {
      localStorage.setItem('handoff.me', me);
    }, dana);
    await page.goto(`${served.base}local/web?tdd=${tdd}`);
    const account = await page.locator('.account').textContent();
    await page.close();
    expect(account).toBe(`You are ${dana}`);
  });
});
