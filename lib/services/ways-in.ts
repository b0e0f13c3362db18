import { browser } from 'wxt/browser';
import type { Language } from '../contracts/language';
import type { Pack } from '../contracts/pack';
import { MAX_QUESTION, MAX_SELECTION } from '../contracts/panel-wish';
import { lookupLine } from '../explain/lookup-line';
import { t } from '../i18n';
import { log } from '../log';
import { buildLookup, type LookupIndex, lookup } from '../lookup';
import type { InForce } from '../policy';
import { openPanel, openPanelInTab } from './panel';

export interface WaysInOptions {
  /** The packs in force, as every page gets them. */
  rules: () => Promise<{ revision: string; packs: readonly Pack[] } & InForce>;
  language: () => Promise<Language>;
  /** YYYY-MM-DD. */
  today: () => string;
}

const CHECK = 'kivett-check';
const ASK = 'kivett-ask';
const OPEN_PANEL = 'open-panel';

/**
 * The ways to «Kan jeg bruke dette?» that the browser itself has: the address bar («ki …»), the menu on a selection, and a
 * key for the side panel. Registers its listeners at once; nothing is compiled before somebody writes in the address bar.
 */
export function startWaysIn({ rules, language, today }: WaysInOptions): { relabel: () => Promise<void> } {
  let index: { revision: string; value: LookupIndex } | null = null;
  const indexNow = async (): Promise<LookupIndex> => {
    const now = await rules();
    if (index?.revision !== now.revision) index = { revision: now.revision, value: buildLookup(now.packs, now) };
    return index.value;
  };

  // Firefox for Android has neither.
  browser.omnibox?.onInputStarted.addListener(() => void indexNow());
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    void (async () => {
      const [known, spoken] = [await indexNow(), await language()];
      const question = text.trim().slice(0, MAX_QUESTION);
      const line = (asked: string) => forAddressBar(lookupLine(lookup(asked, known, today()), spoken));
      browser.omnibox.setDefaultSuggestion({
        description: question === '' ? forAddressBar(t(spoken, 'lookup.label')) : line(question),
      });
      if (question === '') return;
      const { missing, tool, which } = lookup(question, known, today());
      // What the answer hangs on, to choose with the arrow keys.
      const accounts = (missing.includes('account') && tool !== null) || which.length > 0;
      const more = accounts
        ? (['work', 'private'] as const).map((one) => `${question} ${t(spoken, `account.${one}`).toLowerCase()}`)
        : [];
      suggest(more.map((content) => ({ content, description: line(content) })));
    })();
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const question = text.trim().slice(0, MAX_QUESTION);
      await openPanelInTab({ kind: 'ask', question }, disposition === 'currentTab' ? tab?.id : undefined);
    })();
  });

  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const wish =
      menuItemId === CHECK
        ? ({ kind: 'check', text: selectionText.slice(0, MAX_SELECTION) } as const)
        : ({ kind: 'ask', question: selectionText.trim().slice(0, MAX_QUESTION) } as const);
    // In the click's own turn: a wait loses it, and the browser opens no side panel.
    void openPanel({ tab }, wish).then((opened) => (opened ? undefined : openPanelInTab()));
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) void openPanel({ tab }).then((opened) => (opened ? undefined : openPanelInTab()));
  });

  const relabel = async (): Promise<void> => {
    if (!browser.contextMenus) return;
    const spoken = await language();
    try {
      await browser.contextMenus.removeAll();
      for (const [id, title] of [
        [ASK, t(spoken, 'menu.ask')],
        [CHECK, t(spoken, 'menu.check')],
      ] as const)
        browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
    } catch {
      log('menu_failed');
    }
  };
  return { relabel };
}

/** Chromium reads the line as XML, Firefox as it stands. */
function forAddressBar(line: string): string {
  if (import.meta.env.FIREFOX) return line;
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
