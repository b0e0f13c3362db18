import { CHAT_PAGES } from '../pages/serve';
import { expect, test } from './fixtures';

const TEMPLATE =
  'Du er språkvasker i en kommune. Skriv om teksten.\nBehold datoer og §§ ordrett: «1. mai», 50 %.\n\nTekst: «Møtet er <b>åpent</b> for alle 😀»';

for (const site of CHAT_PAGES) {
  test(`a template is put in line for line, and sent as it stands (${site.editor}, ${site.id})`, async ({ open }) => {
    const chat = await open(site);
    expect(await chat.page.evaluate((text) => window.kivett.put(text), TEMPLATE)).toBe(true);
    expect((await chat.read())?.replace(/\n+$/, '')).toBe(TEMPLATE);
    expect(chat.sent).toEqual([]);
    await expect(chat.send).toBeEnabled();
    await chat.send.click();
    await expect.poll(() => chat.sent.length).toBe(1);
  });
}

test('what stood there stays, and what is put in is judged like anything written', async ({ open }) => {
  const chat = await open(CHAT_PAGES[0] as (typeof CHAT_PAGES)[number]);
  await chat.type('Hei');
  expect(await chat.page.evaluate(() => window.kivett.put('Skriv til KRÅKE'))).toBe(true);
  expect((await chat.read())?.replace(/\n+$/, '')).toBe('Hei\n\nSkriv til KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});
