import type { InPageUi } from '../contracts/in-page';

/**
 * The parts for a frame inside a page: drawn there only once something to write in stands in it, so that a page full of
 * frames carries one marker and not twenty. A card opens where it is asked for.
 */
export function whenHolding(ui: InPageUi, holds: () => boolean): InPageUi {
  let shown = false;
  return {
    ...ui,
    update(view) {
      shown ||= holds();
      if (shown) ui.update(view);
    },
  };
}
