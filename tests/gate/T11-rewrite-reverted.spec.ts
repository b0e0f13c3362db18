import { expect, test } from '../editors/fixtures';
import { CHAT_PAGES } from '../pages/serve';

for (const site of CHAT_PAGES) {
  test(`T11 an editor that puts the old text back sends nothing; the safe copy is offered (${site.editor})`, async ({
    open,
  }) => {
    const chat = await open(site);
    await chat.type('Hei KRÅKE');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    // Taken in, then taken back by the editor's own undo before the text is read again.
    await chat.composer.evaluate((element) => {
      let reverted = false;
      element.addEventListener('input', () => {
        if (reverted) return;
        reverted = true;
        requestAnimationFrame(() => {
          if (element instanceof HTMLTextAreaElement) element.value = 'Hei KRÅKE';
          else document.execCommand('insertText', false, ' KRÅKE');
        });
      });
    });
    await chat.answer({ kind: 'anonymise' });
    await chat.cardOpens(2);
    expect(await chat.page.evaluate(() => window.kivett.cards[1]?.kind)).toBe('rewrite_failed');
    expect(chat.sent).toEqual([]);
  });
}
