import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_PAGES, bundle } from '../pages/build';

/** The guard as one script, to be run in a page before the page's own. */
export const HARNESS = join(BUILT_PAGES, 'harness.js');

export async function buildHarness(): Promise<void> {
  await bundle(join(dirname(fileURLToPath(import.meta.url)), 'harness.ts'), 'harness');
}
