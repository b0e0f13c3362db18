import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packSchema } from '../../../lib/contracts/pack';
import { onPanelWish } from '../../../lib/services/panel';
import { startWaysIn } from '../../../lib/services/ways-in';
import { kommunePack, samplePack } from '../../fixtures/packs/sample';
import { waysInBrowser } from '../../fixtures/ways-in-browser';

const TAB = { id: 3, windowId: 1 };
const wishes: unknown[] = [];
let ways: ReturnType<typeof waysInBrowser>;
let stop = () => {};
let compiled = 0;

function start(language: 'nb' | 'nn' | 'en' = 'nb') {
  return startWaysIn({
    rules: async () => {
      compiled += 1;
      return { revision: '1', packs: [samplePack(), kommunePack()].map((pack) => packSchema.parse(pack)) };
    },
    language: async () => language,
    today: () => '2026-11-23',
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  ways = waysInBrowser();
  wishes.length = 0;
  compiled = 0;
  stop = onPanelWish((wish) => wishes.push(wish));
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([TAB] as never);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('the address bar', () => {
  it('answers while one writes, in words that Chromium can read as XML', async () => {
    start();
    const suggest = vi.fn();
    ways.omnibox.onInputChanged.happen('<b> & hvasomhelst', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce());
    const { description } = ways.omnibox.setDefaultSuggestion.mock.calls[0]?.[0] ?? { description: '' };
    expect(description).toMatch(/^Vet ikke/);
    expect(description).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
  });

  it('compiles nothing before somebody writes', async () => {
    start();
    expect(compiled).toBe(0);
  });

  it('opens the answer in the tab, with the question in memory alone', async () => {
    start();
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    ways.omnibox.onInputEntered.happen(' chatgpt til referat ', 'currentTab');
    await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
    expect(update.mock.calls[0]).toEqual([3, { url: expect.stringMatching(/\/sidepanel\.html$/) }]);
    await vi.waitFor(() => expect(wishes).toEqual([{ kind: 'ask', question: 'chatgpt til referat' }]));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    ways.omnibox.onInputEntered.happen('x'.repeat(5000), 'newForegroundTab');
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(wishes.at(-1)).toEqual({ kind: 'ask', question: 'x'.repeat(200) }));
  });
});

describe('the menu on a selection', () => {
  it('is there in the person’s language, and is named anew when that changes', async () => {
    await start('nn').relabel();
    expect(ways.contextMenus.create.mock.calls.map(([item]) => item.title)).toEqual([
      'Kan eg bruke dette?',
      'Sjekk den merkte teksten',
    ]);
    expect(ways.contextMenus.removeAll).toHaveBeenCalledOnce();
  });

  it('opens the side panel in the click’s own turn, with the selection to check', async () => {
    start();
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue(undefined as never);
    ways.contextMenus.onClicked.happen({ menuItemId: 'kivett-check', selectionText: 'Møte torsdag' }, TAB);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    await vi.waitFor(() => expect(wishes).toEqual([{ kind: 'check', text: 'Møte torsdag' }]));
  });

  it('where no panel opens, the same page opens in a tab', async () => {
    start();
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('no gesture') as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    ways.contextMenus.onClicked.happen({ menuItemId: 'kivett-ask', selectionText: 'copilot vedtak' }, TAB);
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(wishes).toEqual([{ kind: 'ask', question: 'copilot vedtak' }]);
  });
});

it('the key opens the side panel, and no other key does', () => {
  start();
  const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue(undefined as never);
  ways.commands.onCommand.happen('something-else', TAB);
  expect(open).not.toHaveBeenCalled();
  ways.commands.onCommand.happen('open-panel', TAB);
  expect(open).toHaveBeenCalledOnce();
});
