import { mountInPage } from '../../components/in-page/mount-in-page';
import type { PracticeProps } from '../../components/practice/practice';
import type { Step } from '../../components/practice/pretend-assistant';
import { type Checking, guardComposer } from '../../lib/composer';
import type { InPageUi } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { PanelWish } from '../../lib/contracts/panel-wish';
import { log } from '../../lib/log';
import { createRedaction } from '../../lib/redact';
import { send } from '../../lib/rpc';
import { generic } from '../../lib/sites';

/** Puts the real guard with the real parts on the practice room's composer. */
export function guardPractice(checking: Checking, language: Language): PracticeProps['guard'] {
  return ({ onStep }) => {
    const ending = new AbortController();
    const openPanel = (wish?: PanelWish) => void send('panel.open', wish ? { wish } : {});
    const parts: { guard: ReturnType<typeof guardComposer> | null } = { guard: null };
    const ui = mountInPage({
      document,
      anchor: () => parts.guard?.rect() ?? null,
      language: () => language,
      openPanel,
    });
    parts.guard = guardComposer({
      site: generic,
      document,
      checking,
      rulesReady: () => (checking.ready() ? Promise.resolve() : new Promise(() => {})),
      isOutdated: () => false,
      // Nothing leaves this room, so there is nothing else to guard.
      outside: () => ({ requestGuard: 'alive', versions: 'equal', site: 'known' }),
      ui: noticing(ui, onStep),
      ways: {
        redaction: (text, findings) => createRedaction(text, findings, { language }),
        checkAnonymised: ({ text }) => checking.check(text) ?? checking.unchecked('rules_missing'),
        anonymised: () => {},
        // The practice room's account is given: the assistant is open, and nothing is remembered.
        confirmAccount: async () => {},
        copy: (text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          ),
        openTool: (url) => {
          if (URL.canParse(url) && new URL(url).protocol === 'https:') window.open(url, '_blank', 'noopener');
        },
        openPanel,
      },
      report: (code) => log(code),
      signal: ending.signal,
    });
    return () => {
      ending.abort();
      ui.destroy();
    };
  };
}

/** The same parts, telling the practice room which choices were made: only which, never about what. */
function noticing(ui: InPageUi, onStep: (step: Step) => void): InPageUi {
  return {
    ...ui,
    async ask(view) {
      const choice = await ui.ask(view);
      if (choice.kind === 'edit') onStep('edited');
      if (choice.kind === 'anonymise') onStep('anonymised');
      if (choice.kind === 'send_with_reason') onStep('reasoned');
      return choice;
    },
  };
}
