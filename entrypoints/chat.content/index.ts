import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountInPage } from '../../components/in-page/mount-in-page';
import { type CheckContext, type Checker, check, compileCheck, createFieldCheck, unchecked } from '../../lib/check';
import { type Guard, guardComposer, lateUi } from '../../lib/composer';
import type { Account } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { guardIntake, type Intake, type IntakeWays, readPlain } from '../../lib/intake';
import { log, logId } from '../../lib/log';
import { toolForHost } from '../../lib/policy';
import { anonymise } from '../../lib/redact';
import { send, serve } from '../../lib/rpc';
import { siteForHost } from '../../lib/sites';

/** How often the background is asked again for rules that did not come, in milliseconds. */
const ASK_AGAIN_MS = 3000;

/**
 * Ends the copy of this script that runs in the page already. In our own world, where no script of the page can reach it:
 * the framework tells older copies with an event on the document, and a page that sends the same event could end the gate.
 */
const world = globalThis as typeof globalThis & { kivettEnd?: () => void };

export default defineContentScript({
  matches: [
    'https://chatgpt.com/*',
    'https://chat.openai.com/*',
    'https://claude.ai/*',
    'https://gemini.google.com/*',
    'https://copilot.microsoft.com/*',
  ],
  // Before the page's own scripts: whoever listens on the window first decides.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    world.kivettEnd?.();
    const host = location.hostname;
    const site = siteForHost(host);
    const ending = new AbortController();
    let guard: Guard | null = null;
    let intake: Intake | null = null;
    let checker: Checker | null = null;
    let checkField: ReturnType<typeof createFieldCheck> | null = null;
    let account: Account = 'unknown';
    let language: Language = 'nb';
    let rulesCame = () => {};
    const rulesReady = new Promise<void>((resolve) => {
      rulesCame = resolve;
    });

    const isOutdated = () => !browser.runtime?.id;
    const openPanel = (articleId?: string) => void send('panel.open', articleId ? { articleId } : {});
    const context = (): CheckContext => ({
      toolId: (checker && toolForHost(checker.policy, host)?.id) ?? site.toolId,
      account,
      channel: 'prompt',
      today: new Date().toLocaleDateString('sv-SE'),
    });

    const fetchRules = async (): Promise<void> => {
      if (ending.signal.aborted) return;
      const [rules, settings, said] = await Promise.all([
        send('rules.get', {}),
        send('settings.get', {}),
        send('account.get', { host }),
      ]);
      if (settings.ok) language = settings.value.language;
      if (said.ok) account = said.value.account;
      const compiled = rules.ok && rules.value.packs.length > 0 ? compileCheck(rules.value.packs) : null;
      if (compiled?.ok) {
        checker = compiled.value;
        checkField = createFieldCheck(checker);
        rulesCame();
      } else if (!checker && !isOutdated()) {
        log('rules_missing', { code: logId(rules.ok ? 'not_compiled' : (rules.problems[0]?.code ?? 'no_answer')) });
        // Not the framework's timer: it stops when the page says that a newer copy has come.
        setTimeout(() => void fetchRules(), ASK_AGAIN_MS);
      }
      guard?.refresh();
      intake?.refresh();
    };

    const ui = lateUi(
      document,
      () => mountInPage({ document, anchor: () => guard?.rect() ?? null, language: () => language, openPanel }),
      ending.signal,
    );
    const ways: IntakeWays = {
      anonymise: (text, findings) => anonymise(text, findings, language),
      confirmAccount: async (chosen) => {
        account = chosen;
        await send('account.set', { host, account: chosen });
      },
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      openTool: (url) => {
        // A pack is signed, but a link in it still gets no further than the web.
        if (URL.canParse(url) && new URL(url).protocol === 'https:') window.open(url, '_blank', 'noopener');
      },
      openPanel,
    };
    guard = guardComposer({
      site,
      document,
      checking: {
        ready: () => checker !== null,
        check: (text) => checkField?.(text, context()) ?? null,
        unchecked: (code) => unchecked(code, context(), checker),
      },
      rulesReady: () => rulesReady,
      isOutdated,
      ui,
      ways,
      report: (code) => log(code),
      signal: ending.signal,
    });
    intake = guardIntake({
      site,
      document,
      checking: {
        check: (text, channel) => (checker ? check(text, { ...context(), channel }, checker) : null),
        unchecked: (code, channel) => unchecked(code, { ...context(), channel }, checker),
      },
      rulesReady: () => rulesReady,
      readFile: readPlain,
      ways,
      ui,
      signal: ending.signal,
    });
    const stopServing = serve('tab', {
      'protection.get': () => ({
        state: guard?.protection().state ?? 'starting',
        siteId: site.hosts.length > 0 ? site.id : null,
        leavesBeforeSend: site.leavesBeforeSend,
      }),
      'rules.changed': async () => {
        await fetchRules();
        return {};
      },
    });
    // Nothing ends it when the extension goes away: the gate stays, with the rules it has, and says that the page is outdated.
    world.kivettEnd = () => {
      stopServing();
      ending.abort();
      ui.destroy();
    };
    void fetchRules();
  },
});
