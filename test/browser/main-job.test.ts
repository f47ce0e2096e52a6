import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';

let browser: Browser;
let served: ServedPage;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  served = await servePage();
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** Pictures of every stage, for whoever sets SCREENSHOTS. */
const folder = process.env.SCREENSHOTS ? mkdtempSync(join(tmpdir(), 'main-job-')) : null;
let shots = 0;
const shot = async (stage: string) => {
  shots += 1;
  if (folder) await page.screenshot({ path: join(folder, `${String(shots).padStart(2, '0')} ${stage}.png`) });
};

const words = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => new Paragraph({ text, heading: level });
const step = (text: string) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } });
const cells = (...texts: string[]) => new TableRow({ children: texts.map((text) => new TableCell({ children: [words(text)] })) });

/** A design document as customer engineers write them: complete for the trial, without a word on production. */
const design = new Document({
  numbering: {
    config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }] }],
  },
  sections: [
    {
      children: [
        heading('Umbrella: Technical Design Document', HeadingLevel.TITLE),
        heading('Background', HeadingLevel.HEADING_1),
        words('Umbrella searches 400 repositories on three code hosts and wants one place for all of them.'),
        heading('Customer environment', HeadingLevel.HEADING_1),
        new Table({
          rows: [cells('Code host', 'Repositories', 'Largest'), cells('GitHub Enterprise', '310', '4 GB'), cells('GitLab', '90', '1 GB')],
        }),
        heading('Trial design', HeadingLevel.HEADING_1),
        words('A single node with 8 CPU and 32 GB of memory serves 40 users for six weeks.'),
        heading('Steps of the trial', HeadingLevel.HEADING_2),
        step('Install the node in the customer’s test account.'),
        step('Connect both code hosts with read-only tokens.'),
        step('Search with the pilot team for two weeks.'),
        heading('Success criteria', HeadingLevel.HEADING_1),
        words('Nine of ten searches answer within two seconds.'),
      ],
    },
  ],
});

const panel = () => page.frameLocator('iframe[title="Handoff panel"]');
const headline = (text: string | RegExp) => panel().getByRole('heading', { level: 2, name: text }).waitFor();
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
const pressIn = (name: string) => panel().getByRole('dialog').getByRole('button', { name, exact: true }).click();

const become = async (name: string) => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: name }).first().click();
  await page.locator('.who-text', { hasText: name }).waitFor();
};

