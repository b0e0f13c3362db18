import type { CDPSession } from '@playwright/test';
import { t } from '../../lib/i18n';
import { type Chat, expect, test } from '../e2e/fixtures';
import { SITES } from '../e2e/sites';
import { fnr, seeded } from './seeded';

/** Another run: `KIVETT_SEED=7 npm test -- gate/soak`. */
const SEED = Number(process.env.KIVETT_SEED ?? 20261122);
const ACTIONS = Number(process.env.KIVETT_SOAK ?? 500);
const EACH = Math.ceil(ACTIONS / SITES.length);

const HARMLESS = [
  'Lag fem spørsmål om fjorder og fjell.',
  'Hva er forskjellen på bokmål og nynorsk?',
  'Skriv et kort dikt om høsten – gjerne med rim 🍂.',
  'Forklar hva en rundkjøring er.',
  'Gi meg tre forslag til overskrift.',
  'Kan du gjøre svaret litt kortere?',
];
const PLACEHOLDER = /\[[A-ZÆØÅ ]+ \d+\]/;

for (const [index, site] of SITES.entries()) {
  test(`soak, ${site.name}: no planted number gets out unless approved, and nothing harmless is changed`, async ({
    chat: open,
  }) => {
    test.setTimeout(240_000);
    const seed = SEED + index;
    console.log(`soak ${site.name}: seed ${seed}, ${EACH} actions`);
    const started = Date.now();
    const run = soak(await open(site), seed);
    for (let i = 0; i < EACH; i++) await run.act(i % 10 === 9);
    const { done, planted, approved, sent } = run;
    console.log(`soak ${site.name}: ${Math.round((Date.now() - started) / 1000)} s ${JSON.stringify(done)}`);
    const out = planted.filter((number) => sent().some((text) => text.includes(number)));
    expect(out.filter((number) => !approved.has(number))).toEqual([]);
    // A run in which nothing was ever held or sent would prove nothing.
    expect(planted.length).toBeGreaterThan(0);
    expect(done.held ?? 0).toBeGreaterThan(0);
    expect(done.sent ?? 0).toBeGreaterThan(0);
  });
}

