import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { CardChoice } from '../../lib/contracts/in-page';
import { HARNESS } from '../pages/build';
import type { Seen } from '../pages/common';
import type {} from '../pages/harness';
import { type ChatPage, serveChatPages } from '../pages/serve';

/** A chat page with the guard in it, and what tests do with it. */
class GuardedChat {
  constructor(
    readonly page: Page,
    readonly site: ChatPage,
    readonly sent: string[],
  ) {}

  get composer(): Locator {
    return this.page.locator(this.site.composer);
  }

  get send(): Locator {
    return this.page.locator(this.site.send);
  }

  /** Types as a person does: real keys, Shift+Enter for a new line. */
  async type(text: string): Promise<void> {
    await this.composer.click();
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Shift+Enter');
      // Character by character only where the keyboard has the character; emoji arrive as one insertion.
      await this.page.keyboard.insertText(line);
    }
  }

  read(): Promise<string | null> {
    return this.composer.evaluate((element) => window.kivett.openEditor(element)?.read()?.text ?? null);
  }

  cards(): Promise<number> {
    return this.page.evaluate(() => window.kivett.cards.length);
  }

  async cardOpens(number = 1): Promise<void> {
    await expect.poll(() => this.cards()).toBe(number);
  }

  answer(choice: CardChoice): Promise<void> {
    return this.page.evaluate((chosen) => window.kivett.answer(chosen), choice);
  }

  /** What the page saw until now is not counted. */
  forget(): Promise<void> {
    return this.page.evaluate(() => {
      window.seen.length = 0;
    });
  }

  seen(type: Seen['type']): Promise<Seen[]> {
    return this.page.evaluate((wanted) => window.seen.filter((event) => event.type === wanted), type);
  }

  async arrived(...texts: string[]): Promise<void> {
    await expect.poll(() => this.sent).toEqual(texts);
  }
}

interface Fixtures {
  /** Opens a chat page with the guard in place before the page's first script. */
  open: (site: ChatPage, before?: () => void) => Promise<GuardedChat>;
}

export const test = base.extend<Fixtures>({
  open: async ({ context, page }, use) => {
    const server = await serveChatPages(context);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await use(async (site, before) => {
      if (before) await page.addInitScript(before);
      await page.addInitScript({ path: HARNESS });
      await page.goto(site.url);
      await page.locator(site.composer).waitFor();
      return new GuardedChat(page, site, server.sent);
    });
    expect(errors).toEqual([]);
  },
});

export { expect };
