import { type Chat, expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const about = (name: string, number: string) =>
  `Skriv et vedtak om økonomisk sosialhjelp til ${name}, fødselsnummer ${number}.`;
const FIRST = about('Hallgeir Brattbakk', '13097248022');
const SECOND = about('Solfrid Nakkerud', '13097248022');

async function anonymise({ page, probe }: Chat): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.focusedName()).toMatch(/^Anonymis/);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).toBeNull();
}

test('T45 two tabs each begin at one, and neither knows the other’s names', async ({ chat: open }) => {
  const site = byId('chatgpt');
  const one = await open(site);
  await one.page.keyboard.type(FIRST);
  const two = await open(site);
  await two.page.keyboard.type(SECOND);
  await anonymise(one);
  await expect.poll(() => one.sent().length).toBe(1);
  await anonymise(two);
  await expect.poll(() => two.sent().length).toBe(2);
  expect(one.sent()).toEqual([about('[NAVN 1]', '[FØDSELSNUMMER 1]'), about('[NAVN 1]', '[FØDSELSNUMMER 1]')]);
  for (const { page } of [one, two]) {
    const words = await page.evaluate(() => document.querySelector('#conversation')?.textContent ?? '');
    expect(words.match(/\[NAVN 1\]/g)).toHaveLength(1);
    expect(words).not.toMatch(/Hallgeir|Solfrid|\[NAVN 2\]/);
  }
});

test('T45 a new chat in the same tab begins at one again', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await chat.page.keyboard.type(FIRST);
  await anonymise(chat);
  await expect.poll(() => chat.sent().length).toBe(1);
  await chat.page.locator('#new-chat').click();
  await chat.focus();
  await chat.page.keyboard.type(SECOND);
  await anonymise(chat);
  await expect.poll(() => chat.sent().length).toBe(2);
  expect(chat.sent()[1]).toBe(about('[NAVN 1]', '[FØDSELSNUMMER 1]'));
});
