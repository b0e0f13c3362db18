import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Happening } from '../../lib/contracts/events';
import { LANGUAGES } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { figuresOf } from '../../lib/insight';
import { say } from '../../lib/insight/text';
import { QUESTIONS } from '../../lib/readiness';
import { rt } from '../../lib/readiness/text';
import { expectNoAxeFindings } from './axe';
import { caseText, harmlessText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';

const happening = (change: Partial<Happening> = {}) => ({
  channel: 'prompt' as const,
  tool: 'chatgpt',
  standing: 'open_only' as const,
  class: 'fortrolig' as const,
  action: 'ask' as const,
  outcome: 'anonymised' as const,
  rules: ['no.fodselsnummer'],
  ...change,
});
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
/** Sums as another browser would have made them. */
const figures = (number: number, count: number) =>
  figuresOf(
    [
      {
        ...happening(),
        quiet: [],
        reason: null,
        lesson: null,
        task: null,
        incomplete: false,
        service: null,
        day: '2026-11-20',
        count,
      },
    ],
    '2026-11-01',
    '2026-11-30',
    String(number).repeat(32),
  );
const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path(), 'utf8');
};

test('what is sent, replaced and kept back is counted once each, by day, with no word of it', async ({ chat, ask }) => {
  const chatgpt = await chat(byId('chatgpt'));
  const counted = async () => (await ask('counts.get', {})).counts;

  await chatgpt.page.keyboard.type(harmlessText);
  await chatgpt.page.keyboard.press('Enter');
  await expect.poll(async () => (await counted()).map(({ outcome, count }) => [outcome, count])).toEqual([['sent', 1]]);

  await chatgpt.focus();
  await chatgpt.page.keyboard.type(caseText.text);
  await chatgpt.page.keyboard.press('Enter');
  await expect.poll(() => chatgpt.probe.card()).not.toBeNull();
  await chatgpt.page.keyboard.press('Escape');
  await expect.poll(async () => (await counted()).length).toBe(2);

  await chatgpt.page.keyboard.press('Enter');
  await expect.poll(() => chatgpt.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
  await chatgpt.page.keyboard.press('Enter');
  await expect.poll(async () => (await counted()).length).toBe(3);

  const rows = await counted();
  expect(rows.map(({ outcome, class: of, channel, tool, count }) => [outcome, of, channel, tool, count])).toEqual(
    expect.arrayContaining([
      ['sent', 'apen', 'prompt', 'chatgpt', 1],
      ['kept_back', 'fortrolig', 'prompt', 'chatgpt', 1],
      ['anonymised', 'fortrolig', 'prompt', 'chatgpt', 1],
    ]),
  );
  expect(rows.find(({ outcome }) => outcome === 'anonymised')?.rules).toContain('no.fodselsnummer');
  for (const secret of caseText.secrets) expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a send through the button, which is several events, is counted once', async ({ chat, ask }) => {
  const copilot = await chat(byId('copilot'));
  await copilot.page.keyboard.type(harmlessText);
  await copilot.page.locator(byId('copilot').send).click();
  await expect.poll(() => copilot.sent().length).toBe(1);
  await expect
    .poll(async () => (await ask('counts.get', {})).counts.map(({ outcome, count }) => [outcome, count]))
    .toEqual([['sent', 1]]);
});

test('a question that got no answer is counted as what it was understood as', async ({ own, ask }) => {
  const popup = await own('popup');
  await popup.getByRole('searchbox').fill('Kan Hallgeir bruke pikaslides?');
  await popup.keyboard.press('Enter');
  await expect
    .poll(async () => (await ask('counts.get', {})).counts.map(({ outcome, task, tool }) => [outcome, task, tool]))
    .toEqual([['unanswered', null, null]]);
  expect(JSON.stringify(await ask('counts.get', {}))).not.toMatch(/hallgeir|pikaslides/i);
});

test('the employee sees it, takes it along, deletes a day, and switches counting off', async ({ own, ask, chat }) => {
  await ask('counts.note', happening());
  await ask('counts.note', happening({ outcome: 'sent_with_reason', reason: 'already_public' }));
  const page = await own('insight');
  const summary = page.locator('summary').first();
  await expect(summary).toContainText('2');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 × Tekst til ChatGPT – Fortrolig – anonymisert og sendt/)).toBeVisible();
  await expect(page.getByText(say('nb', 'line.reason', { reason: t('nb', 'reason.already_public') }))).toBeVisible();

  const everything = JSON.parse(await saved(page, say('nb', 'mine.export')));
  expect(everything.counts).toHaveLength(2);
  const handed = await saved(page, say('nb', 'mine.hand'));
  expect(JSON.parse(handed)).toMatchObject({ kivett: 'figures', format: 1 });
  expect(handed).not.toContain('"day"');

  await page.getByRole('button', { name: /^Slett \d/ }).click();
  await expect(page.getByText(say('nb', 'mine.deleted'))).toBeVisible();
  await expect(page.getByText(say('nb', 'mine.none'))).toBeVisible();

  await page.getByLabel(say('nb', 'mine.on')).click();
  await expect.poll(async () => (await ask('settings.get', {})).counting).toBe(false);
  const chatgpt = await chat(byId('chatgpt'));
  await chatgpt.page.keyboard.type(harmlessText);
  await chatgpt.page.keyboard.press('Enter');
  await expect.poll(() => chatgpt.sent().length).toBe(1);
  expect(await ask('counts.get', {})).toMatchObject({ counts: [], state: 'off' });
});

