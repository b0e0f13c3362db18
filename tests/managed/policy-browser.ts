import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { commonFlags, requireBrowser } from '../../scripts/find-browser.mjs';

/** The admin's build: `KIVETT_POLICY_BUILD=1 npx wxt build`. */
export const POLICY_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-policy', import.meta.url));
const POLICIES = '/etc/chromium/policies/managed';

/** Why the test can't be run on this machine; null when it can. */
export function whyNot(): string | null {
  if (!existsSync(join(POLICY_BUILD, 'manifest.json'))) return 'no admin build: KIVETT_POLICY_BUILD=1 npx wxt build';
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'a policy can only be laid down by root on Linux';
  if (!/chromium/.test(requireBrowser())) return 'another browser than Chromium reads its policies elsewhere';
  try {
    execFileSync('openssl', ['version']);
  } catch {
    return 'openssl is needed for the certificate of the pretend sites';
  }
  return null;
}

interface Arrived {
  method: string;
  path: string;
  body: string;
}

export interface PolicyBrowser {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** What the pretend site's server got on described paths. */
  arrived: Arrived[];
  /** Sets the organisation's values anew, while the browser runs. */
  set(values: Record<string, unknown>): void;
  close(): Promise<void>;
}

/**
 * Packs the admin's build, and starts a browser that a policy file tells to install it from a local server. `answer` is the
 * pretend site: a real https server under the site's name, so that workers and service workers reach it by themselves. The
 * policy file would reach every other Chromium on the machine: it names this one extension, and is taken away at the end
 * and when the process ends in any other way.
 */
export async function launchManaged(
  values: Record<string, unknown>,
  answer: (path: string) => { type: string; body: string } | null,
  /** Other https hosts, each with a server of its own. */
  others: Readonly<Record<string, RequestListener>> = {},
): Promise<PolicyBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kivett-managed-'));
  const { crx, id, version } = pack(folder);
  const made: { close(): unknown }[] = [];
  const policy = join(POLICIES, `ki-vett-test-${process.pid}.json`);
  const clean = () => {
    rmSync(policy, { force: true });
    for (const empty of [POLICIES, join(POLICIES, '..')]) {
      try {
        rmdirSync(empty);
      } catch {
        // Somebody else's policies lie there too.
      }
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clean);
  try {
    const update = createHttp((request, response) => {
      const own = `http://127.0.0.1:${port(update)}`;
      if (request.url?.startsWith('/update.xml')) {
        response.setHeader('content-type', 'text/xml');
        response.end(
          `<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${own}/ext.crx' version='${version}'/></app></gupdate>`,
        );
      } else {
        response.setHeader('content-type', 'application/x-chrome-extension');
        response.end(crx);
      }
    });
    await listen(update);
    made.push(update);

    const arrived: Arrived[] = [];
    const certificates: { cert: Buffer }[] = [];
    const certified = () => {
      const one = certificate(folder);
      certificates.push(one);
      return one;
    };
    const site = createHttps(certified(), (request, response) => {
      const path = request.url ?? '/';
      const page = request.method === 'GET' ? answer(path) : null;
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        if (path.startsWith('/backend-api/'))
          arrived.push({ method: request.method ?? '', path, body: Buffer.concat(pieces).toString('utf8') });
        response.statusCode = page || path.startsWith('/backend-api/') ? 200 : 404;
        response.setHeader('content-type', page?.type ?? 'text/plain');
        response.end(page?.body ?? 'ok');
      });
    });
    await listen(site);
    made.push(site);

    const maps = [`MAP chatgpt.com:443 127.0.0.1:${port(site)}`];
    for (const [host, listener] of Object.entries(others)) {
      const server = createHttps(certified(), listener);
      await listen(server);
      made.push(server);
      maps.push(`MAP ${host}:443 127.0.0.1:${port(server)}`);
    }

    const set = (next: Record<string, unknown>) =>
      writeFileSync(
        policy,
        JSON.stringify({
          ExtensionInstallForcelist: [`${id};http://127.0.0.1:${port(update)}/update.xml`],
          // For the test alone: without it the debugger may not look into what a policy installed.
          DeveloperToolsAvailability: 1,
          '3rdparty': { extensions: { [id]: next } },
        }),
      );
    mkdirSync(POLICIES, { recursive: true });
    set(values);

    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: requireBrowser(),
      headless: true,
      locale: 'nb-NO',
      permissions: ['clipboard-read', 'clipboard-write'],
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: [
        ...commonFlags(),
        // By their keys: with all errors ignored, nothing is kept in the browser's cache, and nobody asks «If-None-Match».
        `--ignore-certificate-errors-spki-list=${certificates.map(spkiOf).join(',')}`,
        `--host-resolver-rules=${maps.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ],
    });
    made.unshift(context);
    const own = (worker: Worker) => worker.url().includes(id);
    const worker =
      context.serviceWorkers().find(own) ??
      (await context.waitForEvent('serviceworker', { predicate: own, timeout: 30_000 }));
    await valuesHandedOut(worker);
    return {
      context,
      extensionId: id,
      worker,
      arrived,
      set,
      async close() {
        for (const one of made) await one.close();
        clean();
        process.removeListener('exit', clean);
      },
    };
  } catch (error) {
    for (const one of made) await one.close();
    clean();
    process.removeListener('exit', clean);
    throw error;
  }
}

/**
 * Waits until Chromium hands out the organisation's values, with no page opened meanwhile. It reads them again some seconds
 * after its own start; pages that come and go in those seconds were seen to put that off by minutes.
 */
async function valuesHandedOut(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    while (Object.keys(await chrome.storage.managed.get(null)).length === 0)
      await new Promise((done) => setTimeout(done, 100));
  });
}

/** `.crx` of the admin's build, signed with a key of its own, and the id that the browser derives from that key. */
function pack(folder: string): { crx: Buffer; id: string; version: string } {
  const source = join(folder, 'ext');
  cpSync(POLICY_BUILD, source, { recursive: true });
  execFileSync(
    requireBrowser(),
    ['--headless', '--no-sandbox', `--user-data-dir=${join(folder, 'pack')}`, `--pack-extension=${source}`],
    {
      stdio: 'ignore',
    },
  );
  const key = createPublicKey(readFileSync(`${source}.pem`)).export({ type: 'spki', format: 'der' });
  const id = createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
  const { version } = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as { version: string };
  return { crx: readFileSync(`${source}.crx`), id, version };
}

function certificate(folder: string): { key: Buffer; cert: Buffer } {
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=chatgpt.com',
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function spkiOf({ cert }: { cert: Buffer }): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function listen(server: Server | ReturnType<typeof createHttps>): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}

function port(server: Server | ReturnType<typeof createHttps>): number {
  return (server.address() as AddressInfo).port;
}
