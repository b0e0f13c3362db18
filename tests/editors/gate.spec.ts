import { CHAT_PAGES, chatPage } from '../pages/serve';
import { expect, test } from './fixtures';

const CASE = 'Skriv til KRÅKE i dag.\nHun heter KRÅKE.';
const SAFE = 'Skriv til [NAVN 1] i dag.\nHun heter [NAVN 1].';

for (const site of CHAT_PAGES) {
  test.describe(`${site.id} (${site.editor})`, () => {
    test('a harmless text goes through with the very same event', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Lag en dagsorden for møtet.');
      await chat.page.keyboard.press('Enter');
      await chat.arrived('Lag en dagsorden for møtet.');
      expect(await chat.seen('keydown')).toEqual([{ type: 'keydown', trusted: true, prevented: false }]);
      expect(await chat.cards()).toBe(0);
    });

    test('what is only told of goes through too', async ({ open }) => {
      const chat = await open(site);
      await chat.type('En REV i hagen');
      await chat.send.click();
      await chat.arrived('En REV i hagen');
      expect((await chat.seen('click')).at(-1)).toEqual({ type: 'click', trusted: true, prevented: false });
      expect(await chat.cards()).toBe(0);
    });

    test('Enter is held; anonymised, the page receives placeholders only, once', async ({ open }) => {
      const chat = await open(site);
      await chat.type(CASE);
      await chat.forget();
      await chat.page.keyboard.press('Enter');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      expect(await chat.seen('keydown')).toEqual([]);
      expect(chat.sent).toEqual([]);
      expect(await chat.read()).toBe(CASE);
      await chat.answer({ kind: 'anonymise' });
      await chat.arrived(SAFE);
      await expect
        .poll(() => chat.page.evaluate(() => window.kivett.toasts))
        .toEqual([{ kind: 'anonymised', count: 2, stillPersonal: false }]);
      await expect.poll(() => chat.read()).toBe('');
      expect(chat.sent).toEqual([SAFE]);
    });

    test('the send button is held; «edit» leaves text and caret', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE du');
      await chat.page.keyboard.press('ArrowLeft');
      await chat.page.keyboard.press('ArrowLeft');
      await chat.send.click();
      await chat.cardOpens();
      expect(chat.sent).toEqual([]);
      await chat.answer({ kind: 'edit' });
      await expect.poll(() => chat.page.evaluate(() => window.kivett.isOpen())).toBe(false);
      await chat.page.keyboard.insertText('og ');
      expect(await chat.read()).toBe('Hei KRÅKE og du');
      expect(chat.sent).toEqual([]);
    });

    test('Shift+Enter and composition are none of our business', async ({ open }) => {
      const chat = await open(site);
      await chat.type('KRÅKE\nKRÅKE');
      await chat.composer.evaluate((element) => {
        const press = (init: KeyboardEventInit) =>
          element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }));
        press({ isComposing: true });
        press({ keyCode: 229 });
      });
      expect(await chat.cards()).toBe(0);
    });

    test('an override holds for its value in its conversation, and no further', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
      await chat.arrived('Hei KRÅKE');
      await expect.poll(() => chat.read()).toBe('');
      await expect(chat.page.locator('article')).toHaveCount(2);
      await chat.type('Hils KRÅKE');
      await chat.page.keyboard.press('Enter');
      await chat.arrived('Hei KRÅKE', 'Hils KRÅKE');
      // A new chat at the same address shows nothing of the old one.
      await chat.page.evaluate(() => document.querySelector('#conversation')?.replaceChildren());
      await chat.type('Hei KRÅKE');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens(2);
      expect(chat.sent).toEqual(['Hei KRÅKE', 'Hils KRÅKE']);
    });

    test('an editor that takes no text sends nothing; the safe copy is offered', async ({ open }) => {
      const chat = await open(site);
      await chat.type('Hei KRÅKE');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      await chat.page.evaluate(() => {
        document.execCommand = () => false;
      });
      await chat.answer({ kind: 'anonymise' });
      await chat.cardOpens(2);
      expect(await chat.page.evaluate(() => window.kivett.cards[1]?.kind)).toBe('rewrite_failed');
      await chat.answer({ kind: 'copy_safe' });
      await expect.poll(() => chat.page.evaluate(() => window.kivett.copied)).toEqual(['Hei [NAVN 1]']);
      expect(chat.sent).toEqual([]);
      expect(await chat.read()).toBe('Hei KRÅKE');
    });

    test('pasted text lands untouched and is checked', async ({ open, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const chat = await open(site);
      await chat.composer.click();
      await chat.page.evaluate(() => navigator.clipboard.writeText('Limt inn om KRÅKE'));
      await chat.page.keyboard.press('Control+v');
      await expect.poll(() => chat.read()).toBe('Limt inn om KRÅKE');
      await expect.poll(() => chat.page.evaluate(() => window.kivett.views.at(-1)?.verdict?.findings.length)).toBe(1);
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      expect(chat.sent).toEqual([]);
    });
  });
}

