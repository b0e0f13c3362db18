import { harmlessText } from './case-texts';
import { expect, test } from './fixtures';
import { SITES } from './sites';

interface Seen {
  trusted: boolean;
  defaultPrevented: boolean;
  key: string;
}

for (const site of SITES) {
  test(`${site.name}: a harmless prompt goes through untouched, once, with no card`, async ({ chat: open }) => {
    const chat = await open(site);
    await chat.page.keyboard.type(harmlessText);
    // A listener of the page's own, at the end of the capture phase: it sees what KI-vett left of the event.
    await chat.page.evaluate(() => {
      const seen: Seen[] = [];
      Object.assign(window, { seenKeys: seen });
      document.addEventListener(
        'keydown',
        (event) => seen.push({ trusted: event.isTrusted, defaultPrevented: event.defaultPrevented, key: event.key }),
        true,
      );
    });
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent()).toEqual([harmlessText]);
    expect(await chat.page.evaluate(() => (window as unknown as { seenKeys: Seen[] }).seenKeys)).toEqual([
      { trusted: true, defaultPrevented: false, key: 'Enter' },
    ]);
    expect(await chat.probe.card()).toBeNull();
  });

  test(`${site.name}: Shift+Enter makes a new line and asks nothing`, async ({ chat: open }) => {
    const chat = await open(site);
    await chat.page.keyboard.type('Første linje');
    await chat.page.keyboard.press('Shift+Enter');
    await chat.page.keyboard.type('andre linje');
    expect(await chat.probe.card()).toBeNull();
    expect(chat.sent()).toEqual([]);
    expect((await chat.text()).replace(/\s+/g, ' ')).toMatch(/Første linje ?andre linje/);
  });
}
