import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { adminHosts, CHAT_MATCHES, HOST_PERMISSIONS } from './lib/sites/hosts';

/** The admin's own hosts, built in: `KIVETT_HOSTS=https://ki.kommune.no/* npm run build`. */
const ADMIN_HOSTS = adminHosts(process.env.KIVETT_HOSTS);

/**
 * `KIVETT_POLICY_BUILD=1`: a build that an admin installs by policy. There the browser lets the background stop requests
 * (Firefox does for anybody), and two more permissions are asked for. Never in the store's build: without a policy Chromium
 * accepts the listener and never calls it, and nobody should grant what does nothing.
 */
const POLICY_BUILD = process.env.KIVETT_POLICY_BUILD === '1';
/** Nobody's address: what the background asks for to see whether its block works (lib/services/block-requests.ts). */
const PROBE = POLICY_BUILD ? ['https://blocking-probe.ki-vett.invalid/'] : [];
const POLICY_PERMISSIONS = POLICY_BUILD ? ['webRequest', 'webRequestBlocking'] : [];

/** What `npm run packs` writes and the background reads at its first start. */
const PACK_FILES = ['base.kivett.json', 'eksempel.kivett.json', 'trust.json'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // A folder of its own: the two must not be taken for each other.
  ...(POLICY_BUILD ? { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-policy' } : {}),
  // React and Designsystemet are one shared chunk of 520 kB; the budgets that count are in .size-limit.json.
  vite: () => ({
    build: { chunkSizeWarningLimit: 600 },
    // What only that build can use is left out of the others: 8 kB brotli of a background that starts often.
    define: { 'import.meta.env.KIVETT_POLICY_BUILD': JSON.stringify(POLICY_BUILD) },
  }),
  // Every import is written out: a reader can see where a name lives.
  imports: false,
  // The manifest says `data_collection_permissions: none` itself, below.
  suppressWarnings: { firefoxDataCollection: true },
  manifestVersion: 3,
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(...PACK_FILES.map((name) => `packs/${name}`));
    },
    // Built packs are no sources: they stay out of public/ and are laid into the package here.
    // Every script that runs on the chat sites runs on the admin's hosts too, whichever scripts there are.
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? [])
        if (CHAT_MATCHES.every((match) => script.matches?.includes(match))) script.matches?.push(...ADMIN_HOSTS);
    },
    'build:publicAssets': (wxt, files) => {
      for (const name of PACK_FILES) {
        const absoluteSrc = join(wxt.config.root, '.built', 'packs', name);
        if (!existsSync(absoluteSrc)) throw new Error(`${absoluteSrc} is missing: run \`npm run packs\` first`);
        files.push({ absoluteSrc, relativeDest: `packs/${name}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    // Chromium with language nb reads _locales/nb, Chrome's documentation lists `no`: both are shipped, alike.
    default_locale: 'nb',
    // storage: settings. alarms: when the organisation's packs are asked for again. scripting + activeTab: follow a page the person asks for. contextMenus: «kan jeg bruke dette?» on a selection. sidePanel: the check that works everywhere.
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...POLICY_PERMISSIONS,
    ],
    // «ki referat i copilot» in the address bar is answered while it is written.
    omnibox: { keyword: 'ki' },
    // The popup opens with the question field in focus; the panel with what was in it. A person may choose other keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_openPanel__' },
    },
    // Without it Chromium hands out nothing of what an organisation has set; Firefox has no such key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    host_permissions: [...HOST_PERMISSIONS, ...ADMIN_HOSTS, ...PROBE.map((address) => `${address}*`)],
    optional_host_permissions: ['https://*/*'],
    // The reader's frame (docs/adr/0012). Hosts that a person follows are not known here, so it may stand on all; its address
    // is another one each time the browser starts, and it reads for nobody without a ticket.
    web_accessible_resources: [{ resources: ['reader.html'], matches: ['https://*/*'], use_dynamic_url: true }],
    content_security_policy: {
      // Nothing is framed or evaluated. https is for the background alone, which fetches the organisation's packs and never
      // sees a text; each page takes it away again for itself (`connect-src 'self'` in its own head), so that what is pasted
      // into a page can't leave.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ki-vett@ki-vett.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Ed25519 in WebCrypto: without it no pack can be verified, so an older browser must not install us at all.
        { minimum_chrome_version: '137' }),
  }),
});