test('a report is made of five browsers or more, and says what is wrong with a file that is none', async ({ own }) => {
  const page = await own('insight', '#report');
  await page.getByLabel(say('nb', 'report.source.files')).check();
  const input = page.locator('input[type=file]');
  const four = [1, 2, 3, 4].map((n) => file(`${n}.json`, figures(n, 12)));
  await input.setInputFiles(four);
  await expect(page.getByText(say('nb', 'report.too_few'))).toBeVisible();

  await input.setInputFiles([...four, file('5.json', figures(5, 12)), file('feil.json', '{"kivett":"pack"}')]);
  await expect(page.getByText(/feil\.json/)).toBeVisible();
  await expect(page.getByText(say('nb', 'report.from', { count: 5 }))).toBeVisible();
  await expect(page.locator('.kv-report__big dd').first()).toHaveText('60');
  await expect(page.getByText(say('nb', 'report.say.held', { count: 60 }))).toBeVisible();
  // One person's figures among them would be seen if anything under five browsers were shown.
  await input.setInputFiles([
    ...four,
    file('5.json', figures(5, 12)),
    file('6.json', {
      ...figures(6, 1),
      tables: {
        ...figures(6, 1).tables,
        classes: [{ key: ['strengt_fortrolig', 'kept_back'], count: 300 }],
      },
    }),
  ]);
  await expect(page.getByRole('row', { name: /Strengt fortrolig/ })).toContainText(say('nb', 'report.few'));
  const csv = await saved(page, say('nb', 'report.csv'));
  expect(csv).toContain('classes;strengt_fortrolig;kept_back;;<5');
  expect(csv).toContain('classes;fortrolig;replaced;;60');
});

test('the report prints on two pages of A4 at most, without buttons', async ({ own, ask }) => {
  for (let n = 0; n < 12; n += 1) await ask('counts.note', happening());
  const page = await own('insight', '#report');
  await page.getByText(say('nb', 'report.says')).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: say('nb', 'report.print') })).toBeHidden();
  await expect(page.getByRole('tab').first()).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
});

