import type { Page } from '@playwright/test';
import { t } from '../../lib/i18n';
import { expectNoAxeFindingsInCard } from './axe';
import { caseText } from './case-texts';
import { type Chat, expect, test } from './fixtures';
import { byId } from './sites';

interface Look {
  /** Buttons of the card: name, whether an edge is drawn, whether a ring of focus is. */
  buttons: { name: string; edge: boolean; focusRing: boolean }[];
  card: { edge: boolean; background: string; text: string };
  /** Animations and transitions running in our parts. */
  moving: number;
}

/** How the card is drawn, read in the page after the root was opened for axe. */
const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])[0] as ShadowRoot;
    const drawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0;
    const edge = (element: Element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return drawn(borderTopStyle, borderTopWidth);
    };
    const focusRing = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return drawn(outlineStyle, outlineWidth);
    };
    const card = root.querySelector('[role=dialog]') as Element;
    return {
      buttons: [...card.querySelectorAll('button')].map((button) => ({
        name: button.innerText,
        edge: edge(button),
        focusRing: focusRing(button),
      })),
      card: {
        edge: edge(card),
        background: getComputedStyle(card).backgroundColor,
        text: getComputedStyle(card).color,
      },
      moving: root.getAnimations().length,
    };
  });

async function openCard(chat: Chat): Promise<void> {
  await chat.page.keyboard.type(caseText.text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.focusedName()).toBe(t('nb', 'way.anonymise'));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: card and buttons keep an edge, focus can be seen, axe finds nothing`, async ({
    chat: open,
  }) => {
    const chat = await open(byId('chatgpt'));
    await chat.page.emulateMedia({ forcedColors: 'active', colorScheme });
    // As on a machine that has it on: from the page's start.
    await chat.page.reload();
    await chat.focus();
    await chat.ready();
    await openCard(chat);
    await chat.probe.openForAxe();
    const { card, buttons } = await look(chat.page);
    expect(card.edge).toBe(true);
    expect(card.background).toBe(colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    expect(buttons.filter(({ edge }) => !edge)).toEqual([]);
    expect(buttons.filter(({ focusRing }) => focusRing).map(({ name }) => name)).toEqual([t('nb', 'way.anonymise')]);
    await expectNoAxeFindingsInCard(chat.page);
  });
}

test('reduced motion: card and marks stand there at once, and nothing moves', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await chat.page.emulateMedia({ reducedMotion: 'reduce' });
  await openCard(chat);
  await chat.probe.openForAxe();
  expect((await look(chat.page)).moving).toBe(0);
  // The whole card, drawn and at its place: what an animation would have ended in.
  const opacity = await chat.page.evaluate(() => {
    const root = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])[0] as ShadowRoot;
    const { opacity, transform } = getComputedStyle(root.querySelector('[role=dialog]') as Element);
    return { opacity, transform };
  });
  expect(opacity).toEqual({ opacity: '1', transform: 'none' });
});

test('dark mode: the card is dark, and its text light', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  await chat.page.emulateMedia({ colorScheme: 'dark' });
  await openCard(chat);
  await chat.probe.openForAxe();
  const { card } = await look(chat.page);
  const brightness = (colour: string) => {
    const parts = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return ((parts[0] ?? 0) + (parts[1] ?? 0) + (parts[2] ?? 0)) / 3;
  };
  expect(brightness(card.background)).toBeLessThan(80);
  expect(brightness(card.text)).toBeGreaterThan(180);
});
