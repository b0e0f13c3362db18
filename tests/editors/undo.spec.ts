import { CHAT_PAGES, type ChatPage, chatPage } from '../pages/serve';
import { expect, test } from './fixtures';

const LINES = 'Til KRÅKE og KRÅKE 😀\nfra KRÅKE\n\nKopi: KRÅKE, æøå';
const SAFE = LINES.replaceAll('KRÅKE', '[NAVN 1]');
const edits = (text: string) =>
  [...text.matchAll(/KRÅKE/g)].map(({ index }) => ({ start: index, end: index + 5, text: '[NAVN 1]' }));

for (const site of CHAT_PAGES) {
  test(`one undo brings back a text with names on several lines (${site.editor}, ${site.id})`, async ({ open }) => {
    const chat = await open(site);
    await chat.type(LINES);
    const before = (await chat.read()) ?? '';
    // Editors fold what happens in one breath into one step: let the clock on the wall say it is later.
    await chat.page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
    const took = await chat.composer.evaluate(
      (element, all) => window.kivett.openEditor(element)?.replace(all),
      edits(before),
    );
    expect(took).toBe(true);
    expect(await chat.read()).toBe(SAFE);
    await chat.page.keyboard.press('Control+z');
    await expect.poll(() => chat.read()).toBe(LINES);
  });
}

const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
  text: value,
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const lexicalText = (value: string, format = 0) => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
});
const lexicalParagraph = (...children: object[]) => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type: 'paragraph',
  version: 1,
  textFormat: 0,
  textStyle: '',
});

/** What an editor may hold beside plain lines, with a name in each part of it. */
const DOCUMENTS: Partial<Record<ChatPage['id'], unknown>> = {
  tiptap: {
    type: 'doc',
    content: [
      paragraph(
        text('Til KRÅKE 👩‍👧', 'bold'),
        { type: 'hardBreak' },
        text('og '),
        { type: 'mention', attrs: { label: 'KI-hjelp' } },
        text(' om KRÅKE'),
      ),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph(text('KRÅKE er 😀'))] },
          { type: 'listItem', content: [paragraph(text('så '), text('KRÅKE', 'italic'), text(' igjen'))] },
        ],
      },
      { type: 'codeBlock', attrs: { language: null }, content: [text('navn = KRÅKE\n  slutt')] },
      paragraph(text('Hilsen')),
    ],
  },
  chatgpt: {
    type: 'doc',
    content: [
      paragraph(text('Til '), text('KRÅKE', 'strong'), { type: 'hard_break' }, text('fra KRÅKE 👩‍👧')),
      { type: 'blockquote', content: [paragraph(text('KRÅKE sa'))] },
      { type: 'code_block', content: [text('navn = KRÅKE\n  slutt')] },
      paragraph(text('Hilsen')),
    ],
  },
  gemini: [
    { insert: 'Til KRÅKE 👩‍👧, ' },
    { attributes: { bold: true }, insert: 'KRÅKE' },
    { insert: ' og\nførst KRÅKE' },
    { attributes: { list: 'bullet' }, insert: '\n' },
    { insert: 'så ' },
    { attributes: { italic: true }, insert: 'KRÅKE' },
    { attributes: { list: 'bullet' }, insert: '\n' },
    { insert: 'Hilsen\n' },
  ],
  lexical: {
    root: {
      children: [
        lexicalParagraph(
          lexicalText('Til '),
          lexicalText('KRÅKE', 1),
          { type: 'linebreak', version: 1 },
          lexicalText('fra KRÅKE 👩‍👧'),
        ),
        lexicalParagraph(lexicalText('Kopi: KRÅKE')),
      ],
      direction: null,
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    },
  },
  plain:
    '<div>Til <b>KRÅKE</b> 👩‍👧<br>fra KRÅKE</div><ul><li>KRÅKE er</li><li>så <i>KRÅKE</i> igjen</li></ul><pre>navn = KRÅKE\n  slutt</pre><div>Hilsen</div>',
};

for (const [id, content] of Object.entries(DOCUMENTS)) {
  const site = chatPage(id as ChatPage['id']);
  test(`names go and all else stays in the editor's own document, and one undo brings it back (${site.editor})`, async ({
    open,
  }) => {
    const chat = await open(site);
    const stored = () => chat.page.evaluate(() => JSON.stringify(window.composerDocument?.read()));
    await chat.composer.click();
    await chat.page.evaluate((given) => window.composerDocument?.write(given), content);
    await expect.poll(async () => (await stored()).match(/KRÅKE/g)?.length).toBeGreaterThan(2);
    await chat.page.keyboard.press('ControlOrMeta+End');
    const before = await stored();
    const read = (await chat.read()) ?? '';
    expect(read.match(/KRÅKE/g)?.length).toBe(before.match(/KRÅKE/g)?.length);
    await chat.page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
    const took = await chat.composer.evaluate(
      (element, all) => window.kivett.openEditor(element)?.replace(all),
      edits(read),
    );
    expect(took).toBe(true);
    expect(JSON.parse(await stored())).toEqual(JSON.parse(before.replaceAll('KRÅKE', '[NAVN 1]')));
    await chat.page.keyboard.press('Control+z');
    await expect.poll(async () => JSON.parse(await stored())).toEqual(JSON.parse(before));
  });
}

test('what was written after the names went is undone first, by itself; nothing from before goes with it', async ({
  open,
}) => {
  const chat = await open(chatPage('chatgpt'));
  await chat.type(LINES);
  await chat.page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
  await chat.composer.evaluate((element, all) => window.kivett.openEditor(element)?.replace(all), edits(LINES));
  await chat.page.clock.setFixedTime(new Date('2027-01-01T12:01:00'));
  await chat.page.keyboard.press('ControlOrMeta+End');
  await chat.page.keyboard.insertText(' Takk!');
  await chat.page.keyboard.press('Control+z');
  expect(await chat.read()).toBe(SAFE);
  await chat.page.keyboard.press('Control+z');
  await expect.poll(() => chat.read()).toBe(LINES);
});