test('the readiness check keeps its answers, makes a plan, opens a template and starts a pack', async ({
  own,
  ask,
}) => {
  await ask('settings.set', { kommunePack: 'eksempel' });
  let page = await own('insight', '#ready');
  const choose = async (number: number, answer: 'yes' | 'no' | 'unknown') =>
    page
      .locator('.kv-readiness fieldset')
      .nth(number)
      .getByLabel(rt('nb', `ready.answer.${answer}`), { exact: true })
      .check();
  await expect(page.locator('.kv-readiness fieldset')).toHaveCount(QUESTIONS.length);
  for (const [number, { documents }] of QUESTIONS.entries())
    await choose(number, documents.includes('dpia') ? 'no' : number % 2 ? 'yes' : 'unknown');
  await expect(page.getByText(rt('nb', 'ready.progress', { done: 20, total: 20 }), { exact: true })).toBeVisible();
  const asked = QUESTIONS.filter(({ documents }, number) => documents.includes('dpia') || number % 2 === 0);
  await expect(page.locator('.kv-readiness__step')).toHaveCount(asked.length);

  // What the page shows is written a moment later.
  await expect.poll(() => page.evaluate(answersKept)).toBe(QUESTIONS.length);
  await page.close();
  page = await own('insight', '#ready');
  await expect(page.locator('.kv-readiness__step')).toHaveCount(asked.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.kv-readiness fieldset').first()).toBeHidden();
  await expect(page.locator('.kv-readiness__step').first()).toBeVisible();
  await page.emulateMedia({ media: null });

  await page
    .getByRole('button', { name: rt('nb', 'ready.open', { document: rt('nb', 'ready.document.dpia') }) })
    .click();
  await expect(page.getByRole('tab', { name: say('nb', 'tab.casefile') })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.kv-paper h3')).toContainText('Eksempel kommune');

  await page.getByRole('tab', { name: say('nb', 'tab.ready') }).click();
  const [studio] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: rt('nb', 'ready.studio') }).click(),
  ]);
  await expect(studio.getByText(/Eksempel kommune/).first()).toBeVisible();
});

test('a document for the case file is filled from the pack, in both written forms, and copied with its formatting', async ({
  own,
  ask,
}) => {
  await ask('settings.set', { kommunePack: 'eksempel' });
  const page = await own('insight', '#casefile');
  await page.getByRole('button', { name: 'ROS-analyse' }).click();
  const paper = page.locator('.kv-paper');
  await expect(paper).toContainText('Microsoft 365 Copilot');
  await expect(paper).not.toContainText('{{');
  await page.getByRole('button', { name: say('nb', 'casefile.copy') }).click();
  await expect(page.getByText(say('nb', 'casefile.copied'))).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toMatch(/<table[\s\S]*Microsoft 365 Copilot/);
  await page.getByLabel('Nynorsk').check();
  await expect(paper).toHaveAttribute('lang', 'nn');
  await expect(paper).toContainText('kommunen');
  expect(await saved(page, say('nb', 'casefile.download'))).toMatch(/^# /);
  await page.getByRole('button', { name: say('nb', 'casefile.back') }).click();
  await expect(page.getByRole('button', { name: 'ROS-analyse' })).toBeVisible();
});

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test(`in ${language}, ${scheme}: mine and report, also at 320 px, axe finds nothing`, async ({ own, ask }) => {
      await ask('settings.set', { language });
      for (let n = 0; n < 6; n += 1) await ask('counts.note', happening());
      const page = await own('insight');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 720 });
      for (const tab of ['mine', 'report', 'ready', 'casefile'] as const) {
        await page.getByRole('tab', { name: say(language, `tab.${tab}`) }).click();
        await expect(page.getByRole('tabpanel')).toBeVisible();
        await expectNoAxeFindings(page);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
      }
    });

/** Runs in a page of ours: how many answers of the readiness check are stored. */
function answersKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kivett');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction('settings').objectStore('settings').get('readiness');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        database.close();
        resolve(Object.keys(asked.result?.value ?? {}).length);
      };
    };
  });
}
