import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

for (const site of [chatPage('chatgpt'), chatPage('copilot')]) {
  test(`T6 presses while a send is held are swallowed: one card, one send (${site.editor})`, async ({ open }) => {
    const chat = await open(site);
    await chat.type('Hei KRÅKE');
    await chat.send.dblclick();
    await chat.cardOpens();
    await chat.composer.focus();
    await chat.page.keyboard.press('Enter');
    await chat.page.keyboard.press('Enter');
    await chat.send.click();
    expect(await chat.cards()).toBe(1);
    expect(chat.sent).toEqual([]);
    await chat.answer({ kind: 'anonymise' });
    await chat.arrived('Hei [NAVN 1]');
    await expect.poll(() => chat.read()).toBe('');
    expect(chat.sent).toEqual(['Hei [NAVN 1]']);
  });
}

test('T6 a second Enter while rules are awaited sends once', async ({ open }) => {
  const chat = await open(chatPage('claude'), () => {
    window.rulesMissing = true;
  });
  await chat.type('Hei');
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.press('Enter');
  await chat.page.evaluate(() => window.kivett.giveRules());
  await chat.arrived('Hei');
  await expect.poll(() => chat.read()).toBe('');
  expect(chat.sent).toEqual(['Hei']);
});
