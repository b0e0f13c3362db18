import { t } from '../../lib/i18n';
import { caseLines } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';
import { test as uploadTest } from './uploads';

const LINE = 'Fjorden er lang og smal, og fergen går hver time.';
const filler = (characters: number) =>
  Array.from({ length: Math.ceil(characters / (LINE.length + 1)) }, () => LINE).join('\n');

/** Long tasks of the page's main thread since `watch`, in milliseconds. */
const watch = () => {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
};
const longest = () => (window as unknown as { tasks: number[] }).tasks.splice(0).sort((a, b) => b - a);

/** Printed, not asserted: what a task takes depends on the machine and what else it does. */
const tell = (what: string, figures: Record<string, number[]>) =>
  console.log(`${what}: long tasks, ms ${JSON.stringify(figures)}`);

/** Each look at the page carries a million characters through the accessibility tree: on a busy machine one takes seconds. */
const PATIENT = { timeout: 20_000 };

test('T43 a million pasted characters, then typing goes on; what is not read is said and not sent', async ({
  chat: open,
}) => {
  test.setTimeout(120_000);
  const chat = await open(byId('copilot'));
  const { page, probe } = chat;
  await page.evaluate(watch);
  await page.keyboard.type('Kan du lese dette? ');
  const before = await page.evaluate(longest);
  await chat.paste(filler(1_000_000));
  await expect.poll(() => chat.text().then((text) => text.length)).toBeGreaterThan(1_000_000);
  await expect.poll(() => probe.badge(), PATIENT).toContain(t('nb', 'badge.notChecked'));
  const paste = await page.evaluate(longest);
  await page.keyboard.type(' takk');
  await expect.poll(() => chat.text().then((text) => text.endsWith(' takk'))).toBe(true);
  tell('copilot, 1 000 000 pasted', { before, paste, typingAfter: await page.evaluate(longest) });
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.cardText(), PATIENT).toContain(t('nb', 'incomplete.text_too_long'));
  expect(chat.sent()).toEqual([]);
});

test('T43 where the page would make a file of it, a million characters are held at the door, and typing goes on', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const { page, probe } = chat;
  await page.evaluate(watch);
  await chat.paste(filler(1_000_000));
  await expect.poll(() => probe.cardText()).toContain(t('nb', 'incomplete.text_too_long'));
  const paste = await page.evaluate(longest);
  expect(await chat.text()).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => probe.card()).toBeNull();
  await page.keyboard.type('Kan du hjelpe meg?');
  await expect.poll(() => chat.text()).toBe('Kan du hjelpe meg?');
  tell('chatgpt, 1 000 000 pasted', { paste, typingAfter: await page.evaluate(longest) });
  expect(chat.sent()).toEqual([]);
});

test('T43 an ordinary prompt is typed without a long task of ours', async ({ chat: open }) => {
  const chat = await open(byId('copilot'));
  await chat.page.evaluate(watch);
  await chat.page.keyboard.type(caseLines.text.replaceAll('\n', ' ').repeat(5));
  await expect.poll(() => chat.text().then((text) => text.length)).toBeGreaterThan(400);
  tell('copilot, 600 characters typed', { typing: await chat.page.evaluate(longest) });
});

uploadTest('T43 a slow reading shows how far it is, and can be stopped: nothing has gone in', async ({ uploads }) => {
  const up = await uploads();
  const files = Array.from({ length: 40 }, (_, i) =>
    up.file(`stor-${i}.txt`, `${filler(1_900_000)}\n${caseLines.text}`),
  );
  await up.drop('.mount', { files });
  await expect.poll(() => up.probe.cardText()).toContain(t('nb', 'intake.reading', { count: files.length }));
  await up.press(t('nb', 'intake.reading.stop'));
  await expect.poll(() => up.probe.card()).toBeNull();
  expect(up.uploaded).toEqual([]);
});
