import type { Uncovered } from '../contracts/protection';

export interface UncoveredOptions {
  document: Document;
  /** True for hosts whose frames run this script too. */
  follows: (host: string) => boolean;
  /** Something out of reach was seen for the first time. */
  /** Our own parts in the page. */
  isOwn: (target: EventTarget) => boolean;
  onChange: () => void;
  signal: AbortSignal;
}

export interface UncoveredWatch {
  seen(): Uncovered[];
  /** Where the person writes out of reach, for the marker to stand at; null when nowhere. */
  place(): Element | null;
}

/** Below this a frame is a pixel or a banner and nobody writes in it; CSS pixels. */
const SMALLEST_FRAME = { width: 120, height: 60 };
/** Words by which chat widgets name their frame, in every product looked at. */
const NAMED_AS_CHAT = /chat|assist|copilot|\bbot\b|messenger/i;

/**
 * Notices places in the page where text can be written and no listener of ours hears it: frames of other sites, closed
 * shadow roots, and the microphone. None of them can be read; the person is told instead of shown a calm marker.
 */
export function watchUncovered({ document, follows, isOwn, onChange, signal }: UncoveredOptions): UncoveredWatch {
  const view = document.defaultView as Window;
  let frame: HTMLIFrameElement | null = null;
  let closedHost: Element | null = null;
  let listening = false;

  const visitFrame = () => {
    const active = deepActive(document);
    if (!(active instanceof HTMLIFrameElement) || active === frame || !isForeign(active, follows)) return;
    frame = active;
    onChange();
  };
  const options = { capture: true, passive: true, signal };
  // When focus goes into a frame the window loses it; which frame is known a turn later.
  view.addEventListener('blur', () => setTimeout(visitFrame), options);
  view.addEventListener(
    'beforeinput',
    (event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof HTMLElement) || target === closedHost || isTextField(target) || isOwn(target)) return;
      closedHost = target;
      onChange();
    },
    options,
  );
  void watchMicrophone(view, signal, (granted) => {
    if (granted === listening) return;
    listening = granted;
    onChange();
  });

  const foreignFrame = (): HTMLIFrameElement | null => {
    if (frame?.isConnected) return frame;
    const named = [...document.querySelectorAll('iframe')].filter(({ title, name, id, src }) =>
      NAMED_AS_CHAT.test(`${title} ${name} ${id} ${src}`),
    );
    return named.find((one) => isForeign(one, follows)) ?? null;
  };
  let told = false;
  document.addEventListener(
    'load',
    (event) => {
      if (!(event.target instanceof HTMLIFrameElement) || told || !foreignFrame()) return;
      told = true;
      onChange();
    },
    options,
  );
  const closed = () => (closedHost?.isConnected ? closedHost : null);
  return {
    seen: () => [
      ...(closed() ? (['closed_shadow'] as const) : []),
      ...(foreignFrame() ? (['foreign_frame'] as const) : []),
      ...(listening ? (['voice'] as const) : []),
    ],
    place: () => closed() ?? foreignFrame(),
  };
}

/** In a closed root the event seems to come from the host, and that takes no text itself. */
function isTextField(element: HTMLElement): boolean {
  return element.isContentEditable || /^(input|textarea|select|body|html)$/.test(element.localName);
}

/** True for a frame of another site that holds no copy of this script: what is written there is out of sight. */
function isForeign(frame: HTMLIFrameElement, follows: (host: string) => boolean): boolean {
  const { width, height } = frame.getBoundingClientRect();
  if (width < SMALLEST_FRAME.width || height < SMALLEST_FRAME.height) return false;
  // Readable from here: of our own origin, `about:blank` or `srcdoc`, where the script runs as well.
  if (frame.contentDocument) return false;
  const address = URL.canParse(frame.src) ? new URL(frame.src) : null;
  return !(address?.protocol === 'https:' && follows(address.hostname));
}

function deepActive(root: Document): Element | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A page that may use the microphone may send what is said. Browsers that don't tell are not guessed about. */
async function watchMicrophone(view: Window, signal: AbortSignal, tell: (granted: boolean) => void): Promise<void> {
  try {
    const status = await view.navigator.permissions.query({ name: 'microphone' });
    tell(status.state === 'granted');
    status.addEventListener('change', () => tell(status.state === 'granted'), { signal });
  } catch {
    tell(false);
  }
}
