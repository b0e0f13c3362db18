import { browser } from 'wxt/browser';
import { createDraftStore } from '../../lib/db';
import { type StartAnswers, startDraft } from '../../lib/studio/start';

const NOTHING: StartAnswers = {
  kommune: '',
  size: 'medium',
  tools: [],
  officer: { name: '', email: '' },
  decider: '',
  services: [],
};

/** A draft from what the readiness check knows, first among the studio's drafts. */
export async function openStudio(known: Partial<StartAnswers>, today: string): Promise<void> {
  const store = createDraftStore();
  const draft = startDraft({ ...NOTHING, ...known }, today);
  const id = crypto.randomUUID();
  await store.putDraft({ id, name: draft.name.nb, draft, updated: Date.now() });
  await browser.tabs.create({ url: browser.runtime.getURL('/studio.html') });
}
