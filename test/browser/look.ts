import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

export interface Look {
  readonly axe: readonly string[];
  /** What axe finds in the dark: of its rules only contrast can differ there. */
  readonly inTheDark: readonly string[];
  readonly overflowing: readonly string[];
  readonly small: readonly string[];
}

/** All that can be wrong with a page as it stands: in light, then in the dark, which it is left in. */
export async function lookOver(page: Page): Promise<Look> {
  await settle(page);
  const light = { axe: await axeFindings(page), overflowing: await overflowing(page), small: await smallTargets(page) };
  await page.emulateMedia({ colorScheme: 'dark' });
  await settle(page);
  return { ...light, inTheDark: await axeFindings(page, ['color-contrast']) };
}

/** What axe finds wrong, as “rule: where”; by all of its rules, best practices included, or by some. */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await axe.run(rules.length > 0 ? { runOnly: rules } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }, rules);
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

/** What a button shows outside of itself, over what stands beside it. */
export function spilling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button')].flatMap((button) => {
      const { left, right } = button.getBoundingClientRect();
      const out = [...button.children].filter((child) => {
        const box = child.getBoundingClientRect();
        return child.getClientRects().length > 0 && (box.left < left - 1 || box.right > right + 1);
      });
      return out.map((child) => `${button.className}: ${child.textContent ?? ''}`);
    }),
  );
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

/** Until the server of a test owes the page no answer, and what was just done is rendered and stands still. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !(globalThis as { owed?: number }).owed);
  await page.evaluate(async () => {
    const rendered = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await rendered();
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await rendered();
  });
}
