import { CHAT_PAGES } from '../pages/serve';
import { expect, test } from './fixtures';

const LINES = 'Hei på deg, Åse 👩‍👧 og Øyvind.\nKRÅKE sa noe.\n\nÆrlig talt: 😀 ferdig';

for (const site of CHAT_PAGES) {
  test.describe(`${site.id} (${site.editor})`, () => {
    test('reads exactly what was typed, lines and emoji included', async ({ open }) => {
      const chat = await open(site);
      await chat.type(LINES);
      expect(await chat.read()).toBe(LINES);
    });

    test('replaces one stretch, keeps the rest and puts the caret back', async ({ open }) => {
      const chat = await open(site);
      await chat.type(LINES);
      const start = LINES.indexOf('KRÅKE');
      const took = await chat.composer.evaluate((element, edit) => window.kivett.openEditor(element)?.replace([edit]), {
        start,
        end: start + 5,
        text: '[NAVN 1]',
      });
      expect(took).toBe(true);
      await chat.page.keyboard.insertText('!');
      expect(await chat.read()).toBe(`${LINES.replace('KRÅKE', '[NAVN 1]')}!`);
    });

    test('replaces many stretches at once', async ({ open }) => {
      const chat = await open(site);
      const line = 'KRÅKE og KRÅKE, KRÅKE.';
      await chat.type(`${line}\n${line}\n${line}`);
      const text = (await chat.read()) ?? '';
      const edits = [...text.matchAll(/KRÅKE/g)].map((match, index) => ({
        start: match.index,
        end: match.index + 5,
        text: `[NAVN ${index + 1}]`,
      }));
      const took = await chat.composer.evaluate(
        (element, all) => window.kivett.openEditor(element)?.replace(all),
        edits,
      );
      expect(took).toBe(true);
      let number = 0;
      expect(await chat.read()).toBe(
        text.replace(/KRÅKE/g, () => {
          number += 1;
          return `[NAVN ${number}]`;
        }),
      );
    });

    test('replaces a stretch that runs over two lines', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Bor i Storgata\n12 B nå');
      const took = await chat.composer.evaluate((element) =>
        window.kivett.openEditor(element)?.replace([{ start: 6, end: 19, text: '[ADRESSE 1]' }]),
      );
      expect(took).toBe(true);
      expect(await chat.read()).toBe('Bor i [ADRESSE 1] nå');
    });

    test('undo brings the original back, and the page knows it', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE du');
      // Editors fold what happens in one breath into one undo step: let the clock on the wall say it is later.
      await chat.page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
      await chat.composer.evaluate((element) =>
        window.kivett.openEditor(element)?.replace([{ start: 4, end: 9, text: '[NAVN 1]' }]),
      );
      expect(await chat.read()).toBe('Hei [NAVN 1] du');
      // Replacing is two steps in some editors (the old out, the new in).
      for (let step = 0; step < 2 && (await chat.read()) !== 'Hei KRÅKE du'; step += 1)
        await chat.page.keyboard.press('Control+z');
      expect(await chat.read()).toBe('Hei KRÅKE du');
      await chat.page.evaluate(() => window.kivett.end());
      await chat.page.keyboard.press('Enter');
      await chat.arrived('Hei KRÅKE du');
    });

    test('marks without touching the editor, one highlight per severity', async ({ open }) => {
      const chat = await open(site);
      await chat.composer.evaluate((element) => {
        const count = { changes: 0 };
        const observer = new MutationObserver((records) => {
          count.changes += records.length;
        });
        Object.assign(window, {
          countChanges: () => {
            observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
          },
          changes: () => count.changes,
        });
      });
      await chat.type('Hei KRÅKE og ULV og REV');
      await chat.page.evaluate('window.countChanges()');
      await expect.poll(() => chat.page.evaluate(markedBySeverity)).toEqual({ ask: 1, inform: 1, stop: 1 });
      expect(await chat.page.evaluate('window.changes()')).toBe(0);
    });

    test('a mark under the pointer is told of', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE');
      await expect.poll(() => chat.page.evaluate(markedBySeverity)).toEqual({ ask: 1, inform: 0, stop: 0 });
      const at = await chat.composer.evaluate((element) => {
        const rect = window.kivett.openEditor(element)?.read()?.rangeFor({ start: 4, end: 9 })?.getClientRects()[0];
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
      });
      if (!at) throw new Error('the mark stands nowhere');
      await chat.page.mouse.move(at.x, at.y);
      await expect.poll(() => chat.page.evaluate(() => window.kivett.hints.at(-1))).toBe(0);
      await chat.page.mouse.move(2, 2);
      await expect.poll(() => chat.page.evaluate(() => window.kivett.hints.at(-1))).toBe(null);
    });

    test('everything is undone when the guard ends', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE');
      await expect.poll(() => chat.page.evaluate(markedBySeverity)).toEqual({ ask: 1, inform: 0, stop: 0 });
      await chat.page.evaluate(() => window.kivett.end());
      expect(await chat.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
      await chat.page.keyboard.press('Enter');
      await chat.arrived('Hei KRÅKE');
    });
  });
}

/** How many stretches each highlight of ours holds, by the word in its name. */
function markedBySeverity(): Record<string, number> {
  const counts: Record<string, number> = {};
  CSS.highlights.forEach((highlight, name) => {
    const severity = /^kv-(\w+)-/.exec(name)?.[1];
    if (severity) counts[severity] = highlight.size;
  });
  return counts;
}
