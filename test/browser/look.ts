import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as “rule: where”; all of its rules, best practices included. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  });
}

/** What runs out of the page to the right, and what cannot be read because it is cut off. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = (element: Element) => !element.closest('.unseen') && element.getClientRects().length > 0;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => seen(element) && element.getBoundingClientRect().right > width + 0.5,
    );
    const wide = document.documentElement.scrollWidth > width ? [document.documentElement] : [];
    const dialogs = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.scrollWidth > dialog.clientWidth);
    return [...wide, ...out, ...dialogs].map(
      (element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 60)}`,
    );
  });
}

/** Things to press that are lower or narrower than 32 px. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll('button, a, summary, select, textarea, input:not([type=radio], [type=checkbox]), label:has(input)'),
    ].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (element.getClientRects().length === 0 || (width >= 32 && height >= 32)) return [];
      return [`${element.tagName} ${element.textContent ?? ''} ${String(width)}×${String(height)}`];
    }),
  );
}

/** Opens every row and fold, so that all there is can be looked at. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settle(page);
}

/** Until what was just done is rendered. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
}
