import { launchChromium } from './chromium';

describe('launchChromium', () => {
  test('starts a browser that survives the closing of a context', async () => {
    const browser = await launchChromium();
    const titles: string[] = [];
    for (const name of ['one', 'two']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.setContent(`<title>${name}</title>`);
      titles.push(await page.title());
      await context.close();
    }
    await browser.close();
    expect(titles).toEqual(['one', 'two']);
  });
});
