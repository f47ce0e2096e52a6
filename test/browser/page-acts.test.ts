import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { dragAnHourDown } from './drag';
import { servePage, type ServedPage } from './page-server';
import { ana, ben, dana, omar, type Played, playMainJob } from './play-main-job';

/** What people do in the workspace around the panel, and what they are told of it. One server and one page; each test starts from a kept world. */
let browser: Browser;
let served: ServedPage;
let page: Page;
let played: Played;

/** What the tracker's log holds. */
const logged = (): readonly string[] => {
  const { workspace } = served;
  const spreadsheetId = workspace.world.script.properties['tracker'] ?? '';
  const read = workspace.api('handoff@vendor.example', 'sheets.spreadsheets.values.get', { path: { spreadsheetId, range: 'Log!C2:F' } });
  return ((read as { values?: string[][] }).values ?? []).map(([who, , what, says]) => `${who} ${what}: ${says}`);
};

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePage()]);
  played = playMainJob(served);
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

/** The page as somebody, in a room, in a kept world. */
const sit = async (who: string, room: string, world: 'asked' | 'signedOff' | 'booked') => {
  await page.goto('about:blank');
  served.workspace.world = JSON.parse(played[world]) as typeof served.workspace.world;
  await page.goto(`${served.base}main.css`);
  await page.evaluate((email) => localStorage.setItem('handoff.me', email), who);
  await page.goto(served.base + room);
};

/** The lines of the toast that says so. */
const told = async (words: string) =>
  (await page.locator('.toast-says', { hasText: words }).innerText()).split('\n').filter((line) => line !== '');

