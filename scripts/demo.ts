/**
 * `npm run demo`: builds KI-vett, starts a browser with it in a profile that is thrown away, and shows the main job.
 * With a display: the practice room and a chat page with prepared examples, to try by hand. Without one, or with
 * `--headless`: drives itself, prints what happens, and saves screenshots to `.demo/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { probe } from '../tests/e2e/card';
import { buildPages } from '../tests/pages/build';
import { chatPage, serveChatPages } from '../tests/pages/serve';
import { browserVersion, requireBrowser } from './find-browser.mjs';
import { type Launched, launchWithExtension } from './launch';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, '.demo');
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || noDisplay;
const say = (line = '') => process.stdout.write(`${line}\n`);

/** Invented people, numbers from series for testing. */
const EXAMPLES = [
  {
    title: 'Nabomerknad',
    text: 'Skriv et vennlig svar på nabomerknaden fra Kåre Finnvik, Strandgata 27, telefon 68 05 12 34. Han mener garasjen tar utsikten.',
  },
  {
    title: 'Sosialhjelp',
    text: 'Skriv vedtak om økonomisk sosialhjelp til Hallgeir Brattbakk, fødselsnummer 13097248022. Han har inkasso og bor hos søsteren sin.',
  },
  {
    title: 'Barnevern',
    text: 'Lag et sammendrag av bekymringsmeldingen om Emrik Solvang, fnr 10915596784. Mor var beruset da hun hentet barnet, og akuttvedtak vurderes.',
  },
  { title: 'Åpent', text: 'Lag en kort kunngjøring om at biblioteket har lengre åpningstid fra 1. september.' },
] as const;

function build(what: string, script: string, args: string[]): void {
  say(`Building ${what} …`);
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) {
    process.stderr.write(`${what}: the build failed\n`);
    process.exit(1);
  }
}

async function chooseExampleKommune({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(async () => {
    await chrome.runtime.sendMessage({ kivett: 'settings.set', input: { language: 'nb', kommunePack: 'eksempel' } });
    await chrome.runtime.sendMessage({ kivett: 'account.set', input: { host: 'chatgpt.com', account: 'private' } });
  });
  await page.close();
}

/** A note beside the chat with one button per example: pressing it writes the text as if one had. */
async function addExamples(page: Page): Promise<void> {
  await page.evaluate((examples) => {
    const aside = document.createElement('aside');
    aside.style.cssText = 'position:fixed;left:16px;top:16px;width:200px;display:grid;gap:8px;font:14px system-ui';
    const note = document.createElement('p');
    note.textContent =
      'Eksempler. Velg en, og trykk Enter i feltet. Siden er laget for visning; ingenting går ut på nettet.';
    aside.append(note);
    for (const { title, text } of examples) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = title;
      button.addEventListener('click', () => {
        const composer = document.querySelector<HTMLElement>('#prompt-textarea');
        composer?.focus();
        document.execCommand('selectAll');
        document.execCommand('insertText', false, text);
      });
      aside.append(button);
    }
    document.body.append(aside);
  }, EXAMPLES);
}

async function showByHand(launched: Launched): Promise<void> {
  const { context, extensionId } = launched;
  const [first] = context.pages();
  const practice = first ?? (await context.newPage());
  await practice.goto(`chrome-extension://${extensionId}/practice.html`);
  const chat = await context.newPage();
  chat.on('domcontentloaded', () => void addExamples(chat));
  await chat.goto(chatPage('chatgpt').url);
  await practice.bringToFront();
  say(
    '\nTwo tabs are open: the practice room, and a pretend chat page under the name chatgpt.com with examples to press.',
  );
  say('Close the browser window to end. Its profile is thrown away.');
  await new Promise<void>((done) => context.once('close', () => done()));
}

/** Half-faded text says nothing about how it looks; and a pretend page may look like a page of today. */
async function stillPictures(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  say(`  picture: .demo/${name}.png`);
}

