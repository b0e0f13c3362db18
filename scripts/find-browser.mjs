import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names on PATH, best first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chrome',
];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root
      ? [
          join(root, 'Chromium', 'Application', 'chrome.exe'),
          join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a browser that is already here, or null. */
export function findBrowser() {
  const chosen = process.env.KIVETT_BROWSER;
  // A wrong KIVETT_BROWSER is not silently replaced by another browser: the person asked for that one.
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name + suffix);
      if (folder && existsSync(path) && isExecutable(path)) return path;
    }
  }
  return (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** A browser, installed from Debian when there is none and we may; otherwise one line about what to do, and exit 1. */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.KIVETT_BROWSER) {
    console.error(`KIVETT_BROWSER points at ${process.env.KIVETT_BROWSER}, which can't be run.`);
    process.exit(1);
  }
  if (isDebianAsRoot()) {
    console.log('No browser found: installing Debian’s chromium (apt-get install -y chromium).');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', 'chromium']]) {
      const done = spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
      if (done.status !== 0) break;
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.error(
    'No browser found: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or set KIVETT_BROWSER to its path.',
  );
  process.exit(1);
}

/** «Chromium 156.0.8078.79», or null where the browser does not say (Windows). */
export function browserVersion(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** Flags every start of ours has. `--no-sandbox` only as root, where Chromium does not start without it. */
export function commonFlags() {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(requireBrowser());
