import { expect, test } from '../editors/fixtures';
import { CHAT_PAGES } from '../pages/serve';

for (const site of CHAT_PAGES) {
  test(`T15 a question waits for its answer (${site.editor})`, async ({ open, page }) => {
    await page.clock.install();
    const chat = await open(site);
    await chat.type('Hei KRÅKE');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    // Ten minutes by the page's clock: whatever would send by itself has had its time.
    await page.clock.runFor(600_000);
    expect(chat.sent).toEqual([]);
    expect(await chat.page.evaluate(() => window.kivett.isOpen())).toBe(true);
    await chat.answer({ kind: 'edit' });
    expect(await chat.read()).toBe('Hei KRÅKE');
  });
}
