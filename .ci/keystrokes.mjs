// `node .ci/keystrokes.mjs FILE…`: how long the editor of the local workspace takes from a key to the frame that shows it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadBrowser } from './load-browser.mjs';

const { launchChromium, servePage } = await loadBrowser();

const keys = 'The quick brown fox jumps over the lazy dog, again and again. '.repeat(2);
/** Milliseconds between two keys: somebody who types 100 words a minute. */
const gap = 120;

const browser = await launchChromium();
const rows = [];
for (const file of process.argv.slice(2)) rows.push(await measure(file));
console.table(rows);
await browser.close();

async function measure(file) {
  const { workspace, base, close } = await servePage();
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  await page.goto(base);
  await page.locator('.cards').waitFor();
  const buffer = await readFile(file);
  const { documentId } = await workspace.importFile('ben@vendor.example', basename(file), buffer);
  const start = Date.now();
  await page.evaluate((id) => (location.hash = `#/document/${id}`), documentId);
  await page.locator('.ProseMirror > *').first().waitFor();
  const opened = Date.now() - start;
  await page.locator('.panel iframe').waitFor();
  await page.waitForTimeout(1500);
  // The paragraph in the middle with the most text before it.
  const paragraphs = page.locator('.ProseMirror p, .ProseMirror h1, .ProseMirror h2, .ProseMirror h3');
  const count = await paragraphs.count();
  await paragraphs.nth(Math.floor(count / 2)).click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    window.waits = [];
    document.addEventListener(
      'keydown',
      () => {
        const at = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.waits.push(performance.now() - at);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(gap);
  }
  await page.locator('.save-state', { hasText: /^Saved$/ }).waitFor();
  const waits = (await page.evaluate(() => window.waits)).sort((a, b) => a - b);
  const at = (share) => Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] * 10) / 10;
  const text = JSON.stringify(
    workspace.api('ben@vendor.example', 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true } }),
  );
  await page.close();
  close();
  return {
    file: basename(file),
    KB: Math.round(buffer.length / 1000),
    paragraphs: count,
    'open ms': opened,
    'median ms': at(0.5),
    'p95 ms': at(0.95),
    'max ms': at(1),
    kept: text.includes('again and again. '),
  };
}