// What does not depend on the kind of editor: one rich editor, one textarea.
for (const site of [chatPage('chatgpt'), chatPage('copilot')]) {
  test.describe(`${site.id}, whatever the editor`, () => {
    test('a stop has no way around it', async ({ open }) => {
      const chat = await open(site);
      await chat.type('En ULV');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens(2);
      await chat.answer({ kind: 'send_unchecked' });
      await chat.send.click();
      await chat.cardOpens(3);
      expect(chat.sent).toEqual([]);
      expect(await chat.read()).toBe('En ULV');
    });

    test('a rule that fails makes the text «not checked», not «nothing found»', async ({ open }) => {
      const chat = await open(site);
      await chat.type('FEIL');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      expect(await chat.page.evaluate(() => window.kivett.cards[0]?.kind)).toBe('unchecked');
      expect(chat.sent).toEqual([]);
      await chat.answer({ kind: 'send_unchecked' });
      await chat.arrived('FEIL');
    });

    test('rules that are late hold the send, and let a harmless text go by themselves', async ({ open }) => {
      const chat = await open(site, () => {
        window.rulesMissing = true;
      });
      await chat.type('Hei');
      await chat.page.keyboard.press('Enter');
      expect(chat.sent).toEqual([]);
      await chat.page.evaluate(() => window.kivett.giveRules());
      await chat.arrived('Hei');
      expect(await chat.cards()).toBe(0);
    });

    test('rules that never come leave the choice to the person', async ({ open }) => {
      const chat = await open(site, () => {
        window.rulesMissing = true;
      });
      await chat.type('Hei');
      await chat.page.keyboard.press('Enter');
      await chat.cardOpens();
      expect(await chat.page.evaluate(() => window.kivett.cards[0]?.kind)).toBe('unchecked');
      expect(await chat.page.evaluate(() => window.kivett.protection())).toBe('unprotected');
      expect(chat.sent).toEqual([]);
      await chat.answer({ kind: 'send_unchecked' });
      await chat.arrived('Hei');
    });
  });
}

test('a page that puts the old text back after a while sends nothing', async ({ open }) => {
  const chat = await open(chatPage('copilot'));
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  await chat.composer.evaluate((element) => {
    element.addEventListener('input', () =>
      requestAnimationFrame(() => {
        (element as HTMLTextAreaElement).value = 'Hei KRÅKE';
      }),
    );
  });
  await chat.answer({ kind: 'anonymise' });
  await chat.cardOpens(2);
  expect(await chat.page.evaluate(() => window.kivett.cards[1]?.kind)).toBe('rewrite_failed');
  expect(chat.sent).toEqual([]);
});

