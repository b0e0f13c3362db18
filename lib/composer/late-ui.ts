import type { CardChoice, CardView, ComposerView, InPageUi } from '../contracts/in-page';

/**
 * The in-page parts, mounted when they are first needed and not before the page has loaded: pages that hydrate their
 * whole document trip over a strange element in it. The gate is at work all the while; a card that is needed earlier
 * mounts them at once.
 */
export function lateUi(document: Document, mount: () => InPageUi, signal: AbortSignal): InPageUi {
  let ui: InPageUi | null = null;
  let latest: ComposerView | null = null;
  const mounted = (): InPageUi => {
    if (!ui) {
      ui = mount();
      if (latest) ui.update(latest);
    }
    return ui;
  };
  const loaded = () => document.readyState === 'complete';
  document.defaultView?.addEventListener(
    'load',
    () => {
      if (latest) mounted();
    },
    { signal, once: true },
  );
  return {
    update(view) {
      latest = view;
      if (ui) ui.update(view);
      else if (loaded()) mounted();
    },
    hint: (hint) => ui?.hint(hint),
    ask: (view: CardView): Promise<CardChoice> => mounted().ask(view),
    focusCard: () => ui?.focusCard(),
    close: () => ui?.close(),
    toast: (toast) => mounted().toast(toast),
    owns: (target) => ui?.owns(target) ?? false,
    destroy() {
      ui?.destroy();
      ui = null;
    },
  };
}
