import { useSyncExternalStore } from 'react';
import type { CardChoice } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { pick } from '../../lib/i18n';
import { Badge } from './badge';
import { Card } from './card';
import { toastSentence } from './sentences';
import { StatusCard } from './status-card';
import type { InPageState, Store } from './store';

export interface InPageAppProps {
  store: Store;
  language: () => Language;
  openPanel: () => void;
  choose: (choice: CardChoice) => void;
}

export function InPageApp({ store, language: currentLanguage, openPanel, choose }: InPageAppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const language = currentLanguage();
  return (
    <div lang={language}>
      <p className="ds-sr-only" role="status" aria-live="polite">
        {state.announcement}
      </p>
      {state.anchor && (
        <Badge
          view={state.view}
          anchor={state.anchor}
          language={language}
          expanded={state.statusOpen}
          onPress={() => store.set({ statusOpen: !state.statusOpen })}
        />
      )}
      {state.card ? (
        <Card
          key={state.card.id}
          view={state.card.view}
          anchor={state.anchor}
          viewport={state.viewport}
          language={language}
          choose={choose}
          lesson={state.card.lesson ?? null}
        />
      ) : (
        state.statusOpen && (
          <StatusCard
            view={state.view}
            anchor={state.anchor}
            viewport={state.viewport}
            language={language}
            openPanel={openPanel}
            reload={() => location.reload()}
            close={() => store.set({ statusOpen: false })}
          />
        )
      )}
      <Hint state={state} language={language} />
      {state.toast && (
        <div key={state.toast.id} className="kv-toast" style={toastPlace(state)} aria-hidden="true">
          {toastSentence(state.toast.toast, language)}
        </div>
      )}
    </div>
  );
}

/** One line at a mark. It says the same as the card's «Hvorfor?», so a screen reader gets it there. */
function Hint({ state, language }: { state: InPageState; language: Language }) {
  const { hint, view, viewport, card } = state;
  if (!hint || card || !view.verdict) return null;
  const ruleId = view.verdict.findings[hint.findingIndex]?.ruleId;
  const { reasons, notices } = view.verdict.decision;
  const reason = [...reasons, ...notices].find((item) => item.ruleId === ruleId);
  if (!reason) return null;
  const half = Math.min(180, viewport.width / 2 - 8);
  const left = Math.max(8 + half, Math.min(hint.at.x, viewport.width - 8 - half));
  return (
    <div
      className="kv-hint"
      role="tooltip"
      style={{ left, bottom: viewport.height - hint.at.y + 6, maxWidth: half * 2 }}
    >
      {pick(reason.message, language)}
    </div>
  );
}

function toastPlace({ anchor, viewport }: InPageState): { left: number; bottom: number; maxWidth: number } {
  const maxWidth = Math.min(440, viewport.width - 16);
  const middle = anchor ? (anchor.left + anchor.right) / 2 : viewport.width / 2;
  const left = Math.max(8 + maxWidth / 2, Math.min(middle, viewport.width - 8 - maxWidth / 2));
  const bottom = anchor ? Math.max(8, viewport.height - anchor.top + 20) : 24;
  return { left, bottom: Math.min(bottom, viewport.height - 80), maxWidth };
}
