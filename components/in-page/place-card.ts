/** Rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  width: number;
  maxHeight: number;
  /** Exactly one of the two is set, so that the card grows away from the composer. */
  top?: number;
  bottom?: number;
}

const MARGIN = 8;
const WIDEST = 448;
const WIDEST_TABLE = 640;
/** Below this height on both sides the card lies over the composer instead of being squeezed beside it. */
const LOWEST = 220;

/**
 * Where the card goes: above the composer when there is more room there (chat pages keep the composer at the bottom),
 * else below; never outside the window. Without a composer: at the bottom, in the middle.
 */
export function placeCard(anchor: Box | null, viewport: { width: number; height: number }, wide = false): CardPlace {
  const width = Math.min(wide ? WIDEST_TABLE : WIDEST, viewport.width - 2 * MARGIN);
  const wanted = anchor ? anchor.left : (viewport.width - width) / 2;
  const left = Math.max(MARGIN, Math.min(wanted, viewport.width - width - MARGIN));
  const over = { left, width, bottom: MARGIN, maxHeight: viewport.height - 2 * MARGIN };
  if (!anchor) return over;
  const above = Math.min(anchor.top, viewport.height) - 2 * MARGIN;
  const below = viewport.height - Math.max(anchor.bottom, 0) - 2 * MARGIN;
  if (Math.max(above, below) < LOWEST) return over;
  return above >= below
    ? { left, width, bottom: viewport.height - Math.min(anchor.top, viewport.height) + MARGIN, maxHeight: above }
    : { left, width, top: Math.max(anchor.bottom, 0) + MARGIN, maxHeight: below };
}
