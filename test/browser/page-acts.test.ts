import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';

/** What people do in the workspace around the panel, and what they are told of it. One server and one page; each test starts from a kept world. */
let browser: Browser;
let served: ServedPage;
let page: Page;
/** The world when the review was asked for, when both had signed off, and when the meeting was booked: as JSON. */
const worlds = { asked: '', signedOff: '', booked: '' };

const [ana, ben, dana, omar] = ['ana', 'ben', 'dana', 'omar'].map((name) => `${name}@vendor.example`) as [string, string, string, string];
let tdd = '';

const ask = (who: string, name: string, input: object) => {
  const answer = served.workspace.run(who, 'rpc', [name, { tdd, ...input }]) as { ok: boolean; value: { content: unknown } };
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer.value;
};

const write = (text: string, replaceText: string) =>
  served.workspace.api(ben, 'docs.documents.batchUpdate', {
    path: { documentId: tdd },
    body: { requests: [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }] },
  });

const keep = (name: keyof typeof worlds) => (worlds[name] = JSON.stringify(served.workspace.world));

/** What the tracker's log holds. */
const logged = (): readonly string[] => {
  const { workspace } = served;
  const spreadsheetId = workspace.world.script.properties['tracker'] ?? '';
  const read = workspace.api('handoff@vendor.example', 'sheets.spreadsheets.values.get', { path: { spreadsheetId, range: 'Log!C2:F' } });
  return ((read as { values?: string[][] }).values ?? []).map(([who, , what, says]) => `${who} ${what}: ${says}`);
};

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
  tdd = Object.values(served.workspace.world.drive.files).find(({ mimeType }) => mimeType.endsWith('.document'))?.id ?? '';
  ask(ben, 'registerTdd', { customer: 'Globex', ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: omar }, closeDate: '2026-11-27' });
  ask(ben, 'declareProduction', { answer: 'yes' });
  ask(ben, 'addProductionSection', {});
  write('Users and concurrent users:', 'Users and concurrent users: 1,250 engineers, 400 at the same time');
  write('Environments:', 'Environments: production and staging');
  ask(ben, 'requestReview', {});
  keep('asked');
  for (const who of [dana, omar])
    ask(who, 'signOff', { decision: 'signed-off', note: '', section: '', content: ask(who, 'openPanel', {}).content });
  keep('signedOff');
  ask(ana, 'markSigned', { on: '2026-11-16' });
  served.workspace.advance(5);
  keep('booked');
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** The page as somebody, in a room, in a kept world. */
const sit = async (who: string, room: string, world: keyof typeof worlds) => {
  await page.goto('about:blank');
  served.workspace.world = JSON.parse(worlds[world]) as typeof served.workspace.world;
  await page.goto(`${served.base}main.css`);
  await page.evaluate((email) => localStorage.setItem('handoff.me', email), who);
  await page.goto(served.base + room);
};

const toast = () => page.locator('.toast').last();

/** The lines of the last toast, when it has one that starts so. */
const told = async (first: string) => {
  await page.locator('.toast', { hasText: first }).waitFor();
  return (await toast().locator('.toast-says').innerText()).split('\n').filter((line) => line !== '');
};

const cell = async (heading: string) => {
  const column = page.locator('.tabulator-col', { has: page.getByText(heading, { exact: true }) });
  await column.first().waitFor({ state: 'attached' });
  const found = page.locator(
    `.tabulator-row .tabulator-cell[tabulator-field="${(await column.first().getAttribute('tabulator-field')) ?? ''}"]`,
  );
  await found.first().scrollIntoViewIfNeeded();
  return found.first();
};

const paste = (text: string) =>
  page.locator('.grid-holder').evaluate((holder, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    holder.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a service that fails while signing off: the form says what to do, keeps what was typed, and nothing is recorded', async () => {
  await sit(dana, `#/document/${tdd}`, 'asked');
  const panel = page.frameLocator('iframe[title="Handoff panel"]');
  await panel.getByRole('button', { name: 'Sign off' }).click();
  const form = panel.locator('dialog[open]');
  await form.getByLabel('Remark').fill('Sizing is right.');
  await page.getByRole('button', { name: 'Faults' }).click();
  await page.getByLabel('How Sheets works').selectOption({ label: 'Down (500)' });
  await page.locator('.fault-banner').waitFor();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Sign off' }).click();
  await form.getByText('Google Sheets does not answer right now.').waitFor();
  const failed = {
    banner: await page.locator('.fault-banner p').innerText(),
    says: await form.getByRole('alert').innerText(),
    remark: await form.getByLabel('Remark').inputValue(),
    recorded: logged().filter((line) => line.includes('signed off')),
  };
  await page.locator('.fault-banner').getByRole('button', { name: 'All well again' }).click();
  await page.locator('.fault-banner').waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Sign off' }).click();
  await panel.getByText('Sizing is right.', { exact: true }).waitFor();
  expect([failed, logged().filter((line) => line.includes('signed off'))]).toEqual([
    {
      banner: 'Switched on to go wrong: Sheets is down.',
      says: 'Google Sheets does not answer right now.\n\nTry again in a moment. The panel shows what stands.',
      remark: 'Sizing is right.',
      recorded: [],
    },
    ['dana@vendor.example signed off: Signed off as IE. Sizing is right.'],
  ]);
});

