import type { Browser, Page } from 'playwright-core';
import type { Result } from '../../src/base/result';
import type { CallInput, CallName } from '../../src/rpc/contract';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { launchChromium } from './chromium';
import { type ServedPage, servePage } from './page-server';

const ana = 'ana@vendor.example';
const ben = 'ben@vendor.example';
const dana = 'dana@vendor.example';
const omar = 'omar@vendor.example';
const carla = 'carla@globex.example';

let browser: Browser;
let served: ServedPage;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [browser, served] = [await launchChromium(), await servePage()];
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
});

afterAll(async () => {
  await browser.close();
  served.close();
});

const panel = () => page.frameLocator('iframe[title="Handoff panel"]');
const dialog = () => panel().getByRole('dialog');
const headline = (text: string | RegExp) => panel().getByRole('heading', { level: 2, name: text }).waitFor();
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
const pressIn = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const formGone = () => dialog().waitFor({ state: 'detached' });

/** Unfolds a row of the panel that may have unfolded by itself. */
const unfold = async (row: string) => {
  const details = panel().locator(`#${row}`);
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
};

/** Another person at the same document, once the panel is theirs. */
const become = async (name: string, email: string) => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: name }).first().click();
  await panel().locator('.account', { hasText: email }).waitFor();
};

/** Moves the time on by the clock in the bar, as whoever is there, and has the panel look again. */
const later = async (...steps: readonly string[]) => {
  await page.getByRole('button', { name: 'The workspace’s clock' }).click();
  for (const step of steps) {
    const moved = page.waitForResponse((answer) => answer.url().endsWith('/local/clock') && answer.request().method() === 'PUT');
    await page.locator('.clock-form').getByRole('button', { name: step, exact: true }).click();
    await moved;
  }
  await page.keyboard.press('Escape');
  await press('Check again');
};

/** A day goes by with the workspace closed, and the panel looks again. */
const nextDay = async () => {
  served.workspace.closeFor(24 * 60);
  await press('Check again');
};

