import type { Page } from '@playwright/test';
import { caseText, harmlessText } from './case-texts';
import { expect, test } from './fixtures';
import { SITES } from './sites';

/** Ranges painted in the page. The registry is the document's own: what our isolated world puts there the page counts too. */
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

for (const site of SITES) {
  test(`${site.name}: what is found is underlined, and nothing is put into the page’s editor`, async ({
    chat: open,
    ask,
  }) => {
    const chat = await open(site);
    const { page } = chat;
    await page.keyboard.type(harmlessText);
    expect(await painted(page)).toBe(0);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(caseText.text);
    await expect.poll(() => painted(page)).toBeGreaterThan(1);

    // From here on nobody types: what changes in the editor while the marks are taken away and drawn anew is our doing.
    await page.locator(site.composer).evaluate((element) => {
      const mutations: string[] = [];
      const observer = new MutationObserver((records) => mutations.push(...records.map(({ type }) => type)));
      observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
      const marks = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const before = new Set(marks());
      Object.assign(window, {
        mutations,
        allMarksAreNew: () => marks().length > 1 && marks().every((range) => !before.has(range)),
      });
    });
    await ask('settings.set', { kommunePack: 'eksempel' });
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { allMarksAreNew(): boolean }).allMarksAreNew()))
      .toBe(true);
    expect(await page.evaluate(() => (window as unknown as { mutations: string[] }).mutations)).toEqual([]);
    expect(await chat.text()).toBe(caseText.text);

    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(harmlessText);
    await expect.poll(() => painted(page)).toBe(0);
  });
}
