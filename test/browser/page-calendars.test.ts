import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';

let browser: Browser;
let served: ServedPage;
let page: Page;

const ana = 'ana@vendor.example';
const dana = 'dana@vendor.example';

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

interface Shown {
  readonly id: string;
  readonly summary: string;
  readonly status: string;
  readonly eventType?: string;
  readonly start: { readonly dateTime: string };
  readonly attendees?: readonly { readonly email: string; readonly responseStatus: string }[];
}

const eventsOf = (calendarId: string) =>
  (
    served.workspace.api(calendarId, 'calendar.events.list', {
      path: { calendarId },
      query: { timeMin: '2026-11-21T00:00:00Z', timeMax: '2026-11-23T00:00:00Z', singleEvents: true },
    }) as { items: readonly Shown[] }
  ).items;

const meeting = () => eventsOf(ana).find(({ summary }) => summary === 'Globex internal handoff');

/** On a Saturday, where the sample company has nothing: the meeting stands alone. */
beforeEach(async () => {
  served = await servePage();
  served.workspace.api(ana, 'calendar.events.insert', {
    path: { calendarId: ana },
    query: { sendUpdates: 'all' },
    body: {
      summary: 'Globex internal handoff',
      description:
        '<b>Agenda</b><ul><li>Scope</li></ul><a href="javascript:alert(1)">bad</a><img src=x onerror="document.title=1"><script>document.title=2</script>',
      start: { dateTime: '2026-11-21T14:00:00Z' },
      end: { dateTime: '2026-11-21T14:45:00Z' },
      attendees: [{ email: ana, responseStatus: 'accepted' }, { email: dana }, { email: 'carla@globex.example' }],
    },
  });
  page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${served.base}#/calendars`);
  await block().waitFor();
});

afterEach(async () => {
  await page.close();
  served.close();
});

const block = () => page.locator('.ec-event', { hasText: 'Globex internal handoff' });

const become = async (name: string) => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: name }).click();
  await page.locator('.who-text', { hasText: name }).waitFor();
};

const until = async (isSo: () => boolean) => {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await page.waitForTimeout(50);
};

