import base from '@digdir/designsystemet-css/base.css?inline';
import button from '@digdir/designsystemet-css/button.css?inline';
import link from '@digdir/designsystemet-css/link.css?inline';
import theme from '@digdir/designsystemet-css/theme.css?inline';
import { createRoot } from 'react-dom/client';
import type { CardChoice, CardView, InPageUi } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { OfferedLesson } from '../../lib/contracts/learning';
import checkCss from '../check/check.css?inline';
import redactionCss from '../redaction/redaction.css?inline';
import markerCss from '../ui/marker.css?inline';
import protectionCss from '../ui/protection.css?inline';
import { createCardFocus } from './card-focus';
import { createHost } from './host';
import inPageCss from './in-page.css?inline';
import { InPageApp } from './in-page-app';
import { announcementFor, toastSentence } from './sentences';
import { shadowCss } from './shadow-css';
import { createStore } from './store';
import { trackAnchor } from './track-anchor';

export interface InPageOptions {
  document: Document;
  /** Box of the composer in viewport pixels; null while there is none. */
  anchor: () => DOMRect | null;
  language: () => Language;
  openPanel: () => void;
  /** Left out where nothing is learned. What a card is about: ids, the most important first. */
  learning?: {
    next: (about: string[]) => Promise<OfferedLesson>;
    good: (about: string[]) => void;
  };
}

const TOAST_MS = 4000;
/** Two sentences need longer, and the second one asks for something. */
const LONG_TOAST_MS = 8000;

/** Draws KI-vett's parts in a chat page and answers as the guard's UI port. Of what the person wrote only single words are shown, under «Hvorfor?» in the closed root; none is announced or kept. */
export function mountInPage({ document, anchor, language, openPanel, learning }: InPageOptions): InPageUi {
  const store = createStore({
    view: { protection: { state: 'starting' }, verdict: null, text: '' },
    anchor: null,
    viewport: { width: document.documentElement.clientWidth, height: document.defaultView?.innerHeight ?? 0 },
    hint: null,
    card: null,
    statusOpen: false,
    toast: null,
    announcement: '',
  });
  const tracker = trackAnchor(document, anchor, (box, viewport) => store.set({ anchor: box, viewport }));
  // Told at once of the first time, before the rest stands.
  let attached = tracker.look;
  const host = createHost(document, () => attached());
  const focus = createCardFocus(document, host, () => {
    const { card } = store.get();
    // Reading goes on while the person does something else on the page.
    return card !== null && card.view.kind !== 'reading';
  });
  attached = () => {
    tracker.look();
    // An element that was taken out of the page has lost its focus.
    focus.take();
  };
  host.shadow.adoptedStyleSheets = [
    sheet(
      document,
      [theme, base, button, link, markerCss, checkCss, inPageCss, protectionCss, redactionCss]
        .map((css) => shadowCss(css))
        .join('\n'),
    ),
  ];
  const wrapper = document.createElement('div');
  wrapper.className = 'kv-root';
  wrapper.dataset.colorScheme = 'auto';
  wrapper.dataset.size = 'sm';
  host.shadow.append(wrapper);

  let serial = 0;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const settle = (choice: CardChoice) => {
    const open = store.get().card;
    if (!open) return;
    store.set({ card: null });
    if (choice.kind === 'anonymise' || choice.kind === 'other_tool') learning?.good(aboutOf(open.view));
    open.resolve(choice);
  };

  // A click or Esc anywhere else in the page takes the person back to the text. Only real ones: the page may not answer for them.
  const outside = (event: Event) => {
    if (!event.isTrusted || event.target === host.element) return;
    // Reading goes on while the person does something else on the page.
    if (store.get().card?.view.kind === 'reading') return;
    if (store.get().statusOpen) store.set({ statusOpen: false });
    settle({ kind: 'edit' });
  };
  const onEscape = (event: KeyboardEvent) => {
    const { card, statusOpen } = store.get();
    if (!event.isTrusted || event.key !== 'Escape' || event.target === host.element || (!card && !statusOpen)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    store.set({ statusOpen: false });
    settle({ kind: card?.view.kind === 'reading' ? 'cancel' : 'edit' });
  };
  const window = document.defaultView;
  window?.addEventListener('pointerdown', outside, true);
  window?.addEventListener('keydown', onEscape, true);

  const root = createRoot(wrapper);
  root.render(<InPageApp store={store} language={language} openPanel={openPanel} choose={settle} />);

  return {
    update(view) {
      host.ensure();
      const before = store.get().view;
      const announcement = announcementFor(before, view, language());
      store.set({ view, ...(announcement === null ? {} : { announcement }) });
      tracker.look();
    },
    hint: (hint) => store.set({ hint }),
    ask(view: CardView) {
      settle({ kind: 'edit' });
      host.ensure();
      tracker.look();
      return new Promise<CardChoice>((resolve) => {
        serial += 1;
        const id = serial;
        store.set({ card: { id, view, resolve }, statusOpen: false, hint: null });
        focus.opened();
        const about = aboutOf(view);
        if (!learning || about.length === 0) return;
        void learning.next(about).then((lesson) => {
          const { card } = store.get();
          if (lesson && card?.id === id) store.set({ card: { ...card, lesson } });
        });
      });
    },
    focusCard: focus.take,
    close() {
      store.set({ statusOpen: false, hint: null });
      settle({ kind: 'edit' });
    },
    toast(toast) {
      host.ensure();
      tracker.look();
      serial += 1;
      if (toastTimer !== undefined) clearTimeout(toastTimer);
      store.set({ toast: { id: serial, toast }, announcement: toastSentence(toast, language()) });
      const long = toast.kind === 'anonymised' ? toast.stillPersonal : 'how' in toast || 'source' in toast;
      toastTimer = setTimeout(() => store.set({ toast: null }), long ? LONG_TOAST_MS : TOAST_MS);
    },
    owns: (target) => target === host.element,
    destroy() {
      settle({ kind: 'edit' });
      if (toastTimer !== undefined) clearTimeout(toastTimer);
      tracker.stop();
      focus.stop();
      window?.removeEventListener('pointerdown', outside, true);
      window?.removeEventListener('keydown', onEscape, true);
      root.unmount();
      host.destroy();
    },
  };
}

/** Ids of what a card is about, the worst first: rules and their types, then the class. Nothing of the text. */
function aboutOf(view: CardView): string[] {
  if (!('verdict' in view)) return [];
  const { decision, findings } = view.verdict;
  const typeOf = new Map(findings.map(({ ruleId, type }) => [ruleId, type]));
  const ids = decision.reasons.flatMap(({ ruleId }) => [ruleId, typeOf.get(ruleId) ?? '']);
  return [...new Set([...ids, decision.class])].filter(Boolean).slice(0, 60);
}

/** A constructed sheet is not touched by the page's `style-src`. It has to come from the window that owns the document. */
function sheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const made = new Sheet();
  made.replaceSync(css);
  return made;
}
