import type { Browser } from 'playwright-core';
import type { BoardView } from '../../src/rpc/contract/board-view';
import { busyBoard, emptyBoard, longBoard } from '../fixtures/boards';
import { reviewersTurn } from '../fixtures/panels';
import { launchChromium } from './chromium';
import { lookOver, settle } from './look';
import { callsOf, openSidebar, type Script } from './sidebar-page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

const nothingWrong = { axe: [], inTheDark: [], overflowing: [], small: [] };

const shows = (board: BoardView): Script => ({
  myHandoffs: [{ value: { ok: true, value: board } }],
  openPanel: [{ value: { ok: true, value: reviewersTurn } }],
});
const refused = { value: { ok: false, refusal: { code: 'no', because: 'You are not in the People tab.', fix: 'Ask a lead.' } } };

/** Each with what stands there then. */
const states: readonly (readonly [string, string, Script])[] = [
  ['some wait for me', '.foot', shows(busyBoard)],
  ['I have none', '.foot', shows(emptyBoard)],
  ['very many, with very long names', '.foot', shows(longBoard)],
  ['they are on their way', '.bone', { myHandoffs: ['never'] }],
  ['they cannot be shown', '[role=alert]', { myHandoffs: [refused] }],
];

describe('my handoffs, light and dark', () => {
  test.each(states.flatMap(([name, ready, script]) => [300, 1000].map((width) => [name, width, ready, script] as const)))(
    'nothing is wrong when %s, at %i px',
    async (_, width, ready, script) => {
      const page = await openSidebar(browser, { script, width, tdd: '' });
      await page.waitForSelector(ready);
      const seen = await lookOver(page);
      await page.context().close();
      expect(seen).toEqual(nothingWrong);
    },
  );
});

describe('my handoffs by keyboard', () => {
  test('lead to a panel and back, and the keyboard stands where one has arrived', async () => {
    const page = await openSidebar(browser, { script: shows(busyBoard), width: 1000, tdd: '' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('link', { name: 'Initech', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#turn');
    await settle(page);
    const there = await focused();
    await page.getByRole('button', { name: 'My handoffs' }).press('Enter');
    await page.waitForSelector('#board');
    await settle(page);
    const back = await focused();
    const calls = await callsOf(page);
    await page.context().close();
    expect({ there, back, calls: calls.map(({ name, input }) => [name, input]) }).toEqual({
      there: reviewersTurn.turn.headline,
      back: 'My handoffs',
      calls: [
        ['myHandoffs', {}],
        ['openPanel', { tdd: 'initech-file' }],
        ['myHandoffs', {}],
      ],
    });
  });

  test('are where a panel that cannot be shown leads to', async () => {
    const script = { ...shows(busyBoard), openPanel: [refused] };
    const page = await openSidebar(browser, { script, width: 1000, tdd: 'initech-file' });
    await page.getByRole('button', { name: 'My handoffs' }).click();
    await page.waitForSelector('#board');
    const calls = await callsOf(page);
    await page.context().close();
    expect(calls[calls.length - 1]?.name).toBe('myHandoffs');
  });

  test('are read again, and trouble stands at the foot beside what was known', async () => {
    const script = { myHandoffs: [{ value: { ok: true, value: busyBoard } }, { throws: 'NetworkError' }] };
    const page = await openSidebar(browser, { script, tdd: '' });
    await page.getByRole('button', { name: 'Refresh' }).click();
    const alert = await page.getByRole('alert').textContent();
    const entries = await page.locator('.group li').count();
    const seen = await lookOver(page);
    await page.context().close();
    expect({ alert, entries, ...seen }).toEqual({
      alert: 'There is no connection to Google.Check that you are online, then try again.',
      entries: 5,
      ...nothingWrong,
    });
  });
});
