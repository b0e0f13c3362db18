import { gt } from '../../lib/guidance/text';
import { t } from '../../lib/i18n';
import { expectNoAxeFindings } from './axe';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const chatgpt = byId('chatgpt');

test.beforeEach(async ({ ask }) => {
  await ask('settings.set', { kommunePack: 'eksempel' });
  await ask('learning.forget', {});
});

test('the address bar: the question is answered in a tab, and stands in no history', async ({
  browserWithExtension,
}) => {
  const { context, worker } = browserWithExtension;
  const background = await worker();
  const opened = context.waitForEvent('page', { predicate: (page) => page.url().includes('sidepanel.html') });
  await background.evaluate(() => {
    const { onInputEntered } = chrome.omnibox as unknown as {
      onInputEntered: { dispatch(text: string, disposition: string): void };
    };
    onInputEntered.dispatch('deepseek til ideer', 'newForegroundTab');
  });
  const page = await opened;
  await expect(page.getByLabel(t('nb', 'lookup.label'))).toHaveValue('deepseek til ideer');
  await expect(page.getByRole('status').first()).toContainText(t('nb', 'lookup.answer.no'));
  expect(page.url()).not.toContain('deepseek');
  expect(await background.evaluate(() => chrome.storage.session.get(null))).not.toHaveProperty('panel:wish');
  await page.close();
});

test('the menu on a selection: the words are checked in the panel’s page where no panel opens', async ({
  browserWithExtension,
}) => {
  const { context, worker } = browserWithExtension;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url().includes('sidepanel.html') });
  await (await worker()).evaluate((text) => {
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: object): void };
    };
    onClicked.dispatch({ menuItemId: 'kivett-check', selectionText: text }, { id: -1, windowId: -1 });
  }, caseText.text);
  const page = await opened;
  await expect(page.getByLabel(t('nb', 'check.text'))).toHaveValue(caseText.text);
  await expect(page.getByLabel(t('nb', 'check.answer'))).toContainText(t('nb', 'verdict.is.fortrolig'));
  await page.close();
});

