/**
 * `npm test`: builds what the tests drive, runs every suite once, and ends with one line: `N passed, N failed`.
 * Nothing is retried. A suite that ran no test, or could not start, counts as failed: silence is not success.
 * `npm test -- gate` runs the tests whose path holds `tests/gate`; a filter may match nothing in one suite, not in all.
 * Environment: KIVETT_BROWSER (path of a browser).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserVersion, requireBrowser } from './find-browser.mjs';

const root = resolve(import.meta.dirname, '..');
/** Folders (`gate`) or parts of a test file's path (`gate/T09`), below `tests/`. */
const filters = process.argv.slice(2).map((part) => `tests/${part.replace(/^tests\//, '')}`);
// The managed project waits for all others so as to run last; asked for by itself it needs none of them.
const alone = filters.length > 0 && filters.every((part) => part.startsWith('tests/managed'));
const results = mkdtempSync(join(tmpdir(), 'kivett-test-'));

/** Runs a program of `node_modules` with this Node, so that no shell and no `npx` prompt stands between. Resolves with its exit code. */
function run(script, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** { passed, failed, skipped: string[] } of a vitest JSON report. A file that could not be loaded has no tests: it counts as one failed. */
function countVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

function countPlaywright(report) {
  const specs = [];
  const walk = (suite) => {
    specs.push(...(suite.specs ?? []));
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites) walk(suite);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, file: spec.file, ...test })));
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length,
    skipped: tests
      .filter((test) => test.status === 'skipped')
      .map((test) => `${test.file}: ${test.title} (${test.annotations.map((note) => note.description).join(', ')})`),
  };
}

async function build(what, script, args, env = {}) {
  console.log(`\n— ${what}`);
  const started = Date.now();
  const code = await run(script, args, env);
  if (code !== 0) {
    console.error(`${what}: failed with exit code ${code}; no test was run.`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  console.log(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function suite(name, script, args, reportFile, env, count) {
  console.log(`\n— ${name}`);
  const code = await run(script, args, env);
  const report = readResults(reportFile);
  const counted = report ? count(report) : { passed: 0, failed: 0, skipped: [] };
  // A crash, an unhandled error or an empty suite has no failed test of its own to point at. With a filter, a suite in which
  // it matches nothing still writes a report or says so by itself.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  const ran = counted.passed + counted.failed + counted.skipped.length;
  if (ran === 0 && filters.length === 0) {
    console.error(`${name}: ran no test.`);
    counted.failed = 1;
  }
  return { name, ...counted };
}

const browser = requireBrowser();
console.log(`Browser: ${browserVersion(browser) ?? 'version not said'} (${browser})`);

await build('built-in packs', 'tsx/dist/cli.mjs', ['scripts/build-packs.ts']);
await build('command line', 'tsx/dist/cli.mjs', ['scripts/build-cli.ts']);
await build('extension', 'wxt/bin/wxt.mjs', ['build']);
// The build that an admin installs by policy; driven by tests/managed.
await build('extension, admin', 'wxt/bin/wxt.mjs', ['build'], { KIVETT_POLICY_BUILD: '1' });

const suites = [
  await suite(
    'unit, rules, property, security, corpus',
    'vitest/vitest.mjs',
    [
      'run',
      ...filters,
      ...(filters.length > 0 ? ['--passWithNoTests'] : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, 'vitest.json')}`,
    ],
    join(results, 'vitest.json'),
    {},
    countVitest,
  ),
  await suite(
    'editors, end to end (browser)',
    '@playwright/test/cli.js',
    [
      'test',
      ...filters,
      ...(filters.length > 0 ? ['--pass-with-no-tests'] : []),
      ...(alone ? ['--no-deps'] : []),
      '--reporter=line,json',
      '--retries=0',
    ],
    join(results, 'playwright.json'),
    { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'), KIVETT_BROWSER: browser },
    countPlaywright,
  ),
];
rmSync(results, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, skipped } of suites) {
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`);
  for (const title of skipped) console.log(`  NOT RUN: ${title}`);
}
if (filters.length > 0 && suites.every(({ passed, failed, skipped }) => passed + failed + skipped.length === 0)) {
  console.error(`No test matches ${filters.join(' ')}.`);
  suites.push({ name: 'filter', passed: 0, failed: 1, skipped: [] });
}
const sum = (key) => suites.reduce((total, counted) => total + counted[key], 0);
const skipped = suites.reduce((total, counted) => total + counted.skipped.length, 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