const fill = async (field: string, text: string) => {
  await page.locator('.paper p', { hasText: new RegExp(`^${field}:`) }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await page.locator('.paper p', { hasText: `${field}: ${text}` }).waitFor();
  await page.locator('.save-state', { hasText: /^Saved$/ }).waitFor();
};

it('goes from a Word file to the invitation in everybody’s calendar', async () => {
  await page.goto(served.base);
  await page.locator('.cards').waitFor();
  await shot('start');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'Umbrella TDD.docx', mimeType: 'application/octet-stream', buffer: await Packer.toBuffer(design) });
  await headline(/This document has/);
  await shot('opened');

  await press('Register this TDD');
  const dialog = panel().getByRole('dialog');
  await dialog.waitFor();
  await shot('register');
  await dialog.getByLabel('Customer', { exact: true }).fill('Umbrella');
  await dialog.getByLabel('Account executive (AE)').selectOption({ label: 'Ana Silva' });
  await dialog.getByLabel('Customer engineer (CE)').selectOption({ label: 'Ben Ortiz' });
  await dialog.getByLabel(/Implementation engineer/).selectOption({ label: 'Dana Kowalski' });
  await dialog.getByLabel('Assigned').check();
  await dialog.getByLabel('Who?').selectOption({ label: 'Omar Haddad' });
  await shot('register filled');
  await pressIn('Register');
  await headline('Does production differ from the trial?');
  await shot('registered');

  await press('Say whether production differs');
  await panel().locator('#production:focus-within').waitFor();
  await panel().getByLabel('Yes', { exact: true }).check({ force: true });
  await shot('declaring');
  await press('Record “Yes”');
  await panel().getByRole('button', { name: 'Add the section' }).first().waitFor();
  await shot('blocked');
  await panel().getByRole('button', { name: 'Add the section' }).first().click();
  await page.locator('.paper :is(h1, h2)', { hasText: 'Production requirements' }).waitFor();
  await shot('section added');

  await fill('Deployment method', 'Helm chart in the customer’s own cluster');
  await fill('Users and concurrent users', '900 users, 200 at the same time');
  await shot('filled');
  await panel()
    .getByRole('button', { name: /Check again|Refresh|Reload/ })
    .first()
    .click();
  await headline('Ask for the review');
  await shot('ready to ask');
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  const share = page.getByRole('dialog');
  for (const name of ['Dana Kowalski', 'Omar Haddad']) {
    await share.getByLabel('Person').selectOption({ label: name });
    await share.getByLabel('Role').selectOption('writer');
    await share.getByRole('button', { name: 'Share', exact: true }).click();
    await share.locator('li', { hasText: name }).waitFor();
  }
  await shot('shared');
  await share.getByRole('button', { name: 'Done' }).click();

  await press('Ask for the review');
  await panel().getByText('Waiting for Dana Kowalski and Omar Haddad').first().waitFor();
  await shot('asked');

  for (const name of ['Dana Kowalski', 'Omar Haddad']) {
    await become(name);
    await headline('Review and sign off this TDD');
    await shot(`as ${name}`);
    await press('Sign off');
    await panel().getByRole('dialog').waitFor();
    await shot(`signing as ${name}`);
    await pressIn('Sign off');
    await panel().getByRole('dialog').waitFor({ state: 'detached' });
    await shot(`signed by ${name}`);
  }
  const stampLine = page.locator('.paper p', { hasText: 'PM Omar Haddad signed off' });
  await stampLine.waitFor();
  const stamp = await stampLine.innerText();

  await become('Ana Silva');
  await page.getByRole('link', { name: 'Tracker' }).click();
  await page.locator('.tabulator-row').first().waitFor();
  await shot('tracker');
  const cellUnder = async (heading: string) => {
    const at = await page
      .locator('.tabulator-col', { has: page.getByText(heading, { exact: true }) })
      .first()
      .getAttribute('tabulator-field');
    return page.locator(`.tabulator-row >> nth=0 >> .tabulator-cell[tabulator-field="${at ?? ''}"]`);
  };
  const signature = await cellUnder('Signature');
  await signature.dblclick();
  await page.locator('.tabulator-edit-list-item', { hasText: /^signed$/ }).waitFor();
  await shot('choosing signed');
  await page.locator('.tabulator-edit-list-item', { hasText: /^signed$/ }).click();
  await (await cellUnder('Stage')).getByText('Meeting booked').waitFor();
  const row = await Promise.all(
    ['Customer', 'Stage', 'Signature', 'TDD sign-off', 'Handoff meeting'].map(async (heading) => (await cellUnder(heading)).innerText()),
  );
  await shot('booked');

  await page.getByRole('link', { name: 'Calendars' }).click();
  // On a Friday the meeting is in the week after the one that is shown.
  await page.getByRole('button', { name: 'See the meeting' }).click();
  const event = page.locator('.ec-event', { hasText: /Umbrella/ }).first();
  await event.waitFor();
  await shot('calendars');
  await event.click();
  const details = page.getByRole('complementary', { name: 'Event' });
  await details.waitFor();
  await shot('event');
  const guests = await details.locator('.guest-name').evaluateAll((names) => names.map((name) => name.firstChild?.textContent ?? ''));

  await page.getByRole('link', { name: 'Outbox' }).click();
  await page.locator('.mails li').first().waitFor();
  await shot('outbox');
  const invited = await page.locator('.mails li', { hasText: 'Invitation' }).locator('.mail-line strong').allInnerTexts();

  await page.getByRole('link', { name: 'Log' }).click();
  await page.locator('.runs').waitFor();
  await shot('log');
  expect({ stamp, row, guests, invited: invited.sort(), faults }).toEqual({
    stamp: 'Handoff sign-off: IE Dana Kowalski signed off on 16 Nov 2026 · PM Omar Haddad signed off on 16 Nov 2026',
    row: ['Umbrella', 'Meeting booked', 'signed', 'IE: signed off · PM: signed off', 'Mon 16 Nov 13:00 (Europe/London)'],
    guests: ['Ana Silva', 'Ben Ortiz', 'Dana Kowalski', 'Omar Haddad'],
    invited: ['Ana Silva', 'Ben Ortiz', 'Dana Kowalski', 'Omar Haddad'],
    faults: [],
  });
}, 60_000);
