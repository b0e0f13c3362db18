import { describe, expect, it } from 'vitest';
import chatContent from '../../../entrypoints/chat.content';
import { toolForHost } from '../../../lib/policy';
import { compilePolicy } from '../../../lib/policy/compile';
import { SITES } from '../../../lib/sites';
import { adminHosts, CHAT_MATCHES, HOST_PERMISSIONS, SITE_HOSTS } from '../../../lib/sites/hosts';
import config from '../../../wxt.config';
import { builtPacks } from '../../corpus/built-packs';

describe('one list of hosts', () => {
  it('names each host once, for a description that exists, and says why one must be asked for', () => {
    expect(new Set(SITE_HOSTS.map(({ host }) => host)).size).toBe(SITE_HOSTS.length);
    expect(new Set(SITE_HOSTS.map(({ site }) => site))).toEqual(new Set(SITES.map(({ id }) => id)));
    for (const { access, why, host } of SITE_HOSTS) expect(why !== undefined, host).toBe(access === 'asked');
  });

  it('is what the manifest asks for and what the content script matches', () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is no function any more');
    const built = manifest({ browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' });
    expect(built).toMatchObject({ host_permissions: [...HOST_PERMISSIONS] });
    expect(chatContent.matches).toEqual([...CHAT_MATCHES]);
  });

  it('permits no host that is asked for, and every whole host it matches', () => {
    for (const { host, access } of SITE_HOSTS.filter(({ access }) => access === 'asked'))
      expect(
        [...CHAT_MATCHES, ...HOST_PERMISSIONS].filter((pattern) => pattern.includes(`//${host}/`)),
        access,
      ).toEqual([]);
    const whole = CHAT_MATCHES.filter((pattern) => /^https:\/\/[^/]+\/\*$/.test(pattern));
    expect(whole).toEqual([...HOST_PERMISSIONS]);
    // A script for frames of any origin may not be limited to a path.
    expect(whole).toEqual([...CHAT_MATCHES]);
  });
});

describe('the admin’s hosts of a build', () => {
  it('takes patterns apart by comma or white space, each once, and leaves out what is there already', () => {
    expect(
      adminHosts('https://ki.kommune.no/*, https://chat.fylke.no/*\nhttps://ki.kommune.no/* https://claude.ai/*'),
    ).toEqual(['https://ki.kommune.no/*', 'https://chat.fylke.no/*']);
    expect(adminHosts(undefined)).toEqual([]);
    expect(adminHosts(' ')).toEqual([]);
  });

  it.each([
    'http://ki.kommune.no/*',
    'https://*/*',
    'https://*.no/*',
    'https://no/*',
    'https://ki.kommune.no/a/*',
    'ki.kommune.no',
    '<all_urls>',
    'https://ki.kommune.no:8443/*',
  ])('stops the build at %s', (pattern) =>
    expect(() => adminHosts(`https://ki.kommune.no/* ${pattern}`)).toThrow(pattern),
  );
});

describe('descriptions and the tools of the base pack agree', async () => {
  const [base] = await builtPacks();
  if (!base) throw new Error('no base pack');
  const policy = compilePolicy([base]);
  const tools = new Map(base.tools.map((tool) => [tool.id, tool]));

  it('every description’s tool is in the base pack, or none', () => {
    for (const { id, toolId } of SITES) expect(toolId === null || tools.has(toolId), id).toBe(true);
  });

  it('a host that is followed from the first day belongs to the same tool in both', () => {
    for (const { site, host } of SITE_HOSTS.filter(({ access }) => access === 'built_in'))
      expect(toolForHost(policy, host)?.id, host).toBe(SITES.find(({ id }) => id === site)?.toolId);
  });
});
