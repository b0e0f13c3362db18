import { caseText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId, SITES } from '../e2e/sites';

/** Forms a model gives a placeholder back in. */
const ANSWERS = ['[NAVN 1]', '[Navn 1]', '[NAVN1]', '**[NAVN 1]**', '[navn 1]s søknad', '[NAVN 2]', 'NAVN 1'];

for (const site of SITES) {
  test(`T44 ${site.name}: the page keeps the placeholders as they came, in text, table and code; the clipboard gets what they stand for`, async ({
    chat: open,
  }) => {
    const chat = await open(site);
    await chat.page.keyboard.type(caseText.text);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.probe.focusedName()).toMatch(/^Anonymis/);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent().length).toBe(1);
    const sent = chat.sent()[0] ?? '';
    expect(sent).toContain('[NAVN 1]');
    expect(sent).toContain('[FØDSELSNUMMER 1]');

    // An answer that comes piece by piece, as models write, with a placeholder cut in two.
    const shown = await chat.page.evaluate((answers) => {
      const turn = document.createElement('article');
      turn.dataset.messageAuthorRole = 'assistant';
      turn.innerHTML = '<p></p><table><tr><td></td></tr></table><pre><code></code></pre>';
      document.querySelector('#conversation')?.append(turn);
      for (const part of turn.querySelectorAll('p, td, code')) {
        const words = document.createTextNode('');
        part.append(words);
        for (const letter of answers.join(' | ')) words.appendData(letter);
      }
      return new Promise<string[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve([...turn.querySelectorAll('p, td, code')].map((part) => part.textContent ?? '')),
          ),
        );
      });
    }, ANSWERS);
    expect(shown).toEqual(Array.from({ length: 3 }, () => ANSWERS.join(' | ')));

    // What the page copies gets the originals behind its back; what stands for nobody stays (`[NAVN 2]`).
    await chat.page.evaluate((text) => navigator.clipboard.writeText(text), ANSWERS.join(' '));
    const name = 'Hallgeir Brattbakk';
    expect(await chat.page.evaluate(() => navigator.clipboard.readText())).toBe(
      [name, name, name, `**${name}**`, `${name}s søknad`, '[NAVN 2]', name].join(' '),
    );
  });
}

test('T44 the safe copy of the side panel holds marked placeholders and no original', async ({ own }) => {
  const panel = await own('sidepanel');
  await panel.locator('textarea').first().fill(caseText.text);
  const safe = panel.locator('.kv-safe textarea');
  await expect(safe).toHaveValue(/\[NAVN 1\].*\[FØDSELSNUMMER 1\]/);
  for (const secret of caseText.secrets) expect(await safe.inputValue()).not.toContain(secret);
});

test('T44 a placeholder that the person sends on goes as it stands', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const text = 'Gjør svaret til [NAVN 1] litt kortere, og behold [FØDSELSNUMMER 1].';
  await chat.page.keyboard.type(text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent()).toEqual([text]);
  expect(await chat.probe.cardText()).toBeNull();
});
