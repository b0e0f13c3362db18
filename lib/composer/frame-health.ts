import type { Health, Uncovered } from '../contracts/protection';
import type { SiteDescription } from '../contracts/site';
import { openEditor } from '../editors';
import type { Fields } from './fields';
import { noticeSlips } from './notice-slips';
import { watchUncovered } from './watch-uncovered';

/** What others know: the request guard, the rules, the background's build. Whatever is left out counts as not there. */
export interface OutsideHealth {
  requestGuard?: Health['requestGuard'];
  versions?: Health['versions'];
  packs?: Health['packs'];
  site?: Health['site'];
  uncovered?: readonly Uncovered[];
}

export interface FrameHealthOptions {
  document: Document;
  site: SiteDescription;
  fields: Fields;
  /** The composer as last seen. */
  composer: () => HTMLElement | null;
  packs: () => Health['packs'];
  isOutdated: () => boolean;
  outside: () => OutsideHealth;
  /** Our own parts in the page. */
  isOwn: (target: EventTarget) => boolean;
  follows: (host: string) => boolean;
  wasLetOut: (text: string) => boolean;
  /** Something changed that no change of the composer would show. */
  onChange: () => void;
  signal: AbortSignal;
}

export interface FrameHealth {
  read(): Health;
  /** The field the person would send from: the composer, else one that text was typed in. */
  field(): HTMLElement | null;
  /** Where the marker stands: at that field, else at the place out of reach. */
  place(): Element | null;
}

/** Collects what is known of this frame, from the first key that is pressed in it. Judging it is somebody else's. */
export function watchFrameHealth(options: FrameHealthOptions): FrameHealth {
  const { document, site, fields, outside, onChange, signal } = options;
  const described = site.hosts.length > 0;
  const view = document.defaultView as Window;
  let other: HTMLElement | null = null;
  let buttonSeen = false;
  let slipped = false;

  const composer = () => {
    const field = options.composer();
    return field?.isConnected ? field : null;
  };
  const otherField = () => (other?.isConnected && other !== composer() ? other : null);
  const field = () => composer() ?? otherField();

  const noticeTyping = (event: Event) => {
    const typed = fields.ofEvent(event.composedPath());
    const known = composer();
    const found = typed && typed !== known && !known?.contains(typed) && !typed.contains(known) ? typed : null;
    // Typing elsewhere than in a text field (a search box, our own card) says nothing about the composer.
    if ((!typed && !known?.contains(event.target as Node | null)) || found === other) return;
    other = found;
    onChange();
  };
  // The key itself, before the text is there: an editor that draws its text itself raises no `input`.
  for (const type of ['beforeinput', 'input'] as const) {
    view.addEventListener(type, noticeTyping, { capture: true, passive: true, signal });
  }
  const unreached = watchUncovered({ document, follows: options.follows, isOwn: options.isOwn, onChange, signal });
  // After the gate's own listeners, so that what it holds or lets through costs no second look at the page.
  queueMicrotask(() => {
    if (signal.aborted) return;
    noticeSlips({
      document,
      read() {
        const now = otherField() ?? composer();
        const text = now && openEditor(now)?.read()?.text;
        return now && text ? { field: now, text } : null;
      },
      wasLetOut: options.wasLetOut,
      onSlip() {
        slipped = true;
        onChange();
      },
      signal,
    });
  });

  const sendPath = (now: HTMLElement | null, text: string): Health['sendPath'] => {
    if (now && fields.sendButtonFor(now)) {
      if (now === composer()) buttonSeen = true;
      return 'button';
    }
    if (now !== null && now === composer() && buttonSeen) return 'button';
    if (!described || site.sendKeys.length === 0) return 'unknown';
    return text.trim() !== '' && site.send.length > 0 ? 'key_only' : 'key';
  };

  return {
    field,
    place: () => field() ?? unreached.place(),
    read() {
      const now = field();
      const content = now ? (openEditor(now)?.read() ?? null) : null;
      const told = outside();
      const found = composer() ? 'found' : otherField() ? 'unknown_field' : null;
      return {
        context: options.isOutdated() ? 'gone' : 'alive',
        versions: told.versions ?? 'unknown',
        packs: told.packs ?? options.packs(),
        composer: found ?? (document.readyState === 'complete' ? 'none' : 'loading'),
        otherField: composer() !== null && otherField() !== null,
        editor: now === null ? 'unknown' : content ? 'understood' : 'not_understood',
        sendPath: sendPath(now, content?.text ?? ''),
        requestGuard: told.requestGuard ?? 'absent',
        site: told.site ?? (described ? 'known' : 'unknown'),
        drafts: site.leavesBeforeSend,
        uncovered: [...new Set([...(told.uncovered ?? []), ...unreached.seen()])],
        slipped,
      };
    },
  };
}
