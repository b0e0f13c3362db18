import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport, Protection } from '../../../lib/contracts/protection';
import { t } from '../../../lib/i18n';
import { createTabs, type TabsDeps } from '../../../lib/services/tabs';
import { messageBus } from '../../fixtures/message-bus';

const WHOLE: Protection = { state: 'protected' };
const BLIND: Protection = { state: 'unprotected', why: 'not_understood' };
const report = (protection: Protection, holds = true): FrameReport => ({ protection, holds, siteId: 'chatgpt' });
const from = (frameId: number, documentId = 'a') => ({ tab: { id: 7 }, frameId, documentId });

let bus: ReturnType<typeof messageBus>;
let titles: Record<number | 'all', string>;
let pictures: Record<number | 'all', string>;

beforeEach(() => {
  fakeBrowser.reset();
  bus = messageBus();
  titles = { all: '' };
  pictures = { all: '' };
  const quiet = () => Promise.resolve();
  Object.assign(fakeBrowser.action, {
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => {
      titles[tabId ?? 'all'] = title;
    },
    setIcon: async ({ tabId, path }: { tabId?: number; path: Record<string, string> }) => {
      pictures[tabId ?? 'all'] = path[16] ?? '';
    },
    setBadgeText: quiet,
    setBadgeBackgroundColor: quiet,
    setBadgeTextColor: quiet,
  });
});
afterEach(() => vi.restoreAllMocks());

function tabs(change: Partial<TabsDeps> = {}) {
  return createTabs({
    language: async () => 'nb',
    follows: async (host) => host === 'chatgpt.com',
    unprotectedIn: async () => [],
    patterns: async () => ['https://chatgpt.com/*'],
    browser: () => ({ userAgent: 'Chrome/143' }),
    ...change,
  });
}

describe('the toolbar of a tab', () => {
  it('draws what the frame says', async () => {
    await tabs().changed(report(WHOLE), from(0));
    expect(titles[7]).toBe(t('nb', 'state.protected'));
    expect(pictures[7]).toBe('/icon/full-16.png');
  });

  it('draws the worst of its frames, and forgets them when the top frame shows another page', async () => {
    const all = tabs();
    await all.changed(report(WHOLE), from(0));
    await all.changed(report(BLIND), from(3));
    expect(titles[7]).toContain(t('nb', 'why.not_understood'));
    expect(pictures[7]).toBe('/icon/crossed-16.png');
    await all.changed(report(WHOLE), from(0, 'another page'));
    expect(titles[7]).toBe(t('nb', 'state.protected'));
  });

  it('asks the open tabs after a restart, and says of one that does not answer that it must be reloaded', async () => {
    const query = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockResolvedValue([{ id: 7, url: 'https://chatgpt.com/c/1' }] as never);
    bus.toTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    await tabs().lookAtAll();
    expect(query).toHaveBeenCalledWith({ url: ['https://chatgpt.com/*'] });
    expect(titles.all).toBe(t('nb', 'state.not_here'));
    expect(pictures.all).toBe('/icon/empty-16.png');
    expect(titles[7]).toContain(t('nb', 'why.no_answer'));
    expect(pictures[7]).toBe('/icon/arrow-16.png');
  });

  it('forgets what a tab said when it answers no more', async () => {
    const all = tabs();
    await all.changed(report(WHOLE), from(0));
    bus.toTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await all.look(7, 'elsewhere.example')).toEqual({ protection: { state: 'not_here' }, siteId: null });
    expect(pictures[7]).toBe('/icon/empty-16.png');
  });

  it('T32 says in Edge what Edge keeps for itself, by its own list and by the packs', async () => {
    bus.toTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    const brands = [{ brand: 'Microsoft Edge' }];
    const edge = tabs({
      browser: () => ({ userAgent: '', brands }),
      unprotectedIn: async (host) => (host === 'studio.example' ? ['edge'] : []),
    });
    for (const host of ['m365.cloud.microsoft', 'studio.example']) {
      expect((await edge.look(7, host)).protection).toEqual({ state: 'unprotected', why: 'browser' });
    }
    expect((await tabs().look(7, 'm365.cloud.microsoft')).protection).toEqual({ state: 'not_here' });
  });
});
