import { describe, expect, it } from 'vitest';
import type { SiteDescription } from '../../../lib/contracts/site';
import { siteSchema } from '../../../lib/contracts/site-schema';
import { generic, KINDS, SITES, siteForHost } from '../../../lib/sites';

const ALL: readonly SiteDescription[] = [...SITES, ...KINDS, generic];

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

const REQUESTED = [...SITES, ...KINDS];

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

it('describes at least twenty sites and nine in-house kinds; each says how well it is known', () => {
  expect(SITES.length).toBeGreaterThanOrEqual(20);
  expect(KINDS.length).toBeGreaterThanOrEqual(9);
  for (const site of REQUESTED) {
    expect(site.grade, site.id).toBeDefined();
    // One source, or none: the state must be able to say «usikker».
    if (site.grade === 'C' || site.grade === '?') expect(site.doubt, site.id).toBeDefined();
  }
});

it('an in-house kind is known by structure and has no hosts; a site has hosts', () => {
  for (const kind of KINDS)
    expect([kind.hosts, kind.recognise?.length ?? 0], kind.id).toEqual([[], expect.any(Number)]);
  for (const kind of KINDS) expect(kind.recognise?.length, kind.id).toBeGreaterThan(0);
  for (const site of SITES) expect(site.hosts.length, site.id).toBeGreaterThan(0);
});

it('every description says by which requests text leaves, and whether it does so before send', () => {
  for (const site of REQUESTED) {
    expect(
      site.requests?.some(({ carries }) => carries !== 'file'),
      site.id,
    ).toBe(true);
    const drafts = site.requests?.some(({ carries }) => carries === 'draft') ?? false;
    expect(site.leavesBeforeSend, site.id).toBe(drafts);
  }
});

it.each(REQUESTED.map((site) => [site.id, site] as const))(
  '%s passes the check that a pack’s description must pass',
  (_, site) => {
    const parsed = siteSchema.safeParse(site);
    expect(parsed.error?.issues ?? []).toEqual([]);
  },
);
