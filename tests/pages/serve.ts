import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BUILT_PAGES } from './build';
import { CHAT_PAGES, type ChatPage } from './catalogue';

export { CHAT_PAGES, type ChatPage, chatPage } from './catalogue';

export interface ChatServer {
  /** Every message a page's server received, in order, as the page sent it. */
  sent: string[];
}

/**
 * Answers for the chat pages under their real host names and records what they send. The pages have a content security
 * policy as strict as the real ones; nothing reaches the network.
 */
export async function serveChatPages(context: BrowserContext): Promise<ChatServer> {
  const server: ChatServer = { sent: [] };
  for (const origin of new Set(CHAT_PAGES.map(({ url }) => new URL(url).origin))) {
    await context.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/sent') {
        const { text } = route.request().postDataJSON() as { text: string };
        server.sent.push(text);
        await route.fulfill({ json: { answer: `Svar nummer ${server.sent.length}` } });
        return;
      }
      const script = /^\/(\w+)\.js$/.exec(pathname)?.[1];
      if (script) {
        await route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(BUILT_PAGES, `${script}.js`), 'utf8'),
        });
        return;
      }
      const page = CHAT_PAGES.find(({ url }) => new URL(url).origin === origin && new URL(url).pathname === pathname);
      if (!page) await route.fulfill({ status: 404, body: '' });
      else
        await route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: html(page),
        });
    });
  }
  return server;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

export function html({ script }: Pick<ChatPage, 'script'>): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>Samtale</title>
<style>
  html { font-size: 10px; }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; display: flex; flex-direction: column; min-height: 100vh; }
  header, main, footer { width: min(720px, 92vw); margin: 0 auto; padding: 16px; box-sizing: border-box; }
  main { flex: 1; }
  footer { position: sticky; bottom: 0; background: Canvas; padding-bottom: 40px; }
  article { margin: 12px 0; white-space: pre-wrap; }
  article[data-message-author-role=user] { text-align: right; }
  [contenteditable], textarea { box-sizing: border-box; display: block; width: 100%; min-height: 96px; padding: 12px; border: 1px solid #8a8a8a; border-radius: 12px; font: inherit; white-space: pre-wrap; overflow-wrap: break-word; }
  .ql-clipboard { position: absolute; left: -100000px; height: 1px; min-height: 0; overflow: hidden; }
  p { margin: 0; }
</style>
</head>
<body>
<header><button type="button" id="new-chat">Ny samtale</button></header>
<main id="conversation"></main>
<footer id="composer-place"></footer>
<script src="/${script}.js"></script>
</body>
</html>`;
}
