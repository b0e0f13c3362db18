import { defineConfig } from '@playwright/test';

/** Debian's Chromium by default: branded Chrome no longer loads an unpacked extension from the command line. */
const executablePath = process.env.KIVETT_BROWSER ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'tests',
  // A test that needs a second try has found something.
  retries: 0,
  workers: 2,
  // Long, for a machine that other work keeps busy: what is waited for is a state, and how fast it comes is the bench's.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { headless: true, launchOptions: { executablePath }, locale: 'nb-NO' },
  projects: [
    { name: 'pages', testMatch: 'pages/pages.setup.ts' },
    { name: 'editors', testMatch: 'editors/**/*.spec.ts', dependencies: ['pages'] },
    {
      name: 'e2e',
      testMatch: ['e2e/**/*.spec.ts', 'privacy/**/*.spec.ts', 'gate/**/*.spec.ts', 'answers/**/*.spec.ts'],
      dependencies: ['pages'],
    },
    // Last and alone: its policy file is read by every Chromium on the machine.
    { name: 'managed', testMatch: 'managed/**/*.spec.ts', dependencies: ['editors', 'e2e'], workers: 1 },
  ],
});
