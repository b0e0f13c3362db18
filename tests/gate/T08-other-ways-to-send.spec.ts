import { expect, test } from '../editors/fixtures';
import { chatPage } from '../pages/serve';

for (const key of ['Space', 'Enter']) {
  test(`T8 ${key} on the send button is held, and sends the safe text when asked to`, async ({ open }) => {
    const chat = await open(chatPage('claude'));
    await chat.type('Hei KRÅKE');
    // The page turns its button on a frame later; one that is off takes no focus, and Space would be typed in the field.
    await expect(chat.send).toBeEnabled();
    await chat.send.focus();
    await chat.page.keyboard.press(key);
    await chat.cardOpens();
    expect(chat.sent).toEqual([]);
    await chat.answer({ kind: 'anonymise' });
    await chat.arrived('Hei [NAVN 1]');
  });
}

for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
  test(`T8 a page that sends at ${type} is held, and is pressed that way when it may send`, async ({ open }) => {
    const chat = await open(chatPage('plain'));
    await chat.send.evaluate((button, name) => {
      const field = document.querySelector<HTMLElement>('#prompt-textarea');
      // Nothing but this event sends.
      button.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
      button.addEventListener(name, () => {
        const text = field?.innerText ?? '';
        field?.replaceChildren();
        void fetch('/sent', { method: 'POST', body: JSON.stringify({ text }) });
      });
    }, type);
    await chat.type('Hei KRÅKE');
    await chat.send.click();
    await chat.cardOpens();
    expect(chat.sent).toEqual([]);
    await chat.answer({ kind: 'anonymise' });
    await chat.arrived('Hei [NAVN 1]');
  });
}

test('T8 a form that the page submits itself is held', async ({ open }) => {
  const chat = await open(chatPage('lexical'));
  await chat.type('Hei KRÅKE');
  await chat.page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});

test('T8 a button that the page clicks itself is held', async ({ open }) => {
  const chat = await open(chatPage('claude'));
  await chat.type('Hei KRÅKE');
  await expect(chat.send).toBeEnabled();
  await chat.send.evaluate((button: HTMLElement) => button.click());
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});

test('T8 words that the page puts in by itself (dictation) are judged when they are sent', async ({ open }) => {
  const chat = await open(chatPage('plain'));
  await chat.composer.evaluate((element) => {
    element.textContent = 'Diktert om KRÅKE';
  });
  await chat.send.click();
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
});

test('T8 a suggestion is judged for its own words; «try again» holds none', async ({ open }) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.page.evaluate(() => {
    const place = document.querySelector('#conversation');
    for (const words of ['Skriv et brev til KRÅKE', 'Skriv et brev til alle', 'Prøv igjen']) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.addEventListener('click', () => {
        void fetch('/sent', { method: 'POST', body: JSON.stringify({ text: words }) });
      });
      place?.append(button);
    }
  });
  await chat.page.getByRole('button', { name: 'til KRÅKE' }).click();
  await chat.cardOpens();
  expect(chat.sent).toEqual([]);
  await chat.answer({ kind: 'send_with_reason', reason: 'already_public' });
  await chat.arrived('Skriv et brev til KRÅKE');
  // A draft with findings in the composer is not what these buttons send.
  await chat.type('Utkast om ULV');
  await chat.page.getByRole('button', { name: 'til alle' }).click();
  await chat.page.getByRole('button', { name: 'Prøv igjen' }).click();
  await chat.arrived('Skriv et brev til KRÅKE', 'Skriv et brev til alle', 'Prøv igjen');
  expect(await chat.cards()).toBe(1);
});

test('T8 a field in a closed shadow root is not called watched, and its Enter is not let by unseen', async ({
  open,
}) => {
  const chat = await open(chatPage('generic'));
  await chat.page.evaluate(() => {
    document.querySelector('chat-box')?.remove();
    const host = document.createElement('closed-chat');
    const field = document.createElement('textarea');
    host.attachShadow({ mode: 'closed' }).append(field);
    document.body.append(host);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void fetch('/sent', { method: 'POST', body: JSON.stringify({ text: field.value }) });
    });
    field.focus();
  });
  await chat.page.keyboard.insertText('Hei KRÅKE');
  await expect.poll(() => chat.page.evaluate(() => window.kivett.protection())).toBe('unprotected');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens();
  expect(await chat.page.evaluate(() => window.kivett.cards[0]?.kind)).toBe('unchecked');
  expect(chat.sent).toEqual([]);
  await chat.answer({ kind: 'send_unchecked' });
  await expect.poll(() => chat.page.evaluate(() => window.kivett.isOpen())).toBe(false);
  await chat.page.keyboard.press('Enter');
  await chat.arrived('Hei KRÅKE');
  await chat.page.keyboard.press('Enter');
  await chat.cardOpens(2);
});