/** Drives one chat page by chance. Every step ends when what it does has come to an end; what it sees is checked there. */
function soak(chat: Chat, seed: number) {
  const { page, probe, site } = chat;
  const random = seeded(seed);
  const planted: string[] = [];
  const approved = new Set<string>();
  const done: Record<string, number> = {};
  let session: CDPSession | null = null;
  const note = (what: string) => {
    done[what] = (done[what] ?? 0) + 1;
  };
  const sent = () => chat.sent();
  const harmless = () => ` ${random.pick(HARMLESS)}`;
  const plant = () => {
    const number = fnr(random);
    planted.push(number);
    return ` Søkerens fødselsnummer er ${number}.`;
  };
  /** CodeMirror draws its hint inside the field. */
  const text = async () => ((await page.locator('.cm-placeholder').count()) > 0 ? '' : chat.text());
  const inFront = () => page.locator(site.composer).first().click();

  /** After a press that sends: nothing to send, or sent, or held and then decided by chance. */
  async function outcome(before: string, count: number): Promise<void> {
    if (before.trim() === '') return;
    const decided = async () => sent().length > count || (await probe.card()) !== null;
    await expect.poll(decided, { message: `${JSON.stringify(before)} is sent or held` }).toBe(true);
    if (sent().length > count) {
      note('sent');
      expect(sent().at(-1)).toBe(before);
      return;
    }
    note('held');
    expect(sent().length).toBe(count);
    const buttons = await probe.buttons();
    const choice = random.pick(['anonymise', 'anonymise', 'edit', 'reason', 'again'] as const);
    if (choice === 'anonymise' && buttons.includes(t('nb', 'way.anonymise'))) {
      await probe.tabTo(t('nb', 'way.anonymise'));
      await page.keyboard.press('Enter');
      await expect.poll(() => probe.card()).toBeNull();
      await expect.poll(() => sent().length).toBe(count + 1);
      note('anonymised');
      expectSameBeside(before, sent().at(-1) ?? '');
    } else if (choice === 'reason' && buttons.includes(t('nb', 'way.send_with_reason'))) {
      await probe.tabTo(t('nb', 'way.send_with_reason'));
      await page.keyboard.press('Enter');
      await probe.tabTo(t('nb', 'reason.already_public'));
      await page.keyboard.press('Space');
      await probe.tabTo(t('nb', 'reason.send'));
      for (const number of planted) if (before.includes(number)) approved.add(number);
      await page.keyboard.press('Enter');
      await expect.poll(() => sent().length).toBe(count + 1);
      await expect.poll(() => probe.card()).toBeNull();
      note('approved');
      expect(sent().at(-1)).toBe(before);
    } else {
      await page.keyboard.press('Escape');
      await expect.poll(() => probe.card()).toBeNull();
      note('back to the text');
      expect(sent().length).toBe(count);
    }
  }

  const actions: Record<string, (words: () => string) => Promise<void>> = {
    async type(words) {
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(words());
    },
    async paste(words) {
      await page.keyboard.press('ControlOrMeta+End');
      const before = await text();
      await chat.paste(words());
      await expect.poll(text).not.toBe(before);
    },
    async drop(words) {
      session ??= await page.context().newCDPSession(page);
      const box = await page.locator(site.composer).first().boundingBox();
      if (!box) throw new Error('the composer is not drawn');
      const data = { items: [{ mimeType: 'text/plain', data: words() }], files: [], dragOperationsMask: 1 };
      const at = { x: box.x + Math.min(60, box.width / 2), y: box.y + 15, data };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, ...at });
    },
    async delete() {
      for (let i = random.below(12); i >= 0; i--) await page.keyboard.press('Backspace');
    },
    async clear() {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
    },
    async undo() {
      await page.keyboard.press('ControlOrMeta+z');
    },
    async enter() {
      const before = await text();
      const count = sent().length;
      await page.keyboard.press('Enter');
      await outcome(before, count);
    },
    async click() {
      const before = await text();
      const count = sent().length;
      const button = page.locator(site.send).first();
      if (before.trim() === '' || !(await button.isVisible())) return;
      await button.click();
      await outcome(before, count);
    },
    async edit(words) {
      const button = page.locator('.edit-turn').last();
      if ((await button.count()) === 0) return;
      await button.click();
      const form = page.locator('.edit-form').last();
      const field = form.locator('textarea');
      await field.press('ControlOrMeta+End');
      await page.keyboard.type(words());
      const before = await field.inputValue();
      const count = sent().length;
      await form.locator('button').click();
      await outcome(before, count);
      // Left open when it was held: closed, as a person does who thinks better of it.
      await page.evaluate(() => {
        for (const open of document.querySelectorAll('.edit-form')) open.remove();
      });
    },
    async newChat() {
      await page.locator('#new-chat').click();
    },
    async back() {
      await page.evaluate(() => history.pushState(null, '', location.href));
      await page.goBack();
    },
    async reload() {
      await page.reload();
      await page.locator(site.composer).first().waitFor();
      await chat.focus();
      await chat.ready();
    },
  };
  const common = ['type', 'paste', 'drop', 'delete', 'enter', 'enter', 'click', 'click', 'edit', 'undo'];
  const rare = ['clear', 'newChat', 'back', 'reload'];
  const writing = ['type', 'paste', 'drop', 'edit'];

  return {
    done,
    planted,
    approved,
    sent,
    async act(plants: boolean) {
      const name = random.pick(plants ? writing.slice(0, 3) : random.below(8) === 0 ? rare : common);
      await inFront();
      note(name);
      await actions[name]?.(plants ? plant : harmless);
    },
  };
}

/** What was replaced became placeholders; every other byte stands as it did, in its order. */
function expectSameBeside(before: string, after: string): void {
  let from = 0;
  const pieces = after.split(PLACEHOLDER);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    const at = before.indexOf(piece, from);
    expect(at, `«${piece}» of «${after}» stands in «${before}»`).toBeGreaterThanOrEqual(from);
    from = at + piece.length;
  }
}
