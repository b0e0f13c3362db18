import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SiteDescription } from '../../../lib/contracts/site';
import { generic, SITES, siteForHost } from '../../../lib/sites';

const ALL: readonly SiteDescription[] = [...SITES, generic];

describe('siteForHost', () => {
  it('knows each described host, in any case and with www', () => {
    for (const site of SITES) {
      for (const host of site.hosts) {
        expect(siteForHost(host)).toBe(site);
        expect(siteForHost(host.toUpperCase())).toBe(site);
        expect(siteForHost(`www.${host}`)).toBe(site);
      }
    }
  });

  it('gives every other host the generic kind, look-alikes included', () => {
    expect(siteForHost('ki.kommune.no')).toBe(generic);
    expect(siteForHost('chatgpt.com.example.org')).toBe(generic);
    expect(siteForHost('notchatgpt.com')).toBe(generic);
    expect(siteForHost('')).toBe(generic);
  });
});

describe.each(ALL.map((site) => [site.id, site] as const))('the description of %s', (_id, site) => {
  it('gives a reason for every selector, and no selector twice', () => {
    for (const list of [site.composer, site.notComposer, site.send]) {
      for (const { css, why } of list) {
        expect(css.trim()).not.toBe('');
        expect(why.length).toBeGreaterThan(5);
      }
      expect(new Set(list.map(({ css }) => css)).size).toBe(list.length);
    }
  });

  it('can find a composer and a way to send, and says when it was looked at', () => {
    expect(site.composer.length).toBeGreaterThan(0);
    expect(site.send.length).toBeGreaterThan(0);
    expect(site.sendKeys.length).toBeGreaterThan(0);
    expect(site.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is data only', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });
});

it('no two descriptions share a host or an id', () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

it('every described host is followed from the first day: in the manifest and by the content script', () => {
  for (const file of ['../../../wxt.config.ts', '../../../entrypoints/chat.content/index.ts']) {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const followed = [...source.matchAll(/'https:\/\/([^/'*]+)\/\*'/g)].map((match) => match[1]);
    expect(followed.sort()).toEqual(SITES.flatMap((site) => site.hosts).sort());
  }
});
