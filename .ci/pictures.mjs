// `node .ci/pictures.mjs`: takes the pictures of docs/pictures from the local workspace, in memory, at a fixed time.
import { mkdir, rm, stat } from 'node:fs/promises';
import { loadBrowser } from './load-browser.mjs';

const folder = 'docs/pictures';
const largest = 150_000;

const { launchChromium, servePage } = await loadBrowser();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const [ana, ben, dana, omar, priya] = ['ana', 'ben', 'dana', 'omar', 'priya'].map((name) => `${name}@vendor.example`);
const carla = 'carla@globex.example';
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
const share = (emailAddress, role) =>
  workspace.api(ben, 'drive.permissions.create', {
    path: { fileId: tdd },
    query: { sendNotificationEmail: false },
    body: { type: 'user', role, emailAddress },
  });
const day = 24 * 60;

/** One view as one person, in a fresh page; `make` may act first, and answers what to take: nothing for all of it. */
async function picture(name, { who = ben, view = document, width = 1200, height = 700, colorScheme = 'light' }, make = () => undefined) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', deviceScaleFactor: 1, colorScheme });
  await context.addInitScript((email) => {
    localStorage.setItem('handoff.me', email);
    localStorage.setItem('handoff.steps-seen', 'yes');
  }, who);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(base + view);
  await page.waitForTimeout(1500);
  const part = await make(page, page.frameLocator('iframe').first());
  await page.waitForTimeout(600);
  const path = `${folder}/${name}.png`;
  await (part ?? page).screenshot({ path });
  await context.close();
  const { size } = await stat(path);
  console.log(`${path} ${Math.round(size / 1000)} KB`);
  if (size > largest) throw new Error(`${path} is larger than ${largest / 1000} KB.`);
}

const document = `#/document/${tdd}`;
const row = async (panel, name) => {
  const details = panel.locator(`#${name}`);
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
};
const press = (panel, name) => panel.getByRole('button', { name, exact: true }).first().click();

/** The panel alone, once it stands; `act` may open something in it. */
const panelOf =
  (act = () => undefined) =>
  async (page, panel) => {
    await panel.locator('.foot').waitFor();
    await act(panel);
    return page.locator('.panel');
  };

// From a new document to a review that is asked for.
await picture('register', { height: 520 }, panelOf());
ask(ben, 'registerTdd', {
  customer: 'Globex',
  opportunity: '',
  ae: ana,
  ce: ben,
  ie: dana,
  pm: { is: 'assigned', who: omar },
  closeDate: '2026-12-11',
});
ask(ben, 'declareProduction', { answer: 'yes' });
await picture('blocked', {});

ask(ben, 'addProductionSection', {});
for (const [field, value] of Object.entries({
  'Deployment method': 'Helm chart in the customer’s own cluster',
  Environments: 'production and staging, both in the customer’s own cloud account',
  'Nodes and instance types': 'three m6i.8xlarge',
  'CPU, memory, disk': '32 vCPU, 128 GB and 2 TB each',
  'Users and concurrent users': '1,250 engineers, 400 at the same time',
  'Hosting provider': 'AWS, eu-west-1',
  'Code hosts': 'as in the trial',
  'Repositories, monorepos, largest': 'all 2,450; warehouse-core with 11 GB',
  'External services': 'RDS for PostgreSQL',
  'CI/CD': 'Argo CD',
  'Network and access': 'private, over the customer’s VPN',
  'Upgrade and change process': 'monthly, in a window on Sundays',
  'Deviations from the standard deployment': 'none',
}))
  edit(ben, `${field}:`, `${field}: ${value}`);
ask(ben, 'saveContacts', {
  contacts: [{ email: carla, name: 'Carla Reyes', role: 'champion', zone: 'America/Chicago' }],
  domains: ['globex.example'],
});
await picture('ce', { height: 900 }, panelOf());
ask(ben, 'requestReview', {});
await picture('ie', { who: dana, height: 900 }, panelOf());
await picture('ie-dark', { who: dana, height: 900, colorScheme: 'dark' }, panelOf());

