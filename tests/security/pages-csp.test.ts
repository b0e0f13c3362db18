import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = readdirSync('entrypoints')
  .map((name) => `entrypoints/${name}/index.html`)
  .filter((path) => existsSync(path));

it('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6);
});

// The manifest lets the background fetch packs by https; a page that holds somebody's text may not reach anybody.
it.each(pages)('%s takes https away for itself before any script', (page) => {
  const html = readFileSync(page, 'utf8');
  const meta = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`);
  expect(meta).toBeGreaterThan(0);
  expect(meta).toBeLessThan(html.indexOf('<script'));
});
