/**
 * Every host that a description is for, in one list: the manifest's permissions, the content script's matches and the
 * descriptions all read it here. No imports, because the build configuration reads it too.
 */
export interface SiteHost {
  /** Id of the description. */
  site: string;
  /** Exact host name, lower case. */
  host: string;
  /** Where on the host the chat lives, when it is loaded as a page of its own; left out: the whole host. */
  path?: string;
  /** `built_in`: followed from the first day. `asked`: only after the person or the admin has said yes. */
  access: 'built_in' | 'asked';
  /** For `asked`: why it is not built in. */
  why?: string;
}

const builtIn = (site: string, ...hosts: string[]): SiteHost[] =>
  hosts.map((host) => ({ site, host, access: 'built_in' }));
const asked = (site: string, why: string, ...hosts: string[]): SiteHost[] =>
  hosts.map((host) => ({ site, host, access: 'asked', why }));

export const SITE_HOSTS: readonly SiteHost[] = [
  ...builtIn('chatgpt', 'chatgpt.com', 'chat.openai.com'),
  ...builtIn('claude', 'claude.ai'),
  ...builtIn('gemini', 'gemini.google.com'),
  ...builtIn('copilot', 'copilot.microsoft.com'),
  ...builtIn('m365-copilot', 'm365.cloud.microsoft', 'copilot.cloud.microsoft'),
  ...asked(
    'm365-copilot',
    "mail and meetings live here: the permission would cover all of a person's post",
    'outlook.office.com',
    'outlook.cloud.microsoft',
    'teams.microsoft.com',
    'teams.cloud.microsoft',
  ),
  ...builtIn('perplexity', 'www.perplexity.ai', 'perplexity.ai'),
  ...builtIn('mistral', 'chat.mistral.ai'),
  ...builtIn('deepseek', 'chat.deepseek.com'),
  ...builtIn('grok', 'grok.com'),
  ...asked('grok', 'one application with the whole of X: /i/grok is reached without a page load', 'x.com'),
  ...builtIn('meta-ai', 'www.meta.ai', 'meta.ai'),
  ...builtIn('poe', 'poe.com'),
  ...builtIn('you', 'you.com'),
  ...asked(
    'huggingchat',
    "models and data sets live on the same host; a guard in frames can't keep to one path",
    'huggingface.co',
  ),
  ...builtIn('duckai', 'duck.ai'),
  ...asked('duckai', 'the search engine: the chat is told apart by the query only (?ia=chat)', 'duckduckgo.com'),
  ...builtIn('notebooklm', 'notebook.google.com', 'notebooklm.google.com', 'notebooklm.cloud.google.com'),
  ...builtIn('google-ai-studio', 'aistudio.google.com'),
  ...builtIn('deepl', 'www.deepl.com', 'deepl.com'),
  ...asked(
    'notion-ai',
    'the whole of a workspace lives here, the AI is one panel in it',
    'app.notion.com',
    'www.notion.so',
  ),
  ...asked('canva', 'a drawing program; nothing is known of its AI', 'www.canva.com', 'canva.com'),
  ...builtIn('sikt-ki-chat', 'ki-chat.sikt.no'),
  ...builtIn('gpt-uio', 'gpt.uio.no'),
];

/** Hosts of one description, built-in ones first. */
export function hostsOf(site: string): string[] {
  return SITE_HOSTS.filter((entry) => entry.site === site).map(({ host }) => host);
}

const BUILT_IN = SITE_HOSTS.filter(({ access }) => access === 'built_in');

/** Match patterns of the content scripts. A path is matched with and without its slash. */
export const CHAT_MATCHES: readonly string[] = BUILT_IN.flatMap(({ host, path }) =>
  path ? [`https://${host}${path}`, `https://${host}${path}?*`, `https://${host}${path}/*`] : [`https://${host}/*`],
);

/** Match patterns of the manifest's host permissions: whole hosts only, a path in a permission means nothing to browsers. */
export const HOST_PERMISSIONS: readonly string[] = BUILT_IN.filter(({ path }) => !path).map(
  ({ host }) => `https://${host}/*`,
);

const PATTERN = /^https:\/\/([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62})+)\/\*$/;

/**
 * The admin's own hosts for a build (`KIVETT_HOSTS`): match patterns `https://host/*` apart by comma or white space. One that
 * is anything else – a wildcard host, http, a path, a bare top domain – stops the build with an Error that names it:
 * a build that quietly followed less than was asked for would look safe.
 */
export function adminHosts(given: string | undefined): string[] {
  const patterns = (given ?? '').split(/[\s,]+/).filter((part) => part !== '');
  for (const pattern of patterns) {
    if (!PATTERN.test(pattern))
      throw new Error(`KIVETT_HOSTS: «${pattern}» is not of the form https://ki.kommune.no/*`);
  }
  return [...new Set(patterns)].filter((pattern) => !HOST_PERMISSIONS.includes(pattern));
}