// Late before the close date: what the customer is told to expect, and the PM on their calls.
const call = (who, date, guests) =>
  workspace.api(who, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    query: { sendUpdates: 'none' },
    body: {
      summary: 'Globex: next steps',
      start: { dateTime: `${date}T15:00:00Z` },
      end: { dateTime: `${date}T15:45:00Z` },
      attendees: guests.map((email) => ({ email, responseStatus: 'accepted' })),
    },
  });
call(ana, '2026-11-11', [ana, carla, omar]);
call(ana, '2026-11-18', [ana, ben, carla]);
ask(ana, 'showCalls', { show: true });
const told = { contact: 'Carla Reyes', on: '2026-11-11', where: 'call', evidence: 'https://docs.google.com/document/d/minutes' };
const [first, second] = ask(ana, 'openPanel', {}).handoff.expectations.items;
for (const { name } of [first, second])
  ask(ana, 'recordExpectation', { name, entry: { is: 'set', teller: ana, told, agreed: null, note: '' } });
await picture(
  'ae',
  { who: ana, height: 1200 },
  panelOf((panel) => row(panel, 'calls')),
);
await picture(
  'expectation',
  { who: ana, height: 1180 },
  panelOf(async (panel) => {
    await row(panel, 'expectations');
    await panel.locator('#expectations details.entry > summary').last().click();
    await panel.getByRole('button', { name: 'Record: Scope and Timeline Sign-Off' }).click();
  }),
);
await picture(
  'pm',
  { who: omar, height: 1150 },
  panelOf((panel) => row(panel, 'calls')),
);

// A reviewer who may only comment, on the web page.
signOff(dana);
share(omar, 'commenter');
await picture('comment-only', { who: omar, view: `#/handoff/${tdd}`, height: 760 }, async (page, panel) => {
  await panel.locator('.foot').waitFor();
});
signOff(omar);
edit(ben, '400 at the same time', '600 at the same time');
workspace.advance(5);
await picture('out-of-date', { who: dana, height: 1000 }, panelOf());
ask(ben, 'requestReview', {});
for (const reviewer of [dana, omar]) signOff(reviewer);

// Signed, booked, held.
ask(ana, 'markSigned', { on: '2026-11-16' });
workspace.advance(5);
await picture(
  'booked',
  { who: ana, height: 1150 },
  panelOf((panel) => row(panel, 'meeting')),
);
await picture('tracker', { who: ana, view: '#/tracker', height: 420 });
await picture('calendars', { who: ana, view: '#/calendars', height: 760 });
workspace.closeFor(day);
await picture(
  'held',
  { who: ana, height: 960 },
  panelOf((panel) => press(panel, 'It was held')),
);
ask(ana, 'markHeld', { came: [ana, ben, dana, omar], sections: [], points: [{ text: 'DNS names for staging', owner: dana }] });

// The introduction, and what a lead lets pass.
await picture(
  'introduction',
  { height: 1290 },
  panelOf(async (panel) => {
    await press(panel, 'Introduce them');
    await panel.getByRole('dialog').getByRole('radio').nth(2).check();
    await press(panel, 'Preview');
    await panel.getByRole('region', { name: 'What goes out' }).waitFor();
  }),
);
ask(priya, 'grantException', { for: 'expectations', reason: 'Globex was told in the trial; the minutes are filed.' });
await picture(
  'lead',
  { who: priya, height: 1150 },
  panelOf((panel) => row(panel, 'completion')),
);
await picture('board', { who: priya, view: '#/handoff', height: 420 }, async (page, panel) => {
  await panel.locator('.foot').waitFor();
});

// No common time.
ask(ana, 'markNotHeld', { because: 'Recorded by mistake.' });
ask(ana, 'takeBackSignature', { reason: 'slipped', note: '' });
workspace.advance(5);
for (const date of ['16', '17', '18', '19', '20', '23', '24', '25'])
  workspace.api(dana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: {
      summary: 'On site',
      start: { dateTime: `2026-11-${date}T07:00:00+01:00` },
      end: { dateTime: `2026-11-${date}T21:00:00+01:00` },
    },
  });
ask(ana, 'markSigned', { on: '2026-11-17' });
workspace.advance(5);
await picture(
  'no-time',
  { who: ana, height: 1060 },
  panelOf((panel) => press(panel, 'See the choices')),
);

await browser.close();
close();
process.exit(0);