const cell = async (heading: string) => {
  const column = page.locator('.tabulator-col', { has: page.getByText(heading, { exact: true }) });
  await column.first().waitFor({ state: 'attached' });
  const found = page.locator(
    `.tabulator-row .tabulator-cell[tabulator-field="${(await column.first().getAttribute('tabulator-field')) ?? ''}"]`,
  );
  // The grid may draw its rows anew meanwhile, so the cell is not waited for to hold still.
  await found.first().evaluate((element) => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return found.first();
};

const paste = (text: string) =>
  page.locator('.grid-holder').evaluate((holder, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    holder.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a service that fails while signing off: the form says what to do, keeps what was typed, and nothing is recorded', async () => {
  await sit(dana, `#/document/${played.tdd}`, 'asked');
  const panel = page.frameLocator('iframe[title="Handoff panel"]');
  await panel.getByRole('button', { name: 'Sign off' }).click();
  const form = panel.locator('dialog[open]');
  await form.getByLabel('Remark').fill('Sizing is right.');
  await page.getByRole('button', { name: 'Faults' }).click();
  await page.getByLabel('How Sheets works').selectOption({ label: 'Down (500)' });
  await page.locator('.fault-banner').waitFor();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Sign off' }).click();
  await form.getByText('Google Sheets is not responding right now.').waitFor();
  const failed = {
    banner: await page.locator('.fault-banner p').innerText(),
    says: await form.getByRole('alert').innerText(),
    remark: await form.getByLabel('Remark').inputValue(),
    recorded: logged().filter((line) => line.includes('signed off')),
  };
  await page.locator('.fault-banner').getByRole('button', { name: 'Switch all off' }).click();
  await page.locator('.fault-banner').waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Sign off' }).click();
  await panel.getByText('Sizing is right.', { exact: true }).waitFor();
  expect([failed, logged().filter((line) => line.includes('signed off'))]).toEqual([
    {
      banner: 'Faults switched on: Sheets is down.',
      says: 'Google Sheets is not responding right now.\n\nTry again in a moment. The panel shows the current state.',
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
  await dragAnHourDown(block);
  const lines = await told('was moved');
  await page.getByRole('link', { name: 'Tracker, Globex' }).click();
  expect([lines, await (await cell('Handoff meeting')).innerText()]).toEqual([
    [
      '“Handoff: Globex” was moved.',
      'Tracker, Globex',
      'Handoff meeting: Mon 16 Nov 14:15 (Europe/London)',
      'Notified of the change',
      'Ana Silva, Ben Ortiz, Dana Kowalski',
    ],
    'Mon 16 Nov 14:15 (Europe/London)',
  ]);
});

test('the PM declines from the invitation: the tracker reopens the meeting, and Ana is shown what to do', async () => {
  await sit(omar, '#/outbox', 'booked');
  await page.locator('.mails button', { hasText: 'Omar Haddad' }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note sent with the answer').fill('I am on a train then.');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  const lines = await told('Omar Haddad answered: no.');
  await page.getByText('Omar Haddad: No · “I am on a train then.”').waitFor();
  const world = JSON.stringify(served.workspace.world);
  await sit(ana, `#/document/${played.tdd}`, 'booked');
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
      'Why: Omar Haddad cannot come.',
    ],
    'Look for another time',
  ]);
});

describe('the outbox', () => {
  test('gives an invitation as a file, to look at and to save', async () => {
    await sit(ana, '#/outbox', 'booked');
    await page.getByRole('button', { name: 'Look inside' }).click();
    const shown = await page.getByLabel('invite.ics').innerText();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    const text = readFileSync(await saved.path(), 'utf8');
    expect([
      saved.suggestedFilename(),
      shown.split('\n')[0]?.trim(),
      text.split('\r\n').filter((line) => /^(METHOD|DTSTART|SUMMARY)/.test(line)),
    ]).toEqual(['invite.ics', 'BEGIN:VCALENDAR', ['METHOD:REQUEST', 'DTSTART:20261116T131500Z', 'SUMMARY:Handoff: Globex']]);
  });

  test('tells one time for a mail, in the list and where it is open', async () => {
    await sit(ana, '#/outbox', 'booked');
    const opened = page.locator('.mails button', { hasText: 'Dana Kowalski' }).first();
    await opened.click();
    await page.locator('.mail-from', { hasText: 'to Dana Kowalski' }).waitFor();
    expect(await page.locator('.mail-from > small').innerText()).toBe(await opened.locator('.mail-line small').innerText());
  });

  test('shows HTML as it would look, and nothing of it runs or is fetched', async () => {
    await sit(ana, '#/outbox', 'booked');
    const asked: (string | undefined)[] = [];
    page.on('requestfailed', (request) => request.url().includes('example.com') && asked.push(request.failure()?.errorText));
    page.on('response', (response) => response.url().includes('example.com') && asked.push('answered'));
    const html = `<table><tr><td style="color:rgb(1, 2, 3)">Hello</td></tr></table><script>parent.document.title = 'run'</script><img src="https://example.com/seen.png" onerror="parent.document.title = 'run'">`;
    served.workspace.world.outbox.push({ id: 'mail-x', at: served.workspace.now(), from: ana, to: [ben], cc: [dana], subject: 'Digest', body: 'Hello', html, kind: 'mail' }); // prettier-ignore
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('example.com'));
    await page.reload();
    const body = page.frameLocator('iframe[title="Text of “Digest”"]').locator('td');
    await body.waitFor();
    await refused;
    expect([
      await body.evaluate((cell) => getComputedStyle(cell).color),
      await page.locator('.mail-from').innerText(),
      await page.title(),
      [...new Set(asked)],
    ]).toEqual(['rgb(1, 2, 3)', expect.stringContaining('to Ben Ortiz · cc Dana Kowalski'), 'Handoff · local workspace', ['csp']]);
  });
});

describe('a paste into the tracker', () => {
  test('that says “signed” books the meeting, and the page says so', async () => {
    await sit(ana, '#/tracker', 'signedOff');
    await (await cell('Signature')).click();
    await paste('signed\t2026-11-13');
    expect(await told('2 cells pasted.')).toEqual([
      '2 cells pasted.',
      'Tracker, Globex',
      'Stage: Meeting booked',
      'Why: The customer has signed, the TDD is signed off, and the internal handoff meeting is booked.',
      'Handoff meeting: Mon 16 Nov 13:00 (Europe/London)',
      'Meeting link: https://meet.google.com/aaa-aaaa-aee',
      'Empty now: Waiting for, PM’s calls',
      'Invited',
      'Ana Silva, Ben Ortiz, Dana Kowalski, Omar Haddad',
    ]);
    await (await cell('Handoff meeting')).and(page.locator('.fresh')).waitFor();
  });

  test('over what Handoff writes asks first; what is pasted all the same is put right, and told', async () => {
    await sit(ana, '#/tracker', 'signedOff');
    await (await cell('Stage')).click();
    await paste('Complete');
    await page.getByRole('dialog', { name: 'Heads up!' }).getByRole('button', { name: 'OK' }).click();
    const lines = await told('“Complete” typed into Stage, and set back.');
    await (await cell('Stage')).getByText('Ready for signature').waitFor();
    expect(lines.slice(0, 2)).toEqual(['“Complete” typed into Stage, and set back.', 'Tracker, Globex']);
    expect(lines[2]).toMatch(/^Handoff says: “Complete” was typed into Stage and set back to “Ready for signature”. /);
  });
});
