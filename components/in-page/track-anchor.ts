import type { Box } from './place-card';

/** Pages move the composer with animations and late layout that raise no event; a look this often is unnoticeable and cheap. */
const LOOK_EVERY_MS = 400;

/** Calls `onMove` with the composer's box when it has moved, and returns what ends it. */
export function trackAnchor(
  document: Document,
  anchor: () => DOMRect | null,
  onMove: (box: Box | null, viewport: { width: number; height: number }) => void,
): { look: () => void; stop: () => void } {
  const window = document.defaultView;
  let last = '';
  const look = () => {
    if (!window || document.hidden) return;
    const rect = anchor();
    const box =
      rect && rect.width > 0 ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const now = JSON.stringify([box, viewport]);
    if (now === last) return;
    last = now;
    onMove(box, viewport);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  window?.addEventListener('scroll', look, { capture: true, passive: true });
  window?.addEventListener('resize', look, { passive: true });
  return {
    look,
    stop() {
      clearInterval(timer);
      window?.removeEventListener('scroll', look, { capture: true });
      window?.removeEventListener('resize', look);
    },
  };
}
