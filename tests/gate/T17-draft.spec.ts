import { caseText, harmlessText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const PREPARE = '/backend-api/f/conversation/prepare';
const COMPLETE = '/backend-api/conversation/experimental/generate_autocompletions';

/** Runs in the page: what a site does that posts the field as one types. */
function postDrafts([prepare, complete]: readonly [string, string]): void {
  const outcomes: string[] = [];
  Object.assign(window, { outcomes });
  document.addEventListener('input', () => {
    const text = document.querySelector<HTMLElement>('#prompt-textarea')?.innerText ?? '';
    const post = (url: string, body: unknown) =>
      fetch(url, { method: 'POST', body: JSON.stringify(body) }).then(
        () => outcomes.push('went'),
        (error: Error) => outcomes.push(error.name),
      );
    void post(prepare, { partial_query: { content: { parts: [text] } } });
    void post(complete, { input_text: text });
  });
}

test('T17 what a page posts while one types goes as long as it is harmless, and stops where somebody begins', async ({
  chat: open,
}) => {
  const chat = await open(byId('chatgpt'));
  const drafts: string[] = [];
  await chat.page.route(/generate_autocompletions|\/prepare$/, async (route) => {
    drafts.push(route.request().postData() ?? '');
    await route.fulfill({ json: {} });
  });
  const outcomes = () => chat.page.evaluate(() => (window as unknown as { outcomes: string[] }).outcomes);
  await chat.page.evaluate(postDrafts, [PREPARE, COMPLETE] as const);

  await chat.page.keyboard.type('Hei, lag en quiz.');
  await expect.poll(() => drafts.some((draft) => draft.includes('Hei, lag en quiz.'))).toBe(true);

  await chat.page.keyboard.press('ControlOrMeta+a');
  await chat.page.keyboard.insertText(caseText.text);
  await expect.poll(() => chat.text()).toBe(caseText.text);
  await expect.poll(outcomes).toContain('TypeError');
  expect(await chat.probe.card()).toBeNull();
  for (const secret of caseText.secrets) expect(drafts.join('\n')).not.toContain(secret);

  // The page goes on: what is harmless afterwards arrives again.
  await chat.page.keyboard.press('ControlOrMeta+a');
  await chat.page.keyboard.insertText(harmlessText);
  await expect.poll(() => drafts.some((draft) => draft.includes(harmlessText))).toBe(true);
});

test('T17 a person’s number typed figure by figure: no draft holds all of it', async ({ chat: open }) => {
  const chat = await open(byId('chatgpt'));
  const drafts: string[] = [];
  await chat.page.route(/generate_autocompletions|\/prepare$/, async (route) => {
    drafts.push(route.request().postData() ?? '');
    await route.fulfill({ json: {} });
  });
  await chat.page.evaluate(postDrafts, [PREPARE, COMPLETE] as const);
  await chat.page.keyboard.type('Fødselsnummer 13097248022 takk');
  await expect.poll(() => chat.text()).toBe('Fødselsnummer 13097248022 takk');
  await expect
    .poll(() => chat.page.evaluate(() => (window as unknown as { outcomes: string[] }).outcomes))
    .toContain('TypeError');
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.join('\n')).not.toContain('13097248022');
});