async function driveItself(launched: Launched, sent: readonly string[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const { context, extensionId } = launched;
  const site = chatPage('chatgpt');

  for (const [index, { title, text }] of EXAMPLES.entries()) {
    const page = await context.newPage();
    await stillPictures(page);
    await page.goto(site.url);
    const eyes = await probe(page);
    await page.locator(site.composer).click();
    await expect.poll(() => eyes.badge(), { timeout: 15_000 }).toContain('følger med');
    const before = sent.length;
    say(`\n${index + 1}. ${title}, written on ${new URL(site.url).host}:`);
    say(`  «${text}»`);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(async () => sent.length > before || (await eyes.card()) !== null).toBe(true);
    const card = await eyes.parts();
    if (!card) {
      say('  Verdict: nothing to say, it goes straight through.');
    } else {
      say(`  Held. Verdict: ${card.heading}`);
      if (card.summary) say(`  Seen: ${card.summary}`);
      for (const item of card.items) say(`    – ${item}`);
      say(`  Ways on: ${card.buttons.join(' · ')}`);
      await shot(page, `${index + 1}-kort`);
      const wayOn = await eyes.focusedName();
      say(`  Enter chooses: ${wayOn}`);
      await page.keyboard.press('Enter');
      await expect.poll(() => eyes.card()).toBeNull();
      // Every example may go once it is anonymised; nothing sent would be news worth stopping at.
      if (wayOn?.startsWith('Anonymiser')) await expect.poll(() => sent.length).toBeGreaterThan(before);
      if (sent.length > before) {
        await expect.poll(() => eyes.allText()).toContain('Takk');
        say(`  Said afterwards: ${(await eyes.allText()).match(/Takk.*?Se over den\.|Takk[^\n]*/)?.[0] ?? ''}`);
      }
      await shot(page, `${index + 1}-etterpå`);
    }
    const received = sent.slice(before);
    say(received.length > 0 ? `  The page received: «${received.join(' | ')}»` : '  The page received: nothing');
    if (received.length === 0) say(`  In the field now: «${await page.locator(site.composer).innerText()}»`);
    await page.close();
  }

  const own = async (name: string) => {
    const page = await context.newPage();
    await stillPictures(page);
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    return page;
  };
  say('\nOwn pages');
  const popup = await own('popup');
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.getByRole('searchbox').fill('ChatGPT til møtereferat');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').first()).toContainText('ChatGPT');
  say(
    `  «Kan jeg bruke dette?» ChatGPT til møtereferat: ${(await popup.getByRole('status').first().locator('h2, h3').first().innerText()).replace(/\s+/g, ' ')}`,
  );
  await shot(popup, 'oppslag');
  const panel = await own('sidepanel');
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.locator('textarea').first().fill(EXAMPLES[1].text);
  await expect(panel.locator('.kv-safe textarea')).toHaveValue(/\[NAVN 1\]/);
  say(`  Side panel, safe copy: «${await panel.locator('.kv-safe textarea').inputValue()}»`);
  await shot(panel, 'sidepanel');
  const practice = await own('practice');
  await practice.locator('.kv-folder__case').first().click();
  await shot(practice, 'ovingsrom');
  const eyes = await probe(practice);
  await practice.getByRole('button', { name: 'Sett inn i meldingen' }).click();
  await practice.locator('textarea').press('Enter');
  await expect.poll(() => eyes.card()).not.toBeNull();
  await shot(practice, 'ovingsrom-kort');
}

say(`Browser: ${browserVersion(requireBrowser()) ?? requireBrowser()}`);
build('the rule packs', 'tsx/dist/cli.mjs', ['scripts/build-packs.ts']);
build('the extension', 'wxt/bin/wxt.mjs', ['build']);
say('Building the pretend chat pages …');
await buildPages();

const launched = await launchWithExtension({ headless });
try {
  // No network at all: the pretend pages answer under the real names, the rest is refused.
  await launched.context.route(/^(https?|wss?):/, (route) => route.abort('blockedbyclient'));
  const { sent } = await serveChatPages(launched.context);
  await launched.worker();
  await chooseExampleKommune(launched);
  if (headless) {
    say(noDisplay ? 'No display: the demo drives itself.' : 'The demo drives itself.');
    await driveItself(launched, sent);
  } else await showByHand(launched);
} finally {
  await launched.close();
}
