#!/usr/bin/env node
// Runs the built command line; builds what is missing or older than its sources first (seconds, once).
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, '.built', 'cli', 'kivett.mjs');
const packFolder = process.env.KIVETT_PACKS ?? join(root, '.built', 'packs');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) time = Math.max(time, newest(path));
    else if (entry.name.endsWith('.ts')) time = Math.max(time, statSync(path).mtimeMs);
  }
  return time;
}

function stale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return ['cli', 'lib', 'locales'].some((folder) => newest(join(root, folder)) > built);
}

function build(script) {
  // What the build says goes to standard error: standard output belongs to the answers.
  const args = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'scripts', script)];
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  } catch {
    process.stderr.write(`kivett: scripts/${script} failed; run npm ci\n`);
    process.exit(2);
  }
}

if (!existsSync(join(packFolder, 'trust.json')) && !process.env.KIVETT_PACKS) build('build-packs.ts');
if (stale()) build('build-cli.ts');

const { main } = await import(pathToFileURL(bundle).href);
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
// A reader that leaves (`| head`) ends the run at once, also while waiting for input: not all was answered, hence 2.
process.stdout.on('error', () => process.exit(2));
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  packFolder,
  today,
});
// An open pipe on standard input that nobody reads any more must not keep the process.
process.stdin.destroy();
