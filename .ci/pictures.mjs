// `node .ci/pictures.mjs`: takes the pictures of docs/pictures from the local workspace, in memory, at a fixed time.
import { mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const folder = 'docs/pictures';
const largest = 150_000;

// The browser and the served workspace are those of the browser tests.
await build({
  entryPoints: ['test/browser/chromium.ts', 'test/browser/page-server.ts'],
  outdir: 'build/pictures',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  loader: { '.md': 'text', '.client.js': 'text', '.svg': 'text' },
});
const load = createRequire(import.meta.url);
const { launchChromium } = load('../build/pictures/chromium.cjs');
const { servePage } = load('../build/pictures/page-server.cjs');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const [ana, ben, dana, omar] = ['ana', 'ben', 'dana', 'omar'].map((name) => `${name}@vendor.example`);
const browser = await launchChromium();
const { workspace, base, close } = await servePage();
const tdd = Object.values(workspace.world.drive.files).find(({ mimeType }) => mimeType.endsWith('.document')).id;

const ask = (who, name, input) => {
  const answer = workspace.run(who, 'rpc', [name, { tdd, ...input }]);
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.because}`);
  return answer.value;
};
const edit = (who, text, replaceText) =>
  workspace.api(who, 'docs.documents.batchUpdate', {
    path: { documentId: tdd },
    body: { requests: [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }] },
  });
const signOff = (who) => ask(who, 'signOff', { decision: 'signed-off', note: '', section: '', content: ask(who, 'openPanel', {}).content });

/** One view as one person, in a fresh page; `make` may act first, and answers what to take: nothing for all of it. */
async function picture(name, { who = ben, view, width = 1200, height = 700 }, make = () => undefined) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  await context.addInitScript((email) => localStorage.setItem('handoff.me', email), who);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(base + view);
  await page.waitForTimeout(1500);
  const part = await make(page);
  await page.waitForTimeout(600);
  const path = `${folder}/${name}.png`;
  await (part ?? page).screenshot({ path });
  await context.close();
  const { size } = await stat(path);
  console.log(`${path} ${Math.round(size / 1000)} KB`);
  if (size > largest) throw new Error(`${path} is larger than ${largest / 1000} KB.`);
}

const document = `#/document/${tdd}`;
const height = 880;
const panel = (page) => page.locator('.panel');

await picture('register', { view: document, height }, panel);

ask(ben, 'registerTdd', { customer: 'Globex', ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: omar }, closeDate: '2026-11-27' });
ask(ben, 'declareProduction', { answer: 'yes' });
await picture('blocked', { view: document });

ask(ben, 'addProductionSection', {});
edit(ben, 'Users and concurrent users:', 'Users and concurrent users: 1,250 engineers, 400 at the same time');
edit(ben, 'Environments:', 'Environments: production and staging, both in the customer’s own cloud account');
ask(ben, 'requestReview', {});
await picture('review', { who: dana, view: document, height }, panel);

signOff(dana);
signOff(omar);
edit(ben, '400 at the same time', '600 at the same time');
workspace.advance(5);
await picture('out-of-date', { who: dana, view: document, height }, panel);

ask(ben, 'requestReview', {});
signOff(dana);
signOff(omar);
ask(ana, 'markSigned', { on: '2026-11-16' });
workspace.advance(5);
await picture('booked', { who: ana, view: document, height }, panel);
await picture('tracker', { who: ana, view: '#/tracker', height: 420 });
await picture('calendars', { who: ana, view: '#/calendars', height: 760 });

ask(ana, 'takeBackSignature', { reason: 'slipped', note: '' });
workspace.advance(5);
for (const day of ['16', '17', '18', '19', '20', '23', '24'])
  workspace.api(dana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: {
      summary: 'On site',
      start: { dateTime: `2026-11-${day}T07:00:00+01:00` },
      end: { dateTime: `2026-11-${day}T21:00:00+01:00` },
    },
  });
ask(ana, 'markSigned', { on: '2026-11-16' });
workspace.advance(5);
await picture('no-time', { who: ana, view: document, height }, async (page) => {
  await page.frameLocator('iframe[title="Handoff panel"]').getByRole('button', { name: 'See the choices' }).click();
  return panel(page);
});

await browser.close();
close();
process.exit(0);
