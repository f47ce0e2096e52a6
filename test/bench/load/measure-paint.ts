import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { createServer } from '../../../local/server/create-server';
import { launchChromium } from '../../browser/chromium';
import { ana, type Company } from '../../journeys/company';
import { atMost, type Figure } from '../figure';
import { grownCompany } from '../grown-company';

/** Milliseconds that Google takes for each call. */
const perCall = 100;
const rounds = 5;

interface Painted {
  /** Something is drawn: the panel's own shape. */
  readonly first: number;
  /** Whose turn it is and why can be read. */
  readonly useful: number;
  readonly trips: number;
}

/** How long somebody waits in front of the sidebar, in a headless Chromium, when each call to Google takes a tenth of a second. */
export async function measurePaint(): Promise<Figure[]> {
  const company = await grownCompany(100);
  const tdd = await company.signedOff();
  company.workspace.run(ana, 'openSidebar', [], { documentId: tdd });
  company.panel(ana, 'openPanel', { tdd });
  const slow = { slow: perCall };
  company.workspace.setFaults({ docs: slow, sheets: slow, drive: slow, calendar: slow }, []);
  const { server, base } = await listening(company);
  const browser = await launchChromium();
  try {
    const address = `${base}local/sidebar?user=${ana}&documentId=${tdd}`;
    const paints: Painted[] = [];
    for (let round = 0; round <= rounds; round += 1) paints.push(await paint(browser, address));
    return figures(paints.slice(1));
  } finally {
    await browser.close();
    server.close();
  }
}

function figures(paints: readonly Painted[]): Figure[] {
  const median = (of: (painted: Painted) => number) => paints.map(of).sort((one, other) => one - other)[paints.length >> 1] ?? NaN;
  const at = `with ${String(perCall)} ms a call to Google`;
  return [
    atMost(300, { name: `first paint of the sidebar, ${at}`, value: median(({ first }) => first), unit: 'ms' }),
    atMost(1000, { name: `first useful paint of the sidebar, ${at}`, value: median(({ useful }) => useful), unit: 'ms' }),
    atMost(1, { name: 'round trips of the sidebar before it', value: median(({ trips }) => trips), unit: 'google.script.run' }),
  ];
}

async function paint(browser: Browser, address: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  let trips = 0;
  page.on('request', (request) => (trips += request.url().endsWith('/local/run') ? 1 : 0));
  await page.goto(address);
  await page.waitForSelector('#turn-headline');
  const tripsThen = trips;
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN,
    useful: performance.now(),
  }));
  await context.close();
  return { ...times, trips: tripsThen };
}

async function listening({ workspace }: Company): Promise<{ readonly server: ServerType; readonly base: string }> {
  const app = createServer({ workspace, root: process.cwd(), seed: () => Promise.resolve() });
  const server = await new Promise<ServerType>((ready) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => {
      ready(started);
    });
  });
  return { server, base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}
