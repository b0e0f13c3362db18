import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BUILT_PAGES } from './build';
import { MORE_PAGES } from './more-catalogue';
import { html } from './serve';

export { MORE_PAGES, type MorePage, morePage } from './more-catalogue';

/** A request or a frame that left one of these pages. */
export interface Left {
  /** Host and path, without the query. */
  where: string;
  body: string;
}

/**
 * Answers for the pages of {@link MORE_PAGES} and for the other hosts they send to, and records everything that leaves, in
 * order, sockets too. Nothing reaches the network.
 */
export async function serveMorePages(context: BrowserContext): Promise<{ left: Left[] }> {
  const left: Left[] = [];
  for (const page of MORE_PAGES) {
    for (const origin of [new URL(page.url).origin, ...page.sendsTo.filter((to) => to.startsWith('https:'))]) {
      await context.route(`${origin}/**`, async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        if (request.method() === 'POST') {
          left.push({ where: url.host + url.pathname, body: request.postData() ?? '' });
          await route.fulfill({ json: { answer: 'Svar' }, headers: { 'access-control-allow-origin': '*' } });
        } else if (request.method() === 'OPTIONS') {
          await route.fulfill({
            status: 204,
            headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
          });
        } else if (url.pathname === `/${page.script}.js`) {
          const body = readFileSync(join(BUILT_PAGES, `${page.script}.js`), 'utf8');
          await route.fulfill({ contentType: 'text/javascript', body });
        } else if (url.pathname === new URL(page.url).pathname) {
          await route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': policy(page.sendsTo) },
            body: html(page),
          });
        } else await route.fulfill({ status: 404, body: '' });
      });
    }
    for (const socket of page.sendsTo.filter((to) => to.startsWith('wss:'))) {
      await context.routeWebSocket(`${socket}/**`, (ws) => {
        const url = new URL(ws.url());
        ws.onMessage((message) => left.push({ where: url.host + url.pathname, body: String(message) }));
      });
    }
  }
  return { left };
}

const policy = (sendsTo: readonly string[]) =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ${sendsTo.join(' ')}; img-src 'self' data:; base-uri 'none'; form-action 'self'`;