test('the composer that a new chat puts in is guarded as the first was', async ({ open }) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.type('Hei');
  await chat.page.locator('#new-chat').click();
  await chat.type('Hei KRÅKE');
  await chat.send.click();
  await chat.cardOpens();
  await chat.answer({ kind: 'anonymise' });
  await chat.arrived('Hei [NAVN 1]');
});

test('the keyboard on the send button, and a form that the page submits itself, are held too', async ({ open }) => {
  const chat = await open(chatPage('lexical'));
  await chat.type('Hei KRÅKE');
  await chat.send.focus();
  await chat.page.keyboard.press('Space');
  await chat.cardOpens();
  await chat.answer({ kind: 'edit' });
  await expect(chat.composer).toBeFocused();
  await chat.page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await chat.cardOpens(2);
  expect(chat.sent).toEqual([]);
  await chat.answer({ kind: 'anonymise' });
  await chat.arrived('Hei [NAVN 1]');
});

test('an earlier message being edited is checked for its own text', async ({ open }) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.type('Hei alle');
  await chat.page.keyboard.press('Enter');
  await chat.arrived('Hei alle');
  await chat.type('uskyldig utkast');
  await chat.page.locator('.edit-turn').first().click();
  const field = chat.page.locator('.edit-form textarea');
  await field.fill('Hei KRÅKE');
  await chat.page.locator('.edit-form button').click();
  await chat.cardOpens();
  expect(chat.sent).toEqual(['Hei alle']);
  await chat.answer({ kind: 'anonymise' });
  await chat.arrived('Hei alle', 'Hei [NAVN 1]');
});

test('a page without a composer says so, and an outdated extension still asks', async ({ open }) => {
  const chat = await open(chatPage('copilot'));
  await expect.poll(() => chat.page.evaluate(() => window.kivett.protection())).toBe('protected');
  await chat.page.evaluate(() => {
    window.outdated = true;
  });
  expect(await chat.page.evaluate(() => window.kivett.protection())).toBe('reload');
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  await chat.page.evaluate(() => {
    window.outdated = false;
    document.querySelector('#composer-place')?.remove();
  });
  await expect.poll(() => chat.page.evaluate(() => window.kivett.protection())).toBe('unprotected');
});

test('a marker that was calm when the extension went away says so when the person comes back', async ({
  open,
  page,
}) => {
  await page.clock.install();
  const chat = await open(chatPage('chatgpt'));
  // Past every look that the start itself has planned.
  await page.clock.runFor(10_000);
  const last = () => page.evaluate(() => window.kivett.views.at(-1)?.protection.state);
  expect(await last()).toBe('protected');
  await page.evaluate(() => {
    window.outdated = true;
  });
  await page.clock.runFor(10_000);
  expect(await last()).toBe('protected');
  await chat.composer.focus();
  await expect.poll(last).toBe('reload');
});

test('typing on while the card is open closes it', async ({ open }) => {
  const chat = await open(chatPage('claude'));
  await chat.type('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  await chat.page.keyboard.insertText(' og');
  await expect.poll(() => chat.page.evaluate(() => window.kivett.isOpen())).toBe(false);
  expect(await chat.read()).toBe('Hei KRÅKE og');
});

test('a textarea is marked also where the browser has no ranges in it', async ({ open }) => {
  const chat = await open(chatPage('copilot'), () => {
    Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange');
  });
  await chat.type('Hei KRÅKE');
  await expect
    .poll(() => chat.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)))
    .toBe(1);
  const [mark, box] = await chat.composer.evaluate((element) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
    const rect = range.getBoundingClientRect();
    return [rect.toJSON(), element.getBoundingClientRect().toJSON()] as [DOMRect, DOMRect];
  });
  expect(mark.left).toBeGreaterThan(box.left);
  expect(mark.top).toBeGreaterThan(box.top);
  expect(mark.right).toBeLessThan(box.right);
  await chat.page.evaluate(() => window.kivett.end());
  expect(await chat.page.evaluate(() => document.documentElement.children.length)).toBe(2);
});
