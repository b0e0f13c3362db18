import { caseText, harmlessText } from '../e2e/case-texts';
import { expect, test } from '../e2e/fixtures';
import { byId } from '../e2e/sites';

const PROMPT = '/backend-api/f/conversation';
const body = (text: string) => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });

/** A page of our own under the site's name, whose very first script sends. */
const firstScript = (code: string) => `<!doctype html><meta charset="utf-8"><script>${code}</script><main></main>`;

test('T3 the page’s first script is asked about: no rules yet means held, not sent', async ({ context, ask }) => {
  const arrived: string[] = [];
  await ask('settings.get', {});
  const page = await context.newPage();
  await page.route('https://chatgpt.com/**', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest())
      return route.fulfill({
        contentType: 'text/html',
        body: firstScript(`
          const send = (text) => { const r = new XMLHttpRequest(); r.open('POST', '${PROMPT}', false);
            try { r.send(text); return 'went'; } catch (e) { return e.name; } };
          window.first = [send(${JSON.stringify(body(caseText.text))}),
            navigator.sendBeacon('${PROMPT}', ${JSON.stringify(body(caseText.text))})];
          window.later = fetch('${PROMPT}', { method: 'POST', body: ${JSON.stringify(body(caseText.text))} })
            .then(() => 'went', (e) => e.name);
        `),
      });
    arrived.push(request.postData() ?? '');
    return route.fulfill({ contentType: 'text/plain', body: 'ok' });
  });
  await page.goto('https://chatgpt.com/first');
  expect(await page.evaluate(() => (window as unknown as { first: unknown[] }).first)).toEqual(['NetworkError', false]);
  expect(arrived).toEqual([]);
  await page.close();
});

test('T3 a harmless prompt of the first script waits for the rules and then goes, unchanged', async ({ context }) => {
  const arrived: string[] = [];
  const page = await context.newPage();
  await page.route('https://chatgpt.com/**', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest())
      return route.fulfill({
        contentType: 'text/html',
        body: firstScript(
          `window.later = fetch('${PROMPT}', { method: 'POST', body: ${JSON.stringify(body(harmlessText))} }).then((r) => r.text())`,
        ),
      });
    arrived.push(request.postData() ?? '');
    return route.fulfill({ contentType: 'text/plain', body: 'ok' });
  });
  await page.goto('https://chatgpt.com/first');
  expect(await page.evaluate(() => (window as unknown as { later: Promise<string> }).later)).toBe('ok');
  expect(arrived).toEqual([body(harmlessText)]);
  await page.close();
});

test('T3 a prompt sent while the background sleeps is held like any other', async ({ chat: open, context }) => {
  const chat = await open(byId('chatgpt'));
  const arrived: string[] = [];
  await chat.page.route(`**${PROMPT}`, async (route) => {
    arrived.push(route.request().postData() ?? '');
    await route.fulfill({ contentType: 'text/plain', body: 'ok' });
  });
  // No background to ask: the rules are in the tab.
  for (const worker of context.serviceWorkers()) {
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url());
    if (session && target) await session.send('Target.closeTarget', { targetId: target.targetId });
    await session?.detach();
  }
  await chat.page.evaluate(
    ([url, text]) => {
      void fetch(url, { method: 'POST', body: text }).catch((error: Error) => {
        document.title = `ended ${error.name}`;
      });
    },
    [PROMPT, body(caseText.text)] as const,
  );
  await expect.poll(() => chat.probe.card()).not.toBeNull();
  expect(arrived).toEqual([]);
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.page.title()).toBe('ended TypeError');
});
