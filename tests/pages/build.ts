import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CHAT_PAGES } from './catalogue';
import { MORE_PAGES } from './more-catalogue';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Where the built pages lie; git-ignored. */
export const BUILT_PAGES = join(root, '.built/pages');

/** The guard as one script, to be run in a page before the page's own. */
export const HARNESS = join(BUILT_PAGES, 'harness.js');

/** Bundles one TypeScript file to one classic script. */
async function bundle(entry: string, name: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: BUILT_PAGES,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => `${name}.js` },
    },
  });
}

/** Builds every chat page's script, and the guard without its extension, into {@link BUILT_PAGES}. */
export async function buildPages(): Promise<void> {
  for (const { script } of [...CHAT_PAGES, ...MORE_PAGES]) {
    const typescript = join(here, `${script}.ts`);
    await bundle(existsSync(typescript) ? typescript : `${typescript}x`, script);
  }
  for (const script of ['uploads', 'deep-chat-page']) await bundle(join(here, `${script}.ts`), script);
  await bundle(join(here, 'harness.ts'), 'harness');
}