const ask = <Name extends CallName>(who: string, name: Name, input: CallInput<Name>): PanelView => {
  const answer = served.workspace.run(who, 'rpc', [name, input]) as Result<PanelView>;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.because}`);
  return answer.value;
};

const fill = async (field: string, text: string) => {
  await page
    .locator('.paper p', { hasText: new RegExp(`^${field}:`) })
    .last()
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await page.locator('.paper p', { hasText: `${field}: ${text}` }).waitFor();
  await page.locator('.save-state', { hasText: /^Saved$/ }).waitFor();
};

it('goes from a copied design document to a complete handoff', async () => {
  await page.goto(served.base);
  await page.locator('.card').first().click();
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const original = page.url();
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await page.waitForURL((url) => url.href !== original);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.title')?.value.startsWith('Copy of '));
  const tdd = decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '');
  for (const emailAddress of [ana, dana, omar])
    served.workspace.api(ben, 'drive.permissions.create', {
      path: { fileId: tdd },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress },
    });

  await press('Register this TDD');
  await dialog().getByLabel('Customer', { exact: true }).fill('Globex');
  await dialog().getByLabel('Account executive (AE)').selectOption({ label: 'Ana Silva' });
  await dialog().getByLabel('Customer engineer (CE)').selectOption({ label: 'Ben Ortiz' });
  await dialog()
    .getByLabel(/Implementation engineer/)
    .selectOption({ label: 'Dana Kowalski' });
  await dialog().getByLabel('Assigned').check();
  await dialog().getByLabel('Who?').selectOption({ label: 'Omar Haddad' });
  await pressIn('Register');
  await headline('Does production differ from the trial?');
  await press('Say whether production differs');
  await panel().locator('#production:focus-within').waitFor();
  await panel().getByLabel('Yes', { exact: true }).check({ force: true });
  await press('Record “Yes”');
  await panel().getByRole('button', { name: 'Add the section' }).first().click();
  await page.locator('.paper h2', { hasText: 'Production requirements' }).waitFor();
  await fill('Deployment method', 'Helm chart in the customer’s own cluster');
  await fill('Users and concurrent users', '900 users, 200 at the same time');
  await press('Check again');
  await headline('Ask for the review');
  await press('Ask for the review');
  await panel().getByText('Waiting for Dana Kowalski and Omar Haddad').first().waitFor();

  for (const [name, email] of [
    ['Dana Kowalski', dana],
    ['Omar Haddad', omar],
  ] as const) {
    await become(name, email);
    await headline('Review and sign off this TDD');
    await press('Sign off');
    await pressIn('Sign off');
    await formGone();
  }

  await become('Ana Silva', ana);
  await headline('Has Globex signed?');
  await press('Mark as signed');
  await pressIn('Mark as signed');
  await formGone();
  await later('+5 min');
  await panel().locator('#turn .label', { hasText: 'Meeting booked' }).waitFor();
  const booked = await panel().locator('#meeting .figure').innerText();

  await become('Ben Ortiz', ben);
  await nextDay();
  await headline('Was the handoff meeting held?');
  await press('It was held');
  for (const name of ['Ana Silva', 'Ben Ortiz', 'Dana Kowalski', 'Omar Haddad']) await dialog().getByLabel(name, { exact: true }).check();
  await dialog().getByLabel('All of it').check();
  await pressIn('Record it');
  await formGone();
  const held = await panel().locator('#meeting .figure').innerText();

  await become('Ana Silva', ana);
  await unfold('expectations');
  await panel().locator('#expectations details.entry > summary', { hasText: 'Deployment Timeline' }).click();
  await press('Record: Deployment Timeline');
  await dialog().getByLabel('Whom?').fill('Carla Reyes');
  await pressIn('Record');
  await formGone();
  const first = await panel().locator('#expectations .figure').innerText();
  const told = { contact: 'Carla Reyes', on: '2026-11-17', where: 'call', evidence: 'https://mail.vendor.example/told' } as const;
  const items = ask(ana, 'openPanel', { tdd }).handoff?.expectations.items ?? [];
  for (const { name, agreement } of items.slice(1))
    ask(ana, 'recordExpectation', { tdd, name, entry: { is: 'set', teller: ana, told, agreed: agreement ? told : null, note: '' } });
  await press('Check again');
  await panel()
    .locator('#expectations .figure', { hasText: /^8 of 8$/ })
    .waitFor();

  await become('Ben Ortiz', ben);
  await headline('Introduce Dana Kowalski and Omar Haddad to Globex');
  await press('Add the contacts');
  await dialog().getByLabel('The customer’s domains').fill('globex.example');
  await dialog().getByLabel('Name', { exact: true }).fill('Carla Reyes');
  await dialog().getByLabel('E-mail', { exact: true }).fill(carla);
  await pressIn('Save');
  await formGone();
  await press('Introduce them');
  await dialog()
    .getByRole('radio', { name: /Wed|Thu|Tue/ })
    .first()
    .check();
  await pressIn('Preview');
  const preview = dialog().getByRole('region', { name: 'What goes out' });
  await preview.waitFor();
  const to = await preview.locator('dd', { hasText: '@' }).allInnerTexts();
  await pressIn('Send the invitation');
  await formGone();
  await headline('Globex meets Dana Kowalski and Omar Haddad');
  await nextDay();
  await nextDay();
  await panel().locator('#turn .label', { hasText: 'Complete' }).waitFor();

  await become('Ana Silva', ana);
  await panel().locator('#turn .label', { hasText: 'Complete' }).waitFor();
  const turn = await panel().locator('#turn-headline').innerText();
  const gates = await panel().locator('#completion .figure').innerText();
  await page.getByRole('link', { name: 'Tracker', exact: true }).click();
  await page.locator('.tabulator-row').first().waitFor();
  const cellUnder = async (heading: string) => {
    const at = await page
      .locator('.tabulator-col', { has: page.getByText(heading, { exact: true }) })
      .first()
      .getAttribute('tabulator-field');
    return page.locator(`.tabulator-row >> nth=0 >> .tabulator-cell[tabulator-field="${at ?? ''}"]`).innerText();
  };
  const outside = served.workspace.world.outbox.flatMap(({ from, to, cc, kind }) =>
    [...to, ...cc].some((email) => !email.endsWith('@vendor.example')) ? [{ from, to, kind }] : [],
  );
  const row: string[] = [];
  for (const heading of [
    'Customer',
    'Stage',
    'Waiting for',
    'Signature',
    'TDD sign-off',
    'Expectations',
    'Handoff meeting',
    'Introduction',
  ])
    row.push(await cellUnder(heading));

  expect({ booked, held, first, to, outside, turn, gates, row, faults }).toEqual({
    booked: 'Mon 16 Nov 13:15',
    held: 'held',
    first: '1 of 8 · 7 due',
    to: [
      ben,
      `Carla Reyes, champion ${carla} · outside the company`,
      `Ben Ortiz, customer engineer ${ben}`,
      `Dana Kowalski, implementation engineer ${dana}`,
      `Omar Haddad, project manager ${omar}`,
    ],
    outside: [{ from: ben, to: [carla], kind: 'invitation' }],
    turn: 'Globex is with implementation',
    gates: '6 of 6',
    row: [
      'Globex',
      'Complete',
      '',
      'signed',
      'IE: signed off · PM: signed off',
      '8 of 8',
      'held Mon 16 Nov 13:15 (Europe/London)',
      'met Wed 18 Nov 13:30 (Europe/London)',
    ],
    faults: [],
  });
}, 180_000);
