import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium';
import { atMost, type Figure, told } from '../figure';

/** Milliseconds after which it has not started. */
const patience = 60_000;

/**
 * How long somebody waits who has built and types `npm start`, until the page in their browser shows the documents: in a checkout where nothing
 * was started before, and there again. On the wall, since that is where they look; a browser stands open already.
 */
export async function measureStart(): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'handoff-start-'));
  const browser = await launchChromium();
  try {
    for (const built of ['build', 'dist']) cpSync(built, join(root, built), { recursive: true });
    for (const used of ['node_modules', 'local', 'package.json']) symlinkSync(resolve(used), join(root, used));
    const [first, again] = [await started(root, browser), await started(root, browser)];
    return [
      atMost(5, { name: 'npm start until the page can be used, the first time', value: first.usable / 1000, unit: 's after the build' }),
      told({ name: 'of which until it listens', value: first.listening / 1000, unit: 's' }),
      atMost(5, { name: 'npm start until the page can be used, again', value: again.usable / 1000, unit: 's after the build' }),
    ];
  } finally {
    await browser.close();
    rmSync(root, { recursive: true });
  }
}

interface Started {
  /** Milliseconds from the command to its address, and to the documents in the browser. */
  readonly listening: number;
  readonly usable: number;
}

async function started(root: string, browser: Browser): Promise<Started> {
  const from = performance.now();
  const child = spawn(process.execPath, [join(root, 'build/start.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(child);
    const listening = performance.now() - from;
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('.cards').waitFor();
    const usable = performance.now() - from;
    await page.close();
    return { listening, usable };
  } finally {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill();
    await ended;
  }
}

/** What it prints when it listens. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const late = setTimeout(() => {
      failed(new Error('The local workspace did not start.'));
    }, patience);
    let printed = '';
    stdout?.on('data', (text: Buffer) => {
      printed += text.toString();
      const [address] = /http:\/\/\S+/.exec(printed) ?? [];
      if (address === undefined || !printed.endsWith('\n')) return;
      clearTimeout(late);
      found(address);
    });
  });
}
