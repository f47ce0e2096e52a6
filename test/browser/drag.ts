import type { Locator } from 'playwright-core';

/** Drags a block of the calendar down by an hour. */
export async function dragAnHourDown(block: Locator): Promise<void> {
  const page = block.page();
  // What comes above the calendar after it would move the block from under the pointer.
  await page.locator('.first-steps').waitFor();
  await block.hover({ position: { x: 20, y: 8 } });
  const box = await block.boundingBox();
  if (!box) throw new Error('The meeting is not on the page.');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 34, { steps: 4 });
  await page.mouse.move(box.x + 20, box.y + 60, { steps: 4 });
  await page.mouse.up();
}
