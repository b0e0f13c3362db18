import { expect, test } from '../editors/fixtures';
import { CHAT_PAGES } from '../pages/serve';

const TEXT = 'Til KRÅKE 👩‍👩‍👧\n- punkt én: æøå «sitat»\n\nHilsen KRÅKE og KRÅKE';
const SAFE = TEXT.replaceAll('KRÅKE', '[NAVN 1]');

for (const site of CHAT_PAGES) {
  test(`T12 all lines arrive, code unit for code unit outside of what was replaced (${site.editor})`, async ({
    open,
  }) => {
    const chat = await open(site);
    await chat.type(TEXT);
    expect(await chat.read()).toBe(TEXT);
    await chat.page.keyboard.press('Enter');
    await chat.cardOpens();
    await chat.answer({ kind: 'anonymise' });
    await chat.arrived(SAFE);
  });
}

for (const id of ['copilot', 'tiptap', 'chatgpt', 'codemirror'] as const) {
  test(`T12 one undo brings the whole line back (${id})`, async ({ open }) => {
    const chat = await open(CHAT_PAGES.find((page) => page.id === id) as (typeof CHAT_PAGES)[number]);
    const text = 'Til KRÅKE fra KRÅKE';
    await chat.type(text);
    const took = await chat.composer.evaluate((element) =>
      window.kivett.openEditor(element)?.replace([
        { start: 4, end: 9, text: '[NAVN 1]' },
        { start: 14, end: 19, text: '[NAVN 1]' },
      ]),
    );
    expect(took).toBe(true);
    expect(await chat.read()).toBe('Til [NAVN 1] fra [NAVN 1]');
    await chat.page.keyboard.press('Control+z');
    // ProseMirror and CodeMirror join what was typed just before; in both cases no half-anonymised text is left.
    expect([text, '']).toContain(await chat.read());
  });
}
