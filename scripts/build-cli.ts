/**
 * Bundles the command line to one file, `.built/cli/kivett.mjs`: one file to read keeps the start under half a second.
 * `npm run build:cli`.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.built', 'cli');
// Two may build at once (tests in parallel): each in a folder of its own, and the last one moved in place wins.
const own = join(root, '.built', `cli-${process.pid}`);

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'cli', 'main.ts'),
    outDir: own,
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rollupOptions: { output: { entryFileNames: 'kivett.mjs', codeSplitting: false } },
  },
});
mkdirSync(out, { recursive: true });
renameSync(join(own, 'kivett.mjs'), join(out, 'kivett.mjs'));
rmSync(own, { recursive: true, force: true });
