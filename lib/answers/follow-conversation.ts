import type { SiteDescription } from '../contracts/site';

interface FollowOptions {
  view: Window;
  site: SiteDescription;
  /** Our own parts: what is pressed there leads nowhere. */
  isOwn: (target: EventTarget | null) => boolean;
  /** The address is another one. `same`: nobody but the page can have changed it since a text left. */
  onMoved: (same: boolean) => void;
  /** The person has done something that may have begun another conversation at the same address. */
  onAct: () => void;
  signal: AbortSignal;
}

interface Follower {
  /** Notices another address; called before anything is read. */
  look(): void;
  /** An anonymised text is on its way. */
  textLeft(): void;
}

/** How often the address is looked at where nothing else tells, in milliseconds. */
const LOOK_MS = 500;

/**
 * Knows which conversation the answers belong to, by the page's address. A new chat gets its address after the first message:
 * that is the same conversation, as long as the person has pressed nothing but send in between.
 */
export function followConversation({ view, site, isOwn, onMoved, onAct, signal }: FollowOptions): Follower {
  let address = view.location.href;
  let justLeft = false;

  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    onMoved(justLeft);
  };
  const isSend = (event: Event) =>
    event.composedPath().some((at) => at instanceof Element && site.send.some(({ css }) => at.matches(css)));
  const acts = (event: Event) => {
    if (!event.isTrusted || isOwn(event.target)) return;
    look();
    if (isSend(event)) return;
    justLeft = false;
    onAct();
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('click', acts, options);
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.ctrlKey || event.metaKey || event.altKey) {
        // Enter in a field sends; on a link or a button a click follows.
        if (event.key !== 'Enter' && !/^(?:c|C|Control|Meta|Alt)$/.test(event.key)) acts(event);
      }
    },
    options,
  );
  view.addEventListener(
    'popstate',
    () => {
      justLeft = false;
      look();
    },
    { signal },
  );
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    look,
    textLeft() {
      look();
      justLeft = true;
    },
  };
}
