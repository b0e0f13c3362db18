import type { RedactionKey } from '../contracts/redaction';
import type { SiteDescription } from '../contracts/site';
import { type AnswerBar, type AnswerWords, answerBar, BAR_CSS } from './answer-bar';
import { type CopyAnswer, copierFor, copyOriginals } from './copy-originals';
import { LAYER_CSS, type NameLayer, nameLayer } from './draw-names';
import { followConversation } from './follow-conversation';
import { createKeyring, type KeyStore } from './keyring';
import { placeNames } from './place-names';
import { watchAnswers } from './watch-answers';

/** Our own element in the page, with a closed root. */
interface Layer {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Puts the element back where the page has thrown it out. */
  ensure(): void;
  destroy(): void;
}

interface AnswersOptions {
  document: Document;
  /** Made when the first name is to be drawn. */
  layer: () => Layer;
  keys: KeyStore;
  site: SiteDescription;
  words: () => AnswerWords;
  /** The person asks for the key as a file: shown in a page of our own, never in this one. */
  saveKey: (conversation: string) => void;
  /** Another conversation has begun at the same address. */
  onEnded: () => void;
  /** The extension behind this script is gone: nothing is shown any more. */
  isOutdated: () => boolean;
  signal: AbortSignal;
}

export interface Answers {
  /** The key of a text that was anonymised and is about to be sent. */
  add(key: RedactionKey): void;
  /** Everything that stands for something in this conversation, so that the next text goes on counting. */
  key(): RedactionKey;
  /** For what the page copies by script. */
  copier: (text: string, html: string | null) => CopyAnswer;
}

/** How often the drawn names are laid over the text anew where no event tells of a change, in milliseconds. */
const RELAY_MS = 250;
/** After a press of the person: how long a page may take to show another conversation at the same address, in milliseconds. */
const EMPTIED_MS = 1500;

/**
 * Shows the originals over the placeholders in the page's answers, on this screen only. The page's document is read and never
 * written; what is drawn stands in a closed root; what is copied gets the originals.
 */
export function restoreAnswers(options: AnswersOptions): Answers {
  const { document, signal, site } = options;
  const view = document.defaultView as Window;
  let parts: { layer: Layer; names: NameLayer; bar: AnswerBar } | null = null;
  let showsNames = true;
  let frame: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let emptied: ReturnType<typeof setTimeout> | undefined;

  const keyring = createKeyring(view, options.keys, () => {
    watch.reread();
    draw();
  });
  const watch = watchAnswers({ document, key: keyring.key, before: () => place.look(), onRead: draw });
  const place = followConversation({
    view,
    site,
    isOwn: (target) => target === parts?.layer.element,
    onMoved: (same) => {
      // What was drawn belongs to the conversation that is left, whatever stands there now.
      parts?.names.clear();
      keyring.moved(same);
    },
    onAct: () => lookForEnd(),
    signal,
  });
  const keyForCopy = () => {
    place.look();
    return showsNames && !options.isOutdated() ? keyring.key() : NOTHING;
  };
  copyOriginals({ document, key: keyForCopy, signal });

  /** A key is new and the page has not shown its text yet. */
  let waiting = false;
  /** The person has pressed something since. */
  let acted = false;

  function lookForEnd(): void {
    acted = true;
    clearTimeout(emptied);
    const { href } = view.location;
    emptied = setTimeout(() => {
      if (view.location.href === href) endIfOver();
    }, EMPTIED_MS);
  }

  /**
   * A key that nothing on the page is read by, after the person has pressed something, was another conversation's. Not where
   * conversations have addresses: there a long one may only have been scrolled.
   */
  function endIfOver(): void {
    if (waiting || !acted || keyring.key().size === 0 || keyring.hasAddress()) return;
    watch.flush();
    if (watch.found().size > 0) return;
    keyring.forget();
    options.onEnded();
  }

  function made(): NonNullable<typeof parts> {
    if (parts) return parts;
    const layer = options.layer();
    const Sheet = (view as Window & typeof globalThis).CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(LAYER_CSS + BAR_CSS);
    layer.shadow.adoptedStyleSheets = [sheet];
    const names = nameLayer(document, layer.shadow, signal);
    const bar = answerBar(document, layer.shadow, {
      onSwitch: () => {
        showsNames = !showsNames;
        draw();
      },
      onSave: () => void keyring.conversation().then(options.saveKey),
    });
    parts = { layer, names, bar };
    return parts;
  }

  function drawSoon(): void {
    if (watch.found().size > 0) frame ??= view.requestAnimationFrame(draw);
  }

  function draw(): void {
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
    if (signal.aborted) return;
    if (options.isOutdated()) {
      end();
      return;
    }
    const found = watch.found();
    if (found.size > 0) waiting = false;
    if (found.size === 0 && !parts) return;
    const { layer, names, bar } = made();
    layer.ensure();
    const words = options.words();
    bar.draw({ visible: found.size > 0, names: showsNames, doubtful: keyring.doubtful() }, words);
    if (found.size === 0 || !showsNames) names.clear();
    else {
      names.draw(placeNames(document, found));
      const lines = new Set(
        [...found.values()].flat().map(({ written, original }) => words.is(written.replace(/\s+/g, ' '), original)),
      );
      names.speak(words.listed, [...lines]);
    }
    clearInterval(timer);
    if (found.size > 0) timer = setInterval(drawSoon, RELAY_MS);
  }

  function end(): void {
    clearInterval(timer);
    clearTimeout(emptied);
    if (frame !== null) view.cancelAnimationFrame(frame);
    watch.stop();
    keyring.clear();
    parts?.layer.destroy();
    parts = null;
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'load'])
    view.addEventListener(type, drawSoon, passive);
  view.addEventListener('focus', drawSoon, passive);
  document.addEventListener('selectionchange', drawSoon, passive);
  signal.addEventListener('abort', end);

  return {
    add(key) {
      if (key.size === 0) return;
      place.textLeft();
      waiting = true;
      acted = false;
      keyring.add(key);
    },
    key() {
      place.look();
      endIfOver();
      return keyring.key();
    },
    copier: copierFor(view, keyForCopy),
  };
}

const NOTHING: RedactionKey = new Map();
