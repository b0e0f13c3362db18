import { CHAT_PAGES } from '../pages/serve';
import { expect, test } from './fixtures';

const missing = () =>
  window.kivett.views.flatMap(({ protection }) => (protection.state === 'partly' ? protection.missing : []));

for (const site of CHAT_PAGES) {
  test(`${site.id}: what the gate lets through, as it is or anonymised, never counts as having slipped out`, async ({
    open,
    page,
  }) => {
    await page.clock.install();
    const chat = await open(site);
    await chat.type('Lag en dagsorden for møtet.');
    await chat.page.keyboard.press('Enter');
    await chat.arrived('Lag en dagsorden for møtet.');
    await page.clock.runFor(6000);
    // The same once more, by the button: it stands in the conversation already.
    await chat.type('Lag en dagsorden for møtet.');
    await page.clock.runFor(600);
    await chat.send.click();
    await chat.arrived('Lag en dagsorden for møtet.', 'Lag en dagsorden for møtet.');
    await page.clock.runFor(6000);
    await chat.type('Skriv til KRÅKE i dag om saken.');
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    await page.clock.runFor(6000);
    expect(await page.evaluate(missing)).not.toContain('slipped');
  });
}

test('a text that leaves by a way nobody knows is noticed, once it stands in the conversation', async ({
  open,
  page,
}) => {
  await page.clock.install();
  const site = CHAT_PAGES.find(({ id }) => id === 'copilot');
  if (!site) throw new Error('no such page');
  const chat = await open(site);
  await page.evaluate(() => {
    const way = document.createElement('span');
    way.id = 'way';
    way.textContent = 'ut';
    way.addEventListener('pointerup', () => {
      const field = document.querySelector<HTMLTextAreaElement>('#userInput');
      const turn = document.createElement('article');
      turn.textContent = field?.value ?? '';
      // As the page's framework empties it: by the native setter and an event of its own.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, '');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.append(turn);
    });
    document.body.prepend(way);
  });
  await chat.type('Lag en dagsorden for møtet.');
  await page.clock.runFor(600);
  expect(await page.evaluate(missing)).not.toContain('slipped');
  await page.locator('#way').click();
  await page.clock.runFor(1000);
  expect(await page.evaluate(missing)).toContain('slipped');
});

test('a draft that is thrown away is no slip', async ({ open, page }) => {
  await page.clock.install();
  const site = CHAT_PAGES.find(({ id }) => id === 'copilot');
  if (!site) throw new Error('no such page');
  const chat = await open(site);
  await chat.type('Lag en dagsorden for møtet.');
  await page.locator('#new-chat').click();
  await chat.composer.fill('');
  await page.clock.runFor(6000);
  expect(await page.evaluate(missing)).not.toContain('slipped');
});