describe('the calendars', () => {
  test('show a meeting of several people once, in my zone and in any other', async () => {
    const mine = await block().locator('.block-time').allInnerTexts();
    await page.getByLabel('Shown in').selectOption({ label: 'Warsaw' });
    await block().getByText('15:00–15:45').waitFor();
    expect([mine.map((time) => time.replace(/\s/g, '')), await block().count()]).toEqual([['09:00–09:45'], 1]);
  });

  test('stand side by side, a column for each person', async () => {
    await page.getByRole('button', { name: 'Side by side' }).click();
    for (let day = 0; day < 5; day += 1) await page.getByRole('button', { name: 'The next day' }).click();
    await block().nth(1).waitFor();
    expect([await page.locator('.calendar-bar h2').innerText(), await block().count()]).toEqual(['Saturday, 21 November 2026', 2]);
  });

  test('hide whom I do not want to see', async () => {
    await page.getByLabel('Ana Silva').uncheck();
    await page.getByLabel('Dana Kowalski').uncheck();
    await block().waitFor({ state: 'detached' });
    expect(await block().count()).toBe(0);
  });

  test('show the description as harmless HTML', async () => {
    await block().click();
    const description = page.locator('.safe-html');
    expect([await description.innerHTML(), await page.title()]).toEqual([
      '<b>Agenda</b><ul><li>Scope</li></ul>bad',
      'Handoff · local workspace',
    ]);
  });

  test('a link to a document of this workspace opens it here', async () => {
    const [documentId = ''] = Object.keys(served.workspace.world.docs.documents);
    const event = meeting();
    served.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { description: `<a href="https://docs.google.com/document/d/${documentId}/edit">TDD</a>` },
    });
    await block().click();
    await page.locator('.safe-html a', { hasText: 'TDD' }).click();
    await page.locator('.paper').waitFor();
    expect(new URL(page.url()).hash).toBe(`#/document/${documentId}`);
  });

  test('take the answer of a guest', async () => {
    await block().click();
    await page.getByRole('group', { name: 'Answer of Dana Kowalski' }).getByRole('button', { name: 'No' }).click();
    await until(() => meeting()?.attendees?.some(({ email, responseStatus }) => email === dana && responseStatus === 'declined') === true);
    expect(meeting()?.attendees?.map(({ email, responseStatus }) => `${email} ${responseStatus}`)).toEqual([
      'ana@vendor.example accepted',
      'dana@vendor.example declined',
      'carla@globex.example needsAction',
    ]);
  });

  test('move an event, in the zone on show', async () => {
    await become('Ana Silva');
    await block().click();
    await page.getByRole('button', { name: 'Move…' }).click();
    await page.getByLabel('Starts').fill('2026-11-21T16:00');
    await page.getByLabel('Ends').fill('2026-11-21T16:30');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await until(() => meeting()?.start.dateTime.startsWith('2026-11-21T16:00') === true);
    expect(meeting()?.start.dateTime).toBe('2026-11-21T16:00:00Z');
  });

  test('move an event by dragging it', async () => {
    await become('Ana Silva');
    await block().getByText('14:00–14:45').waitFor();
    await block().scrollIntoViewIfNeeded();
    const box = await block().boundingBox();
    if (!box) throw new Error('The meeting is not on the page.');
    await page.mouse.move(box.x + 20, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, box.y + 34, { steps: 4 });
    await page.mouse.move(box.x + 20, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await until(() => meeting()?.start.dateTime.startsWith('2026-11-21T15:00') === true);
    expect(meeting()?.start.dateTime).toBe('2026-11-21T15:00:00Z');
  });

  test('cancel an event for everyone, which the outbox shows', async () => {
    await become('Ana Silva');
    await block().click();
    await page.getByRole('button', { name: 'Cancel the event' }).click();
    await block().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.locator('.mails .cancellation').first().waitFor();
    expect([meeting(), await page.locator('.mails .badge').allInnerTexts()]).toEqual([
      undefined,
      ['Cancellation', 'Cancellation', 'Invitation', 'Invitation'],
    ]);
  });

  test('say in words what Calendar refuses', async () => {
    await page.route(/\/events\/[^/]+\?/, (route) =>
      route.fulfill({ status: 403, json: { error: { message: 'Forbidden by the organiser.' } } }),
    );
    await block().click();
    await page.getByRole('button', { name: 'Cancel the event' }).click();
    await page.locator('.toast.error', { hasText: 'Forbidden by the organiser.' }).waitFor();
    expect(await block().count()).toBe(1);
  });

  test('block time in my own calendar, out of office too', async () => {
    await page.getByRole('button', { name: 'Block time' }).click();
    await page.getByLabel('Kind').selectOption('outOfOffice');
    await page.getByLabel('From').fill('2026-11-22T09:00');
    await page.getByLabel('To', { exact: true }).fill('2026-11-22T17:00');
    await page.getByRole('button', { name: 'Block it' }).click();
    await page.locator('.ec-event.away-block', { hasText: 'Out of office' }).waitFor();
    expect(eventsOf('ben@vendor.example').map(({ summary, eventType, start }) => [summary, eventType, Date.parse(start.dateTime)])).toEqual(
      [['Out of office', 'outOfOffice', Date.parse('2026-11-22T14:00:00Z')]],
    );
  });
});

describe('the log', () => {
  test('lists runs with their calls, and can be narrowed to what failed', async () => {
    await page.getByRole('link', { name: 'Log' }).click();
    await page.locator('.run', { hasText: 'setUp' }).locator('summary').last().click();
    await page.locator('.run[open] .calls tbody tr').first().waitFor();
    const calls = await page.locator('.run[open] .calls tbody tr').count();
    await page.getByLabel('Failing only').check();
    await page.locator('.notice').waitFor();
    expect([calls > 5, await page.locator('.notice h2').innerText()]).toEqual([true, 'Nothing failed']);
  });
});
