import type { Selector, SiteDescription } from '../contracts/site';
import { editableOf } from '../editors';
import { findComposer } from '../sites/heuristic';

/** Finds text fields and send buttons on a page, by a site's description. */
export interface Fields {
  /** The composer as the description names it; among several the one in use, else the first; on a page that nobody described the one that looks like it. */
  composer(): HTMLElement | null;
  /** The field an event happened in, when it is one that could be sent from. */
  ofEvent(path: readonly EventTarget[]): HTMLElement | null;
  /** The send button an event happened in. */
  sendButtonOfEvent(path: readonly EventTarget[]): HTMLElement | null;
  /** The field a button sends: the nearest one around it. Null when there is none. */
  fieldFor(button: Element): HTMLElement | null;
  /** A button beside the editor of an earlier message, with that editor. Null for «cancel», and for buttons elsewhere. */
  editOfEvent(path: readonly EventTarget[]): { button: HTMLElement; field: HTMLElement } | null;
  /** A button whose words are a message of their own: a suggestion to press. */
  chipOfEvent(path: readonly EventTarget[]): HTMLElement | null;
  /** The field inside a form that is being submitted. */
  fieldIn(form: Element): HTMLElement | null;
  /** A visible button that sends `field`, enabled or not. */
  sendButtonFor(field: Element): HTMLElement | null;
}

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

const BUTTON = 'button, [role="button"]';
/** Places whose buttons lead somewhere or arrange something; a list of chats holds names of chats, not messages. */
const NO_CHIP =
  'a[href], nav, aside, header, dialog, [role="navigation"], [role="menu"], [role="menubar"], [role="dialog"], [role="tablist"], [aria-haspopup], [aria-expanded]';
/** UTF-16 code units of a button's words: shorter is a label, longer is a part of the page that can be pressed. */
const SHORTEST_CHIP = 12;
const LONGEST_CHIP = 600;
/** How far around a button the editor of an earlier message is looked for. */
const EDIT_LEVELS = 5;
const CANCEL = /avbryt|forkast|lukk|slett|angre|cancel|discard|close|dismiss|delete|undo/i;

/** What a suggestion says. */
export function chipText(button: HTMLElement): string {
  return (button.innerText ?? '').replace(/\s+/g, ' ').trim();
}

function isCancel(button: HTMLElement): boolean {
  return CANCEL.test(`${button.getAttribute('aria-label') ?? ''} ${button.dataset.testid ?? ''} ${button.innerText}`);
}

