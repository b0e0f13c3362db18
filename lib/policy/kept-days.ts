import type { Pack } from '../contracts/pack';

/** How long figures are kept where no pack says, in days. */
const KEPT_DAYS = 90;

/** The shortest that any layer asks for. */
export function keptDays(packs: readonly Pack[]): number {
  const asked = packs.flatMap(({ settings }) => settings?.keep_figures_days ?? []);
  return asked.length > 0 ? Math.min(...asked) : KEPT_DAYS;
}