test('the meeting is dragged: the tracker has the new time, and the owner is told', async () => {
  await sit(omar, '#/calendars', 'booked');
  await page.getByLabel('Shown in').selectOption({ label: 'London' });
  const block = page.locator('.ec-event', { hasText: 'Handoff: Globex' });
  await block.waitFor();
  await block.getByText('13:15–14:00').waitFor();
  const box = await block.boundingBox();
  if (!box) throw new Error('The meeting is not on the page.');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 34, { steps: 4 });
  await page.mouse.move(box.x + 20, box.y + 60, { steps: 4 });
  await page.mouse.up();
  const lines = await told('is moved');
  await page.getByRole('link', { name: 'Tracker, Globex' }).click();
  expect([lines, await (await cell('Handoff meeting')).innerText()]).toEqual([
    [
      '“Handoff: Globex” is moved.',
      'Tracker, Globex',
      'Handoff meeting: Mon 16 Nov 14:15 (Europe/London)',
      'Told of the change',
      'Ana Silva, Ben Ortiz, Dana Kowalski',
    ],
    'Mon 16 Nov 14:15 (Europe/London)',
  ]);
});

test('the PM declines from the invitation: the tracker reopens the meeting, and Ana is shown what to do', async () => {
  await sit(omar, '#/outbox', 'booked');
  await page.locator('.mails button', { hasText: 'Omar Haddad' }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note, sent with the answer').fill('I am on a train then.');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  const lines = await told('Omar Haddad answered: no.');
  await page.getByText('Omar Haddad: No · “I am on a train then.”').waitFor();
  const world = JSON.stringify(served.workspace.world);
  await sit(ana, `#/document/${tdd}`, 'booked');
  served.workspace.world = JSON.parse(world) as typeof served.workspace.world;
  await page.reload();
  const panel = page.frameLocator('iframe[title="Handoff panel"]');
  await panel
    .getByText(/cannot come/)
    .first()
    .waitFor();
  expect([lines.slice(0, 5), await panel.locator('button.primary').first().innerText()]).toEqual([
    [
      'Omar Haddad answered: no. “I am on a train then.”',
      'Tracker, Globex',
      'Stage: Meeting declined',
      'Waiting for: Ana Silva',
      'Why: omar@vendor.example cannot come.',
    ],
    'Look for another time',
  ]);
});

describe('a paste into the tracker', () => {
  test('that says “signed” books the meeting, and the page says so', async () => {
    await sit(ana, '#/tracker', 'signedOff');
    await (await cell('Signature')).click();
    await paste('signed\t2026-11-13');
    const lines = await told('2 cells are pasted.');
    expect([lines, await (await cell('Handoff meeting')).evaluate((shown) => shown.classList.contains('fresh'))]).toEqual([
      [
        '2 cells are pasted.',
        'Tracker, Globex',
        'Stage: Meeting booked',
        'Why: The customer has signed, the TDD is signed off, the internal handoff meeting is booked.',
        'Handoff meeting: Mon 16 Nov 13:00 (Europe/London)',
        'Meeting link: https://meet.google.com/aaa-aaaa-aee',
        'Empty now: Waiting for, PM’s calls',
        'Invited',
        'Ana Silva, Ben Ortiz, Dana Kowalski, Omar Haddad',
      ],
      true,
    ]);
  });

  test('over what Handoff writes asks first; what is pasted all the same is put right, and told', async () => {
    await sit(ana, '#/tracker', 'signedOff');
    await (await cell('Stage')).click();
    await paste('Complete');
    await page.getByRole('dialog', { name: 'Heads up!' }).getByRole('button', { name: 'OK' }).click();
    const lines = await told('“Complete” is typed into Stage.');
    await (await cell('Stage')).getByText('Ready for signature').waitFor();
    expect(lines.slice(0, 2)).toEqual(['“Complete” is typed into Stage.', 'Tracker, Globex']);
    expect(lines[2]).toMatch(/^Handoff says: “Complete” was typed into Stage; “Ready for signature” stands there again\. /);
  });
});
