import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { dragAnHourDown } from './drag';
import { servePage, type ServedPage } from './page-server';
import { until } from './until';

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
  readonly attendees?: readonly { readonly email: string; readonly responseStatus: string; readonly comment?: string }[];
}

const listed = (calendarId: string, timeMin: string, timeMax: string) =>
  (
    served.workspace.api(calendarId, 'calendar.events.list', { path: { calendarId }, query: { timeMin, timeMax, singleEvents: true } }) as {
      items: readonly Shown[];
    }
  ).items;

const eventsOf = (calendarId: string) => listed(calendarId, '2026-11-21T00:00:00Z', '2026-11-23T00:00:00Z');

/** Ana's that were moved to a day. */
const eventsOn = (day: string) =>
  listed(ana, `${day}T00:00:00Z`, `${day}T23:59:00Z`).filter(({ summary }) => summary === 'Globex internal handoff');

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

/** Once the week is drawn for her, in London: the blocks of before are gone then. */
const becomeAna = async () => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: 'Ana Silva' }).click();
  await page.locator('.who-text', { hasText: 'Ana Silva' }).waitFor();
  await block().getByText('14:00–14:45').waitFor();
};

describe('the calendars', () => {
  test('show a meeting of several people once, in my zone and in any other', async () => {
    const mine = await block().locator('.block-time').allInnerTexts();
    await page.getByLabel('Shown in').selectOption({ label: 'Warsaw' });
    await block().getByText('15:00–15:45').waitFor();
    expect([mine.map((time) => time.replace(/\s/g, '')), await block().count()]).toEqual([['09:00–09:45'], 1]);
  });

  test('stand side by side, a column for each person on their own clock', async () => {
    await page.getByRole('button', { name: 'Side by side' }).click();
    for (let day = 0; day < 5; day += 1) await page.getByRole('button', { name: 'The next day' }).click();
    await block().nth(1).waitFor();
    expect([
      await page.locator('.calendar-bar h2').innerText(),
      (await page.locator('.ec-col-head').allInnerTexts()).map((head) => head.replace(/\s+/g, ' ')),
      (await block().locator('.block-time').allInnerTexts()).map((time) => time.replace(/\s/g, '')),
    ]).toEqual([
      'Saturday, 21 November 2026',
      [
        'Handoff UTC 09:00',
        'Ana Silva London 09:00',
        'Ben Ortiz New York 04:00',
        'Dana Kowalski Warsaw 10:00',
        'Omar Haddad Dubai 13:00',
        'Priya Nair Kolkata 14:30',
      ],
      ['14:00–14:45', '15:00–15:45'],
    ]);
  });

  test('open on the day that the address names; Today brings this week back', async () => {
    const title = page.locator('.calendar-bar h2');
    const today = await title.innerText();
    await page.goto(`${served.base}#/calendars/2026-12-02`);
    await title.filter({ hasText: '30 November – 6 December 2026' }).waitFor();
    await page.getByRole('button', { name: 'Today' }).click();
    await title.filter({ hasText: today }).waitFor();
  });

  test('show of a meeting of 45 minutes as much as has room', async () => {
    const shown = await block()
      .locator('.ec-event-body')
      .evaluate((body) => [
        [...body.children].map((line) => (line as HTMLElement).offsetHeight > 0),
        [...body.children].every(
          (line) => line.getBoundingClientRect().bottom <= (body.closest('.ec-event')?.getBoundingClientRect().bottom ?? 0),
        ),
      ]);
    expect(shown).toEqual([[true, true, false], true]);
  });

  test('hide whom I do not want to see', async () => {
    await page.getByLabel('Ana Silva').uncheck();
    await page.getByLabel('Dana Kowalski').uncheck();
    await block().waitFor({ state: 'detached' });
    // Whose calendars are on show changed: the week is read anew, and stands once somebody else's events do.
    await page.locator('.ec-event', { hasText: 'Project portfolio' }).waitFor();
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
    await block().click();
    served.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: event?.id ?? '' },
      body: { description: `<a href="https://docs.google.com/document/d/${documentId}/edit">TDD</a>` },
    });
    await page.locator('.safe-html a', { hasText: 'TDD' }).click();
    await page.locator('.paper').waitFor();
    expect(new URL(page.url()).hash).toBe(`#/document/${documentId}`);
  });

  test('take the answer of a guest', async () => {
    await block().click();
    await page.getByRole('group', { name: 'Dana Kowalski’s answer' }).getByRole('button', { name: 'No', exact: true }).click();
    await until(() => meeting()?.attendees?.some(({ email, responseStatus }) => email === dana && responseStatus === 'declined') === true);
    expect(meeting()?.attendees?.map(({ email, responseStatus }) => `${email} ${responseStatus}`)).toEqual([
      'ana@vendor.example accepted',
      'dana@vendor.example declined',
      'carla@globex.example needsAction',
    ]);
  });

  test('move an event, in the zone on show', async () => {
    await becomeAna();
    await block().click();
    await page.getByRole('button', { name: 'Move…' }).click();
    await page.getByLabel('Starts').fill('2026-11-21T16:00');
    await page.getByLabel('Ends').fill('2026-11-21T16:30');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await until(() => meeting()?.start.dateTime.startsWith('2026-11-21T16:00') === true);
    expect(meeting()?.start.dateTime).toBe('2026-11-21T16:00:00Z');
  });

  test('move an event by dragging it', async () => {
    await becomeAna();
    await dragAnHourDown(block());
    await until(() => meeting()?.start.dateTime.startsWith('2026-11-21T15:00') === true);
    expect(meeting()?.start.dateTime).toBe('2026-11-21T15:00:00Z');
  });

  test('cancel an event for everyone, which the outbox shows', async () => {
    await becomeAna();
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
    await becomeAna();
    await page.route(/\/events\/[^/]+\?/, (route) =>
      route.fulfill({ status: 403, json: { error: { message: 'Forbidden by the organiser.' } } }),
    );
    await block().click();
    await page.getByRole('button', { name: 'Cancel the event' }).click();
    await page.locator('.toast.error', { hasText: 'Forbidden by the organiser.' }).waitFor();
    expect(await block().count()).toBe(1);
  });

  test('move an event by keyboard, once it is confirmed', async () => {
    await becomeAna();
    await block().focus();
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowLeft']) await page.keyboard.press(key);
    await page.locator('.moving-bar', { hasText: 'Fri 20 Nov, 14:30–15:15 in London' }).waitFor();
    const before = meeting()?.start.dateTime;
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'was moved' }).waitFor();
    expect([before, meeting(), eventsOn('2026-11-20').map(({ start }) => start.dateTime)]).toEqual([
      '2026-11-21T14:00:00Z',
      undefined,
      ['2026-11-20T14:30:00Z'],
    ]);
  });

  test('leave an event that is moved by keyboard with Escape', async () => {
    await becomeAna();
    await block().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('.moving-bar').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.moving-bar').waitFor({ state: 'detached' });
    expect(meeting()?.start.dateTime).toBe('2026-11-21T14:00:00Z');
  });

  test('keep the keyboard on an event that is drawn anew', async () => {
    await block().focus();
    served.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: ana, eventId: meeting()?.id ?? '' },
      body: { summary: 'Globex internal handoff, at last' },
    });
    await block().getByText('at last').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('.moving-bar').waitFor();
  });

  test('do not let me move what is not on my calendar, and say whom to become', async () => {
    await block().click();
    await page.locator('.details', { hasText: 'Switch to Ana Silva or Dana Kowalski to move' }).waitFor();
    expect(await page.getByRole('button', { name: 'Move…' }).count()).toBe(0);
  });

  test('take an answer with a note, and one from outside the company', async () => {
    await block().click();
    const answerAs = async (name: string, note: string, answer: string) => {
      const group = page.getByRole('group', { name: `${name}’s answer` });
      await group.getByRole('button', { name: 'Add a note' }).click();
      await group.getByLabel('Note sent with the answer').fill(note);
      await group.getByRole('button', { name: answer, exact: true }).click();
      await page.locator('.guest', { hasText: name }).getByText(note).waitFor();
    };
    await answerAs('Dana Kowalski', 'On a plane.', 'Maybe');
    await answerAs('Carla Reyes', 'Too early.', 'No');
    expect(meeting()?.attendees?.map(({ email, responseStatus, comment }) => [email, responseStatus, comment])).toEqual([
      [ana, 'accepted', undefined],
      [dana, 'tentative', 'On a plane.'],
      ['carla@globex.example', 'declined', 'Too early.'],
    ]);
  });

  test('make a meeting with guests, who are invited', async () => {
    await page.getByRole('button', { name: 'New event' }).click();
    await page.getByLabel('Title').fill('Sizing, with Dana');
    await page.getByLabel('From').fill('2026-11-22T09:00');
    await page.getByLabel('To', { exact: true }).fill('2026-11-22T10:00');
    await page.getByRole('group', { name: 'Guests' }).getByLabel('Dana Kowalski').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.toast', { hasText: '“Sizing, with Dana” is on your calendar.' }).waitFor();
    expect([await page.locator('.toast-part').allInnerTexts(), eventsOf(dana).map(({ summary }) => summary)]).toEqual([
      ['Invited\nDana Kowalski'],
      ['Globex internal handoff', 'Sizing, with Dana'],
    ]);
  });

  test('an absence declines new invitations by itself', async () => {
    await page.getByRole('button', { name: 'New event' }).click();
    await page.getByRole('button', { name: 'Out of office' }).click();
    await page.getByLabel('From').fill('2026-11-22T09:00');
    await page.getByLabel('To', { exact: true }).fill('2026-11-22T17:00');
    await page.getByLabel('Message to people').fill('Back on Monday.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.ec-event.away-block', { hasText: 'Out of office' }).waitFor();
    expect(eventsOf('ben@vendor.example').map(({ summary, eventType, start }) => [summary, eventType, Date.parse(start.dateTime)])).toEqual(
      [['Out of office', 'outOfOffice', Date.parse('2026-11-22T14:00:00Z')]],
    );
    served.workspace.api(ana, 'calendar.events.insert', {
      path: { calendarId: ana },
      body: {
        summary: 'Late call',
        start: { dateTime: '2026-11-22T15:00:00Z' },
        end: { dateTime: '2026-11-22T16:00:00Z' },
        attendees: [{ email: 'ben@vendor.example' }],
      },
    });
    await page.locator('.ec-event', { hasText: 'Late call' }).click();
    await page.locator('.guest.declined', { hasText: '“Back on Monday.”' }).waitFor();
    expect(await page.locator('.guest').allInnerTexts()).toEqual([expect.stringContaining('No · “Back on Monday.”')]);
  });
});

describe('the log', () => {
  test('lists runs with their calls, and can be narrowed to what failed', async () => {
    await page.getByRole('link', { name: 'Log' }).click();
    await page.locator('.run', { hasText: 'setUp' }).locator('summary').last().click();
    await page.locator('.run[open] .calls tbody tr').first().waitFor();
    const calls = await page.locator('.run[open] .calls tbody tr').count();
    await page.getByLabel('Only failures').check();
    await page.locator('.notice').waitFor();
    expect([calls > 5, await page.locator('.notice h2').innerText()]).toEqual([true, 'Nothing failed']);
  });
});