test('an answer leads on: to the check, to the templates, to a message that says what was understood', async ({
  own,
}) => {
  const page = await own('sidepanel');
  await page.getByRole('tab', { name: t('nb', 'panel.tab.ask') }).click();
  const question = page.getByLabel(t('nb', 'lookup.label'));
  await question.fill('chatgpt klarspråk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: gt('nb', 'ask.templates') }).click();
  await expect(page.getByRole('tab', { name: gt('nb', 'templates.tab') })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-template="klarsprak-tekst"]')).toBeVisible();
  await expect(page.locator('[data-template="excel-formel"]')).toHaveCount(0);

  await page.getByRole('tab', { name: t('nb', 'panel.tab.ask') }).click();
  await question.fill('kan jeg bruke flubber til referat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText(gt('nb', 'ask.unknownWords', { words: '«flubber»' }));
  await page.getByRole('button', { name: gt('nb', 'ask.request') }).click();
  const mail = page.getByRole('link', { name: gt('nb', 'request.mail') });
  const address = new URL((await mail.getAttribute('href')) ?? '');
  expect(address.protocol).toBe('mailto:');
  expect(address.pathname).toBe('digital@eksempel.kommune.no');
  expect(address.searchParams.get('body')).toContain('flubber');
  await expectNoAxeFindings(page);
});

test('what was not said is asked by chips, and each changes the answer', async ({ own }) => {
  const page = await own('popup');
  await page.getByLabel(t('nb', 'lookup.label')).fill('referat');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').first();
  await expect(status).toContainText(gt('nb', 'ask.missing.tool'));
  await page.getByRole('button', { name: 'ChatGPT', exact: true }).click();
  await expect(page.getByLabel(t('nb', 'lookup.label'))).toHaveValue('referat ChatGPT');
  await expect(status).toContainText(t('nb', 'lookup.answer.no'));
});

test('«jeg limte det inn»: the message holds what was ticked, and nothing of a text', async ({ own }) => {
  const page = await own('sidepanel');
  await page.getByLabel(t('nb', 'check.text')).fill(caseText.text);
  await page.getByRole('button', { name: t('nb', 'breach.button') }).click();
  await page.getByLabel(gt('nb', 'breach.kind.health')).check();
  await page.getByLabel(gt('nb', 'breach.many')).selectOption('few');
  const href = (await page.getByRole('link', { name: gt('nb', 'request.mail') }).getAttribute('href')) ?? '';
  const mail = new URL(href);
  expect(mail.pathname).toBe('personvernombud@eksempel.kommune.no');
  expect(mail.searchParams.get('body')).toContain(gt('nb', 'breach.kind.health'));
  expect(mail.searchParams.get('body')).toContain('2–10');
  for (const word of caseText.text.split(/\W+/).filter((one) => /^\p{Lu}\p{Ll}{4,}$/u.test(one)))
    expect(href.includes(encodeURIComponent(word)) && !/Melding|Oppdaget|Verktøy/.test(word)).toBe(false);
  await expectNoAxeFindings(page);
});

test('a template is filled in, says when it is too much, and is put into the chat page in front', async ({
  chat: open,
  own,
}) => {
  const chat = await open(chatgpt);
  // The panel beside the page: the page stays the one in front.
  const panel = await own('sidepanel');
  await chat.page.bringToFront();
  await panel.reload();
  await panel.getByRole('tab', { name: gt('nb', 'templates.tab') }).click();
  await panel.getByLabel(gt('nb', 'templates.search')).fill('klarspråk');
  await panel.locator('[data-template="klarsprak-tekst"]').click();
  const text = panel.getByLabel('Teksten', { exact: true });
  await text.fill(caseText.text);
  await expect(panel.getByText(gt('nb', 'templates.above'))).toBeVisible();
  await text.fill('Biblioteket holder åpent til klokka 20.');
  await expect(panel.getByText(gt('nb', 'templates.above'))).toHaveCount(0);
  await chat.page.bringToFront();
  await panel.getByRole('button', { name: gt('nb', 'templates.insert', { tool: 'ChatGPT' }) }).click();
  await expect(panel.getByText(gt('nb', 'templates.inserted'))).toBeVisible();
  expect(await chat.text()).toContain('«Biblioteket holder åpent til klokka 20.»');
  expect(await chat.text()).toContain('Du er språkvasker');
  expect(chat.sent()).toEqual([]);
});

test('the card offers a lesson and the look-up; three good choices, and the lesson is no longer offered', async ({
  chat: open,
  ask,
}) => {
  const chat = await open(chatgpt);
  const type = async () => {
    await chat.focus();
    await chat.page.keyboard.press('ControlOrMeta+a');
    await chat.page.keyboard.insertText('Skriv til Kari Nordmann, fødselsnummer 01914796756, om møtet.');
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.card()).not.toBeNull();
  };
  await type();
  await expect.poll(() => chat.probe.cardText()).toContain('Lær på ett minutt: Nummeret skal bort');
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'lookup.label'));
  await chat.page.keyboard.press('Escape');
  for (let time = 0; time < 3; time += 1) await ask('learning.good', { about: ['NATIONAL_ID'] });
  await type();
  await expect.poll(() => chat.probe.cardText()).toContain(t('nb', 'lookup.label'));
  // Another theme of the same card may be offered; the one that was learned is not.
  expect(await chat.probe.cardText()).not.toContain('Nummeret skal bort');
  await chat.page.keyboard.press('Escape');
});

test('what was learned is counts of ids, to see and to delete', async ({ own, ask }) => {
  await ask('learning.read', { id: 'person-1' });
  await ask('learning.read', { id: 'no-such-lesson' });
  await ask('learning.good', { about: ['HEALTH'] });
  expect(await ask('learning.get', {})).toEqual({ read: { 'person-1': 1 }, good: { helse: 1 } });
  const page = await own('options');
  await expect(page.getByText(gt('nb', 'learned.sentence', { read: 1, good: 1 }))).toBeVisible();
  await page.getByRole('button', { name: gt('nb', 'learned.forget') }).click();
  await expect(page.getByText(gt('nb', 'learned.forgotten'))).toBeVisible();
  expect(await ask('learning.get', {})).toEqual({ read: {}, good: {} });
});

for (const language of ['nb', 'nn', 'en'] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`templates and lessons in ${language}, ${scheme}: axe finds nothing, and 320 px need no sideways scrolling`, async ({
      own,
      ask,
    }) => {
      await ask('settings.set', { language });
      const page = await own('sidepanel');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 720 });
      const fits = async () =>
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
      await page.getByRole('tab', { name: gt(language, 'templates.tab') }).click();
      await page.locator('[data-template]').first().waitFor();
      await expectNoAxeFindings(page);
      await fits();
      await page.locator('[data-template]').first().click();
      await expectNoAxeFindings(page);
      await fits();
      await page.getByRole('tab', { name: t(language, 'panel.tab.ask') }).click();
      await page.locator('[data-lesson] summary').first().click();
      await expectNoAxeFindings(page);
      await fits();
    });