export function createFields(document: Document, site: SiteDescription): Fields {
  // Asked each time: the description is replaced when packs come, or when the page is recognised.
  const isGeneric = () => site.hosts.length === 0;
  const isComposer = (element: Element) => matchesAny(element, site.composer);
  const couldBeSent = (element: Element) => !matchesAny(element, site.notComposer) && isVisible(element);

  const candidates = (): HTMLElement[] => {
    for (const root of roots(document, isGeneric())) {
      for (const { css } of site.composer) {
        const found = [...root.querySelectorAll<HTMLElement>(css)].filter(couldBeSent);
        if (found.length > 0) return isGeneric() ? allOf(root, site.composer).filter(couldBeSent) : found;
      }
    }
    return [];
  };

  const within = (root: ParentNode): HTMLElement[] =>
    [...new Set([...allOf(root, site.composer), ...root.querySelectorAll<HTMLElement>(EDITABLE)])].filter(couldBeSent);

  const inUse = (fields: HTMLElement[]): HTMLElement | null =>
    fields.find((field) => field.matches(':focus, :focus-within')) ?? fields[0] ?? null;

  const fieldFor = (button: Element): HTMLElement | null => {
    for (const around of ancestors(button)) {
      const field = inUse(within(around));
      if (field) return field;
      // A generic send selector fits any form's button: beyond its own form it means nothing.
      if (isGeneric() && around.nodeName === 'FORM') return null;
    }
    return null;
  };

  return {
    fieldFor,
    composer() {
      const fields = candidates();
      const used = fields.find((field) => field.matches(':focus, :focus-within'));
      if (used) return used;
      if (!isGeneric()) return fields[0] ?? certain(document);
      // A kind that was recognised names its field; on a page that nobody knows the field must look like one.
      return site.recognise ? largest(fields) : findComposer(document).field;
    },
    ofEvent(path) {
      const named = path.find((target) => target instanceof HTMLElement && isComposer(target)) as
        | HTMLElement
        | undefined;
      const field = named && path[0] instanceof HTMLInputElement ? named : editableOf(path);
      return field && !matchesAny(field, site.notComposer) ? field : null;
    },
    sendButtonOfEvent(path) {
      const button = path.find((target) => target instanceof HTMLElement && matchesAny(target, site.send));
      return (button as HTMLElement | undefined) ?? null;
    },
    editOfEvent(path) {
      const button = path.find((target) => target instanceof HTMLElement && target.matches(BUTTON)) as
        | HTMLElement
        | undefined;
      // On a page nobody has described a button by a field may be anything; its forms are followed as forms.
      if (isGeneric() || !button || isCancel(button)) return null;
      const main = candidates();
      let level = 0;
      for (const around of ancestors(button)) {
        level += 1;
        if (level > EDIT_LEVELS || main.some((field) => around.contains(field))) return null;
        const field = inUse(within(around));
        if (field) return field.contains(button) ? null : { button, field };
      }
      return null;
    },
    chipOfEvent(path) {
      const button = path.find((target) => target instanceof HTMLElement && target.matches(BUTTON)) as
        | HTMLElement
        | undefined;
      if (!button || button.closest(NO_CHIP)) return null;
      const words = chipText(button);
      return words.length >= SHORTEST_CHIP && words.length <= LONGEST_CHIP && words.includes(' ') ? button : null;
    },
    fieldIn: (form) => inUse(within(form)),
    sendButtonFor(field) {
      for (const around of ancestors(field)) {
        for (const { css } of site.send) {
          // The last one: tools such as «attach» stand before it.
          const button = [...around.querySelectorAll<HTMLElement>(css)].filter(isVisible).at(-1);
          if (button) return fieldFor(button) === field ? button : null;
        }
        if (isGeneric() && around.nodeName === 'FORM') return null;
      }
      return null;
    },
  };
}

function allOf(root: ParentNode, selectors: readonly Selector[]): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selectors.map(({ css }) => css).join(', '))];
}

function matchesAny(element: Element, selectors: readonly Selector[]): boolean {
  return selectors.some(({ css }) => element.matches(css));
}

/** Elements around a node from the inside out, through open shadow roots (the root stands in for its tree). */
function* ancestors(element: Element): Generator<Element | ShadowRoot> {
  let node: Node | null = element.parentNode;
  while (node) {
    if (node instanceof ShadowRoot) {
      yield node;
      node = node.host;
    } else if (node instanceof Element) {
      yield node;
      node = node.parentNode;
    } else {
      return;
    }
  }
}

/** The document, then (for pages nobody described) its open shadow roots. */
function* roots(document: Document, deep: boolean): Generator<Document | ShadowRoot> {
  yield document;
  if (deep) yield* shadowRoots(document);
}

function* shadowRoots(root: ParentNode): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    yield element.shadowRoot;
    yield* shadowRoots(element.shadowRoot);
  }
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** For a described site that has changed under us: only a field that leaves no doubt, else it is said that none is found. */
function certain(document: Document): HTMLElement | null {
  const likely = findComposer(document);
  return likely.grade === 'certain' ? likely.field : null;
}

function largest(fields: readonly HTMLElement[]): HTMLElement | null {
  const area = (field: HTMLElement) => field.clientWidth * field.clientHeight;
  return fields.reduce<HTMLElement | null>((best, field) => (!best || area(field) > area(best) ? field : best), null);
}
