import { test } from '@playwright/test';
import { buildPages } from './build';

test('the chat pages build', async () => {
  test.setTimeout(120_000);
  await buildPages();
});
