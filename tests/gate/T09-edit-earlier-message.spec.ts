import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

test('T9 the editor of an earlier message is judged for its own text, by a save button outside of any form', async ({
  open,
}) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.page.evaluate(() => {
    const turn = document.createElement('article');
    turn.innerHTML =
      '<div><div class="edited" contenteditable="true" role="textbox"></div><div><button class="no">Avbryt</button><button class="yes">Lagre</button></div></div>';
    const field = turn.querySelector<HTMLElement>('.edited');
    turn.querySelector('.yes')?.addEventListener('click', () => {
      void fetch('/sent', { method: 'POST', body: JSON.stringify({ text: field?.innerText }) });
    });
    turn.querySelector('.no')?.addEventListener('click', () => turn.remove());
    document.querySelector('#conversation')?.append(turn);
  });
  const edited = chat.page.locator('.edited');
  // The draft in the composer is stopped; the edit is not, and must not be taken for it.
  await chat.type('Utkast om ULV');
  await edited.fill('Hei alle');
  await chat.page.locator('.yes').click();
  await chat.arrived('Hei alle');
  expect(await chat.cards()).toBe(0);

  await edited.fill('Hei KRÅKE');
  await chat.page.locator('.yes').click();
  await chat.cardOpens();
  expect(chat.sent).toEqual(['Hei alle']);
  await chat.answer({ kind: 'anonymise' });
  await chat.arrived('Hei alle', 'Hei [NAVN 1]');
  expect(await chat.read()).toBe('Utkast om ULV');

  await edited.fill('Hei ULV');
  await chat.page.locator('.no').click();
  await expect(edited).toHaveCount(0);
  expect(await chat.cards()).toBe(1);
});

for (const id of ['tiptap', 'lexical', 'gemini'] as const) {
  test(`T9 Enter in the editor of an earlier message is judged for that editor (${id})`, async ({ open }) => {
    const chat = await open(chatPage(id));
    await chat.type('Hei alle');
    await chat.send.click();
    await chat.arrived('Hei alle');
    await chat.page.locator('.edit-turn').first().click();
    await chat.page.locator('.edit-form textarea').fill('Hei KRÅKE');
    await chat.page.locator('.edit-form textarea').press('Enter');
    await chat.cardOpens();
    expect(chat.sent).toEqual(['Hei alle']);
  });
}
