import { t } from '../../lib/i18n';
import { caseText } from '../e2e/case-texts';
import { expect, test } from './uploads';

const sentence = 'Kommunen har mange fine sykkelveier, og flere kommer til neste år. ';
const long = sentence.repeat(30);
const html = (inside: string) => `<table><tr><td>${inside}</td></tr></table>`;

test('T20 a clean long paste reaches the page natively, with all its forms', async ({ uploads }) => {
  const chat = await uploads();
  await chat.paste({ 'text/plain': long, 'text/html': html(long) });
  await expect.poll(() => chat.uploaded.length).toBe(1);
  expect(chat.uploaded[0]?.bytes.toString()).toBe(long);
  const [pasted] = await chat.page.evaluate(() => window.pasted);
  expect(pasted?.trusted, 'the browser’s own event').toBe(true);
  expect(pasted?.types).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
  expect(await chat.probe.card()).toBeNull();
});

test('T20 a short clean paste with a table goes in natively too', async ({ uploads }) => {
  const chat = await uploads();
  await chat.paste({ 'text/plain': 'Uke 12', 'text/html': html('Uke 12') });
  await expect.poll(() => chat.composerText()).toContain('Uke 12');
  expect((await chat.page.evaluate(() => window.pasted))[0]?.trusted).toBe(true);
});

test('T20 a long paste that the page would make a file of is held before the page sees it; the safe text goes instead', async ({
  uploads,
}) => {
  const chat = await uploads();
  await chat.paste({ 'text/plain': long + caseText.text, 'text/html': html(long + caseText.text) });
  await expect.poll(() => chat.probe.buttons()).toContain(t('nb', 'intake.paste.leave'));
  expect(chat.uploaded).toEqual([]);
  expect(await chat.page.evaluate(() => window.pasted)).toEqual([]);

  await chat.press(t('nb', 'intake.paste.anonymise'));
  await expect.poll(() => chat.uploaded.length).toBe(1);
  const got = chat.uploaded[0]?.bytes.toString() ?? '';
  expect(got.startsWith(long)).toBe(true);
  expect(got).toContain('[FØDSELSNUMMER 1]');
  for (const secret of caseText.secrets) expect(got).not.toContain(secret);
  expect(await chat.page.evaluate(() => window.pasted)).toEqual([{ trusted: false, types: ['text/plain'] }]);
});

test('T20 what stands only in the rich form is judged as well', async ({ uploads }) => {
  const chat = await uploads();
  await chat.paste({ 'text/plain': long, 'text/html': html(`${long}</td><td hidden>${caseText.text}`) });
  await expect.poll(() => chat.probe.buttons()).toContain(t('nb', 'intake.paste.leave'));
  expect(chat.uploaded).toEqual([]);
  await chat.press(t('nb', 'intake.paste.leave'));
  await expect.poll(() => chat.probe.card()).toBeNull();
  expect(chat.uploaded).toEqual([]);
  expect(await chat.composerText()).not.toContain(sentence.trim());
});

test('T20 a plain field that no script takes pastes for gets the safe text too', async ({ uploads }) => {
  const chat = await uploads();
  const field = chat.page.locator('#plain');
  await field.fill('Før. Etter.');
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
  const text = sentence.repeat(14) + caseText.text;
  expect(text.length).toBeGreaterThan(1000);
  expect(text.length).toBeLessThan(1500);
  await chat.paste({ 'text/plain': text });
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  expect(await field.inputValue()).toBe('Før. Etter.');
  await chat.press(t('nb', 'intake.paste.anonymise'));
  await expect.poll(() => field.inputValue()).toContain('[FØDSELSNUMMER 1]');
  const value = await field.inputValue();
  expect(value.startsWith(`Før. ${sentence}`)).toBe(true);
  expect(value.endsWith('Etter.')).toBe(true);
  for (const secret of caseText.secrets) expect(value).not.toContain(secret);
});
