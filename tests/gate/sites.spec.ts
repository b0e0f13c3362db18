import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { KINDS, SITES } from '../../lib/sites';
import type { Look } from '../fixtures/sites/page';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/sites');

interface State {
  name: string;
  html: string;
}

function states(file: string): State[] {
  const html = readFileSync(join(FIXTURES, `${file}.html`), 'utf8');
  return [...html.matchAll(/<section data-state="([^"]+)">([\s\S]*?)<\/section>/g)].map(([, name = '', body = '']) => ({
    name,
    html: body,
  }));
}

let script = '';
test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(FIXTURES, 'page.ts'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page script was not built');
  script = result.output[0].code;
});

async function look(page: Page, html: string, siteId: string): Promise<Look> {
  // A fresh document for each: declarative shadow roots are made by the parser only.
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><style>
    body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; justify-content: flex-end }
    textarea, [contenteditable] { display: block; width: 500px; min-height: 40px }
    </style><body>${html}</body>`);
  await page.addScriptTag({ content: script });
  return page.evaluate((id) => window.look(id), siteId);
}

const described = [...SITES, ...KINDS];

test('there is a fixture for every description, and for nothing else', () => {
  const files = readdirSync(FIXTURES).flatMap((name) => /^(.+)\.html$/.exec(name)?.[1] ?? []);
  expect(files.sort()).toEqual(described.map(({ id }) => id).sort());
});

for (const site of described) {
  for (const state of states(site.id)) {
    test(`${site.id}, ${state.name}: the composer is found, its button belongs to it, and look-alikes are left`, async ({
      page,
    }) => {
      const seen = await look(page, state.html, site.id);
      expect(seen.composer, 'the composer').toBe('composer');
      expect(seen.guarded, 'a key press in the composer is taken').toContain('composer');
      expect(seen.guarded, 'what is not the composer is left').not.toContain('not');
      if (state.html.includes('data-k="send"')) {
        expect(seen.buttonKnown, 'the button is known').toBe(true);
        expect(seen.fieldOfButton, 'the button sends the composer').toBe('composer');
        expect(seen.send, 'the composer is sent by the button').toBe('send');
      } else expect(seen.send, 'no button where none stands').toBeNull();
      if (state.html.includes('data-k="edit"')) {
        expect(seen.edit).toContain('edit');
        expect(seen.guarded, 'an edited message is guarded too').toContain('edit');
      }
    });
  }
}

for (const kind of KINDS) {
  test(`${kind.id} is told from the other kinds by its structure`, async ({ page }) => {
    for (const { html } of states(kind.id)) expect((await look(page, html, kind.id)).kind).toBe(kind.id);
  });
}

test('no unknown page is taken for an in-house kind', async ({ page }) => {
  for (const { html, name } of [...states('unknown/chats'), ...states('unknown/others')])
    expect((await look(page, html, 'generic')).kind, name).toBeNull();
});

/** What a release of the site does to us: ids, test ids and own classes get other names, roles and structure stay. */
const renamed = (html: string) =>
  html
    .replace(/ (id|data-testid|data-test-id|dl-test|data-cds|name)="([^"]+)"/g, ' $1="other-x$2x"')
    .replace(/ class="([^"]+)"/g, (_, names: string) => ` class="${names.replace(/\S+/g, 'x9$&')}"`);

for (const site of described) {
  test(`${site.id} with every name changed: the composer or none, and a key press is held all the same`, async ({
    page,
  }) => {
    for (const { html, name } of states(site.id)) {
      const seen = await look(page, renamed(html), site.id);
      // Another editable than the composer would be a marker in the wrong place, and a calm one.
      expect([null, 'composer', 'edit'], `${name}: ${seen.composer}`).toContain(seen.composer);
      expect(seen.guarded, name).toContain('composer');
    }
  });
}

for (const { name, html } of states('unknown/chats')) {
  test(`an unknown chat page is understood: ${name}`, async ({ page }) => {
    const { likely, composer } = await look(page, html, 'generic');
    expect(likely.grade, `score ${likely.score}`).toBe(name.split('-')[0]);
    expect(likely.field).toBe('composer');
    expect(composer).toBe('composer');
    if (html.includes('data-k="send"')) expect(likely.send).toBe('send');
  });
}

for (const { name, html } of states('unknown/others')) {
  test(`an unknown page that is no chat is left alone: ${name}`, async ({ page }) => {
    const { likely, composer } = await look(page, html, 'generic');
    expect(likely, `score ${likely.score}`).toMatchObject({ field: null, grade: 'none' });
    expect(composer).toBeNull();
  });
}

test('a pack names a field that nobody here knew: fields that were made before use it from then on', async ({
  page,
}) => {
  const html =
    '<div id="talk-here" contenteditable="true" data-k="composer"></div><table><tr><td><textarea></textarea></td></tr></table>';
  await look(page, html, 'chatgpt');
  expect(await page.evaluate(() => window.withPack('chatgpt.com', '#talk-here'))).toEqual({
    before: null,
    after: 'composer',
    id: 'chatgpt',
  });
});

test('a page that draws itself late is recognised when its field gets focus, before anything can be typed', async ({
  page,
}) => {
  const rich = states('open-webui').find(({ name }) => name === 'rich');
  await look(page, rich?.html ?? '', 'generic');
  expect(await page.evaluate(() => window.onFocus('#chat-input'))).toEqual({ before: 'generic', after: 'open-webui' });
});
