import type { Browser, Page } from 'playwright-core';
import type { Result } from '../../src/base/result';
import type { CallInput, CallName } from '../../src/rpc/contract';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';

const ana = 'ana@vendor.example';
const ben = 'ben@vendor.example';
const dana = 'dana@vendor.example';
const omar = 'omar@vendor.example';

let browser: Browser;
let served: ServedPage;
let page: Page;
let tdd: string;
const faults: string[] = [];

const ask = <Name extends CallName>(who: string, name: Name, input: CallInput<Name>): PanelView => {
  const answer = served.workspace.run(who, 'rpc', [name, input]) as Result<PanelView>;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.because}`);
  return answer.value;
};

/** The sample TDD, registered, with a filled section on production that Dana and Omar have signed off. */
beforeAll(async () => {
  [browser, served] = [await launchChromium(), await servePage()];
  const { workspace } = served;
  tdd = Object.keys(workspace.world.docs.documents)[0] ?? '';
  const pm = { is: 'assigned', who: omar } as const;
  ask(ben, 'registerTdd', { tdd, customer: 'Globex', ae: ana, ce: ben, ie: dana, pm, closeDate: '2026-12-18' });
  ask(ben, 'declareProduction', { tdd, answer: 'yes' });
  ask(ben, 'addProductionSection', { tdd });
  const fill = (field: string, value: string) =>
    workspace.api(ben, 'docs.documents.batchUpdate', {
      path: { documentId: tdd },
      body: { requests: [{ replaceAllText: { containsText: { text: `${field}:`, matchCase: true }, replaceText: `${field}: ${value}` } }] },
    });
  fill('Deployment method', 'Helm chart');
  fill('Users and concurrent users', '900 users, 200 at the same time');
  ask(ben, 'requestReview', { tdd, anyway: true });
  for (const who of [dana, omar])
    ask(who, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content: ask(who, 'openPanel', { tdd }).content });
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  // The panel looks again every minute, and when the pointer comes over it: as on Google, where nothing tells it of a change.
  // The minute passes when the test says so.
  await page.clock.install();
});

afterAll(async () => {
  await browser.close();
  served.close();
});

const panel = () => page.frameLocator('iframe[title="Handoff panel"]');
const saved = () => page.locator('.save-state', { hasText: /^Saved$/ }).waitFor();

/** What the panel says of each reviewer, and of what changed since. */
const standing = async () => ({
  headline: await panel().locator('#turn-headline').innerText(),
  reviewers: await panel()
    .locator('#sign-off p.is')
    .evaluateAll((lines) => lines.map((line) => (line.textContent ?? '').trim())),
  changed: await panel()
    .locator('#sign-off details li p')
    .evaluateAll((lines) => lines.map((line) => line.textContent ?? '')),
});

test('a sign-off goes out of date as one types in its section, and stands again when it is typed back', async () => {
  await page.goto(`${served.base}#/document/${tdd}`);
  await panel().locator('#turn-headline').waitFor();
  const before = await standing();
  // The trial has a line of the same field, further up.
  const line = page.locator('.paper p', { hasText: /^Deployment method: Helm chart/ }).last();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.type(', two clusters');
  await saved();
  await page.clock.fastForward(11_000);
  await page.locator('iframe[title="Handoff panel"]').hover();
  await panel().locator('#turn-headline', { hasText: 'out of date' }).waitFor();
  // Since when is looked up after the panel stands.
  await panel().locator('#sign-off p.is', { hasText: 'since 16 Nov' }).nth(1).waitFor();
  const during = await standing();
  await line.click();
  await page.keyboard.press('End');
  for (let left = ', two clusters'.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
  await saved();
  await page.clock.fastForward(61_000);
  await panel().locator('#turn-headline', { hasText: 'Has Globex signed?' }).waitFor();
  const stands = {
    headline: 'Has Globex signed?',
    reviewers: ['Signed off 16 Nov', 'Signed off 16 Nov'],
    changed: [],
  };
  const isOut = 'Out of date since 16 Nov: Production requirements';
  expect({ before, during, after: await standing(), faults }).toEqual({
    before: stands,
    during: {
      headline: 'The sign-off of Dana Kowalski and Omar Haddad is out of date',
      reviewers: [isOut, isOut],
      changed: ['Production requirements changed', 'Production requirements changed'],
    },
    after: stands,
    faults: [],
  });
});
